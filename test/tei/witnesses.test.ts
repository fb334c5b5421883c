import { describe, expect, it } from 'vitest';
import { everything } from './examples/everything.ts';
import {
  entry,
  ibid,
  location,
  marking,
  note,
  person,
  printing,
  sentence,
  statement,
  title,
} from './tree.ts';
import { encodeEntry, found, textOf } from './xml.ts';

const papers = { collections: ['Wren Papers'] };

function witnessed(...sentences: Parameters<typeof sentence>[1][]) {
  return encodeEntry(entry('5', note(...sentences.map((one) => sentence('copies', one)))));
}

describe('listWit', () => {
  it('describes each text with its role and its complete location', () => {
    const xml = encodeEntry(everything);
    expect(found(xml, '//t:witness/@xml:id')).toEqual(['d12a.A', 'd12a.B']);
    expect(found(xml, '//t:witness/@n')).toEqual(['A', 'B']);
    expect(found(xml, '//t:msDesc/@type')).toEqual(['base', 'original']);
    const location = [
      '<repository ref="edition.xml#repository.harbour-archives">Harbour Archives</repository>',
      '<collection>Master’s Papers</collection>',
      '<collection>Letters, 5/61–3/62</collection>',
      '<idno type="box">Box 12</idno>',
    ];
    expect(found(xml, '//t:msIdentifier/*')).toEqual([...location, ...location]);
    expect(found(xml, '//t:textLang')).toEqual(['<textLang mainLang="ru">Russian</textLang>']);
  });

  it('has no repository where none is printed', () => {
    const xml = witnessed(location('base', 'A', papers));
    expect(found(xml, '//t:msIdentifier/*')).toEqual(['<collection>Wren Papers</collection>']);
  });

  it('says so where nothing is known of a location', () => {
    const xml = witnessed(location('copy', 'A', {}, ibid(undefined)));
    expect(found(xml, '//t:msIdentifier/*')).toEqual(['<collection>Not stated</collection>']);
  });

  it('describes a text once, where it is first mentioned', () => {
    const xml = witnessed(location('base', 'A', papers), location('related', 'A', papers));
    expect(found(xml, '//t:msDesc/@type')).toEqual(['base']);
    expect(found(xml, '//t:bibl/@corresp')).toEqual(['#d5.A', '#d5.A']);
  });

  it('makes no witness of a location without a siglum', () => {
    const { siglum, ...unresolved } = location('copy', 'A', {}, 'ibid');
    const xml = witnessed(unresolved);
    expect(siglum).toBe('A');
    expect(found(xml, '//t:witness | //t:bibl')).toEqual([]);
    expect(found(xml, '//t:seg')).toEqual(['<seg type="copies">ibid</seg>']);
  });
});

describe('what is told of a witness', () => {
  const base = location('base', 'A', papers);
  const copy = location('copy', 'B', papers);

  it('stands in the witness that it tells of, in the order of the Guidelines', () => {
    const xml = witnessed(
      base,
      statement('provenance', { when: '--02-22' }, person('Hale'), ' handed it\nover'),
      statement('provenance', {}, 'it was filed'),
      statement('origin', { of: 'B', when: '1962-05-03' }, 'typed by Wren'),
      statement('additions', { of: 'B' }, 'a stamp reads “Seen”'),
      copy,
    );
    expect(found(xml, '//t:witness[@n="A"]//t:history/*')).toEqual([
      '<provenance when="--02-22"><persName ref="edition.xml#agent.hale">Hale</persName> handed it over</provenance>',
      '<provenance>it was filed</provenance>',
    ]);
    expect(found(xml, '//t:witness[@n="B"]/t:msDesc/*[position() > 1]/*')).toEqual([
      '<additions>a stamp reads “Seen”</additions>',
      '<origin when="1962-05-03">typed by Wren</origin>',
    ]);
  });

  it('is one origin and one description of additions, whatever the note says twice', () => {
    const xml = witnessed(
      base,
      statement('origin', { when: '1962' }, 'typed'),
      statement('origin', { when: '1963' }, 'signed'),
      statement('additions', {}, 'a stamp'),
      statement('additions', {}, 'a tick'),
    );
    expect(found(xml, '//t:origin | //t:additions')).toEqual([
      '<additions>a stamp; a tick</additions>',
      '<origin>typed; signed</origin>',
    ]);
  });

  it('is also how a copy is marked, where the text is not', () => {
    const xml = witnessed(
      base,
      marking('level', 'Secret'),
      statement('origin', { of: 'B', when: '1962' }, 'typed'),
      marking('level', 'Top Secret', 'B'),
      marking('handling', 'Nodis', 'B'),
      copy,
    );
    expect(found(xml, '//t:witness[@n="A"]//t:origin')).toEqual([]);
    expect(found(xml, '//t:witness[@n="B"]//t:origin')).toEqual([
      '<origin>typed; <term type="level" ref="edition.xml#marking.top-secret">Top Secret</term>; <term type="handling" ref="edition.xml#marking.nodis">Nodis</term></origin>',
    ]);
  });

  it('is left to the note where the note has no such witness', () => {
    const xml = witnessed(
      printing('b1', 'full', title('j', 'Pravda')),
      statement('provenance', {}, 'Hale handed it over'),
    );
    expect(found(xml, '//t:history')).toEqual([]);
    expect(textOf(xml, '//t:note')).toContain('Hale handed it over');
  });
});
