import { describe, expect, it } from 'vitest';
import { everything } from './examples/everything.ts';
import {
  agency,
  body,
  correspondent,
  date,
  dateline,
  delivery,
  entry,
  head,
  location,
  marking,
  note,
  person,
  place,
  receipt,
  sentence,
  statement,
  time,
} from './tree.ts';
import { encodeEntry, found } from './xml.ts';

type Phrase = Parameters<typeof sentence>[1];

function noted(...phrases: Phrase[]) {
  return encodeEntry(entry('5', head('Letter', 'Letter'), note(sentence('drafting', ...phrases))));
}

describe('creation', () => {
  it('has one change a person and action, in order', () => {
    const xml = encodeEntry(everything);
    const wren = '<persName ref="edition.xml#agent.aldous-wren">Aldous Wren</persName>';
    const office = '<orgName ref="edition.xml#agent.eur-ne">EUR/NE</orgName>';
    expect(found(xml, '//t:listChange/t:change')).toEqual([
      `<change type="drafted" when="--05-02">${wren} ${office}</change>`,
      `<change type="approved" when="--05-02">${wren} ${office}</change>`,
      '<change type="sent"><orgName ref="edition.xml#agent.the-secretariat">the Secretariat</orgName></change>',
      '<change type="dictated"><persName ref="edition.xml#agent.orlov">Orlov</persName></change>',
    ]);
    expect(found(xml, '//t:listChange/@ordered')).toEqual(['true']);
  });

  it('takes the first name, the office from what was read', () => {
    const xml = noted(agency(['cleared'], {}, person('Hale'), ' (', body('EUR'), ')'));
    expect(found(xml, '//t:change/*')).toEqual([
      '<persName ref="edition.xml#agent.hale">Hale</persName>',
    ]);
  });

  it('is of the text, whichever copy tells of it', () => {
    const xml = noted(
      location('base', 'A', {}),
      location('copy', 'B', {}),
      statement('origin', { of: 'B' }, 'drafted by ', agency(['drafted'], {}, person('Rusk'))),
      statement('origin', { of: 'A' }, 'signed by ', agency(['signed'], {}, person('Ball'))),
      statement('origin', {}, 'seen by ', agency(['initialed'], {}, person('Bundy'))),
    );
    expect(found(xml, '//t:change/@type')).toEqual(['drafted', 'signed', 'initialed']);
  });

  it('is absent where nobody is named', () => {
    expect(found(noted('Nothing.'), '//t:creation')).toEqual([]);
    expect(found(noted(agency(['drafted'], {}, 'somebody')), '//t:creation')).toEqual([]);
  });
});

const lima = dateline(place('Lima'), ', ', date('1962-05-03', 'May 3, 1962'), '.');

describe('date and place of the document', () => {
  const dated = head('Letter', 'Letter From ', correspondent('from', 'person', 'Vane'), ', ', lima);

  it('stand in creation and with the sender, as the head says them', () => {
    const xml = encodeEntry(entry('5', dated, note(sentence('remark', 'Source.'))));
    const where = 'ref="edition.xml#place.lima"';
    const when = '<date when="1962-05-03">May 3, 1962</date>';
    expect(found(xml, '//t:creation/*')).toEqual([when, `<placeName ${where}>Lima</placeName>`]);
    expect(found(xml, '//t:correspAction[@type="sent"]/*')).toEqual([
      '<persName ref="edition.xml#agent.vane">Vane</persName>',
      `<settlement ${where}>Lima</settlement>`,
      when,
    ]);
    expect(found(xml, '//t:head/*[not(self::t:persName)]')).toEqual([
      `<placeName ${where}>Lima</placeName>`,
      when,
    ]);
  });

  it('stand in creation alone where nobody sent it', () => {
    const xml = encodeEntry(entry('5', head('Minutes', 'Minutes, ', lima)));
    expect(found(xml, '//t:creation/t:date/@when')).toEqual(['1962-05-03']);
    expect(found(xml, '//t:correspDesc')).toEqual([]);
  });

  it('are those of a dateline, which stays where it stands', () => {
    const xml = encodeEntry(
      entry('5', head('Minutes', 'Minutes'), note(sentence('remark', 'Source.')), lima),
    );
    expect(found(xml, '//t:creation/t:placeName/text()')).toEqual(['Lima']);
    expect(found(xml, '//t:div/*').map((element) => /^<\w+/u.exec(element)?.[0])).toEqual([
      '<head',
      '<note',
      '<dateline',
    ]);
  });

  it('are not certain where an editor supplies them', () => {
    const supplied = dateline(
      '[',
      { ...place('Lima'), certainty: 'low' },
      ', ',
      { ...date('1962-05', 'May 1962'), certainty: 'medium' },
      ']',
    );
    const xml = encodeEntry(entry('5', head('Minutes', 'Minutes, ', supplied)));
    expect(found(xml, '//t:creation/*/@cert')).toEqual(['medium', 'low']);
    expect(found(xml, '//t:head/*/@cert')).toEqual(['low', 'medium']);
  });

  it('are absent where the text gives none', () => {
    const xml = encodeEntry(entry('5', head('Minutes', 'Minutes, ', dateline('undated'))));
    expect(found(xml, '//t:creation')).toEqual([]);
  });
});

describe('correspDesc', () => {
  it('has sender, recipient, receipt and each further addressee', () => {
    const xml = encodeEntry(everything);
    expect(found(xml, '//t:correspAction/@type')).toEqual([
      'sent',
      'received',
      'received',
      'received',
      'received',
    ]);
    expect(found(xml, '//t:correspAction/@subtype')).toEqual(['info', 'info', 'copy']);
    expect(found(xml, '//t:correspAction/*')).toEqual([
      '<persName ref="edition.xml#agent.wren">Wren</persName>',
      '<orgName ref="edition.xml#agent.fisheries-board">Fisheries Board</orgName>',
      '<time when="09:49:00">9:49 a.m.</time>',
      '<date when="--05-25">May 25</date>',
      '<placeName ref="edition.xml#place.paris">Paris</placeName>',
      '<orgName ref="edition.xml#agent.usun">USUN</orgName>',
      '<persName ref="edition.xml#agent.hale">Hale</persName>',
    ]);
  });

  it('has the post for a person who is sent a telegram, and for a place that is sent a copy', () => {
    const xml = noted(delivery('info', person('General Booth')), delivery('copy', place('Bonn')));
    expect(found(xml, '//t:correspAction/*')).toEqual([
      '<orgName ref="edition.xml#agent.general-booth">General Booth</orgName>',
      '<orgName ref="edition.xml#agent.bonn">Bonn</orgName>',
    ]);
    expect(found(xml, '//t:note//t:persName | //t:note//t:placeName')).toHaveLength(2);
  });

  it('has a time of receipt without a recipient', () => {
    const xml = noted('Received at ', receipt(time('10:00:00', '10 a.m.')), '.');
    expect(found(xml, '//t:correspAction')).toHaveLength(1);
  });

  it('is absent where nobody wrote to anybody', () => {
    const xml = noted(date('1962', '1962'), delivery('info', 'all posts'), place('Paris'));
    expect(found(xml, '//t:correspDesc')).toEqual([]);
  });

  it('keeps several senders together', () => {
    const xml = encodeEntry(
      entry(
        '5',
        head(
          'Letter',
          correspondent('from', 'person', 'Wren'),
          correspondent('from', 'body', 'EUR'),
        ),
      ),
    );
    expect(found(xml, '//t:correspAction[@type="sent"]/*')).toHaveLength(2);
  });
});

describe('textClass', () => {
  it('has the kind and the markings with their categories', () => {
    const xml = encodeEntry(everything);
    expect(found(xml, '//t:keywords/@scheme')).toEqual([
      'edition.xml#document-kinds',
      'edition.xml#security-markings',
    ]);
    expect(found(xml, '//t:keywords/t:term')).toEqual([
      '<term ref="edition.xml#kind.circular-telegram">Circular Telegram</term>',
      '<term type="level" ref="edition.xml#marking.secret">Secret</term>',
      '<term type="handling" ref="edition.xml#marking.eyes-only">Eyes Only</term>',
    ]);
    expect(found(xml, '//t:div/@subtype')).toEqual(['circular-telegram']);
  });

  it('has no marking that another witness alone bears', () => {
    const xml = noted(
      location('base', 'A', {}),
      location('copy', 'B', {}),
      marking('level', 'Secret', 'B'),
      marking('level', 'Confidential', 'A'),
      statement('additions', { of: 'B' }, 'is marked ', marking('handling', 'Nodis')),
    );
    expect(found(xml, '//t:keywords[2]/t:term/text()')).toEqual(['Confidential']);
    expect(found(xml, '//t:note//t:term/text()')).toEqual(['Secret', 'Confidential', 'Nodis']);
  });

  it('leaves out the profile of a document of which nothing is known', () => {
    const xml = encodeEntry(entry('5', note(sentence('unparsed', 'Lost.'))));
    expect(found(xml, '//t:profileDesc')).toEqual([]);
  });
});
