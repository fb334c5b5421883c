import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { toTei } from '../../src/tei/index.ts';
import { everything } from './examples/everything.ts';
import {
  agency,
  defect,
  delivery,
  documentReference,
  edition,
  entry,
  head,
  ibid,
  identifier,
  location,
  note,
  paragraph,
  person,
  place,
  receipt,
  sentence,
  statement,
  time,
} from './tree.ts';
import { encodeEntry, found, textOf } from './xml.ts';

type Phrase = Parameters<typeof sentence>[1];

function sentenceOf(...phrases: Phrase[]) {
  const xml = encodeEntry(entry('5', note(sentence('remark', ...phrases))));
  return found(xml, '//t:seg/node()').join('');
}

describe('a phrase in the note', () => {
  it('is the element that the encoding gives it', () => {
    const xml = encodeEntry(everything);
    const segments = found(xml, '//t:seg').map((seg) => seg.replace(/ ref="[^"]+"/g, ''));
    expect(segments).toEqual([
      '<seg type="location">Source: <bibl type="archival" corresp="#d12a.A"><orgName type="repository">Harbour Archives</orgName>, <rs type="collection">Master’s Papers</rs>, <rs type="collection">Letters, 5/61–3/62</rs>, <idno type="box">Box 12</idno></bibl>.</seg>',
      '<seg type="classification"><term type="level">Secret</term>; <term type="handling">Eyes Only</term>.</seg>',
      '<seg type="drafting">Drafted and approved on <date when="--05-02">May 2</date> by <persName>Aldous Wren</persName>; sent by <orgName>the Secretariat</orgName>.</seg>',
      '<seg type="transmission">Repeated to <placeName>Paris</placeName> for USRO and <orgName>USUN</orgName>; a copy to <persName>Hale</persName>. Received at <time when="09:49:00">9:49 a.m.</time>, <date when="--05-25">May 25</date>.</seg>',
      '<seg type="copies">The Russian text is <bibl type="archival" corresp="#d12a.B"><ref type="ibid" target="#d12a.A" cert="medium">ibid</ref></bibl>; it was dictated by <persName>Orlov</persName>.</seg>',
      '<seg type="marginalia">A stamp reads <q>“Seen.”</q>.</seg>',
      '<seg type="printed">Printed in part in <bibl type="printed" corresp="#d12a.b1"><author>Orlov</author>, <title level="m">Northern Waters</title> (<edition>Second Edition</edition>), <date when="1963">1963</date>, <biblScope unit="volume" n="2">vol. II</biblScope>, <biblScope unit="page" from="201" to="203">pp. 201–03</biblScope></bibl>, and <bibl type="printed" corresp="#d12a.b2"><ref type="ibid" target="#d12a.b1">ibid</ref>, <biblScope unit="page" from="7" to="7">p. 7</biblScope></bibl>.</seg>',
      '<seg type="reference">See <ref type="document" n="12a" target="#d12a">Document 12a</ref>, <ref type="document" n="900">Document 900</ref> and <bibl type="reference"><biblScope unit="volume" n="7">vol. VII</biblScope>, <biblScope unit="page" from="1" to="2">pp. 1–2</biblScope></bibl> in <title level="j">The Bulletin</title>.</seg>',
      '<seg type="provenance"><persName>Hale</persName> handed it to the <orgName>Board</orgName> on <date when="--05-09">May 9</date>.</seg>',
    ]);
  });

  it('is in the register under the same entry as in the header', () => {
    const xml = encodeEntry(everything);
    const inNote = new Set(found(xml, '//t:note//@ref'));
    for (const ref of found(xml, '//t:listWit//@ref | //t:creation//t:persName/@ref')) {
      expect(inNote).toContain(ref);
    }
  });

  it.each([
    ['an agency', agency(['drafted'], {}, 'by ', person('Wren')), 'by <persName'],
    ['a delivery', delivery('info', place('Paris'), ' for USRO'), '<placeName'],
    ['a receipt', receipt(time('10:00:00', '10 a.m.'), ' sharp'), '<time when="10:00:00">'],
    ['a statement', statement('additions', {}, 'a stamp'), 'a stamp'],
  ])('has no element for %s, only for what is in it', (_, wrapper, start) => {
    expect(sentenceOf(wrapper).startsWith(start)).toBe(true);
  });

  it('keeps a defect beside its reading', () => {
    expect(sentenceOf('pp. ', defect('324325', '324-325', 'low'))).toBe(
      'pp. <choice><sic>324325</sic><corr cert="low">324-325</corr></choice>',
    );
  });
});

describe('a defect in a shelfmark', () => {
  it('is repaired around it, as sure as the least sure of its readings', () => {
    const lot = identifier('lot', defect('Lot66', 'Lot 66'), ' D', defect('2O4', ' 204', 'low'));
    expect(sentenceOf(location('base', 'A', {}, lot))).toBe(
      '<bibl type="archival" corresp="#d5.A"><choice><sic><idno type="lot">Lot66 D2O4</idno></sic><corr cert="low"><idno type="lot">Lot 66 D 204</idno></corr></choice></bibl>',
    );
  });
});

describe('the note', () => {
  it('keeps white space between sentences and adds none', () => {
    const xml = encodeEntry(
      entry(
        '5',
        note(
          sentence('remark', 'One. '),
          sentence('remark', 'Two.'),
          '\n',
          sentence('remark', 'Three.'),
        ),
      ),
    );
    expect(textOf(xml, '//t:note')).toBe('One. Two.\nThree.');
  });

  it('has a paragraph before and after a blank line', () => {
    const xml = encodeEntry(
      entry('5', note(sentence('remark', 'One.'), '\n \n', sentence('remark', 'Two.'))),
    );
    expect(found(xml, '//t:note/t:p')).toHaveLength(2);
    expect(textOf(xml, '//t:note')).toBe('One.\nTwo.');
  });

  it('stands before the other paragraphs of the entry', () => {
    const xml = encodeEntry(
      entry('5', paragraph('Before.'), head('Note', 'Note'), note(), paragraph('After.')),
    );
    expect(found(xml, '//t:div/*')).toEqual([
      '<head>Note</head>',
      '<note type="source"><p/></note>',
      '<p>Before.</p>',
      '<p>After.</p>',
    ]);
  });
});

describe('a pointer that nothing answers', () => {
  const position = {
    start: { line: 7, column: 3, offset: 50 },
    end: { line: 7, column: 7, offset: 54 },
  };

  it.each([
    ['ibid', { ...ibid('Q'), position }, 'ibid', 'd5.Q'],
    [
      'document',
      { ...documentReference('9', 'd9', 'Document 9'), position },
      '<ref type="document" n="9">Document 9</ref>',
      'd9',
    ],
  ])('is left out and reported: %s', (_, phrase, expected, id) => {
    const file = new VFile();
    const cited = phrase.type === 'ibid' ? location('base', 'A', {}, phrase) : phrase;
    const tree = edition('E', entry('5', note(sentence('copies', cited))));
    const { documents } = toTei(tree, { language: 'en' }, file);
    expect(found(documents[0]?.xml ?? '', '//t:seg//t:bibl/node() | //t:seg/t:ref')).toEqual([
      expected,
    ]);
    expect(
      file.messages.map(({ line, column, ruleId, reason }) => [line, column, ruleId, reason]),
    ).toEqual([
      [
        7,
        3,
        'pointer-unresolved',
        `Something here points at ${id}, which the edition does not have`,
      ],
    ]);
  });

  it('is not reported where resolving found nothing to point at', () => {
    const file = new VFile();
    const tree = edition(
      'E',
      entry('5', note(sentence('copies', location('copy', 'A', {}, ibid(undefined))))),
    );
    toTei(tree, { language: 'en' }, file);
    expect(file.messages).toEqual([]);
  });
});
