import { describe, expect, it } from 'vitest';
import {
  author,
  date,
  defect,
  edition,
  editionStatement,
  entry,
  ibid,
  ibidOfWork,
  note,
  pages,
  printing,
  reference,
  sentence,
  title,
  volume,
} from './tree.ts';
import { encode, encodeEntry, found } from './xml.ts';

type Phrase = Parameters<typeof sentence>[1];

function printed(...phrases: Phrase[]) {
  return encodeEntry(entry('5', note(sentence('printed', ...phrases))));
}

const cited = printing(
  'b1',
  'part',
  pages('3', '4', 'pp. 3–4'),
  ' of ',
  author('Orlov'),
  ', ',
  title('m', 'Northern ', defect('Watres', 'Waters')),
  ', ',
  editionStatement('Second Edition'),
  ', ',
  volume('2', 'vol. II'),
  ' (',
  date('1963', '1963'),
  ')',
);

const work = '<title level="m" ref="edition.xml#work.northern-waters">Northern Waters</title>';

describe('listBibl of printings', () => {
  it('has the parts of each in one order, in readings', () => {
    const xml = printed('In ', cited);
    expect(found(xml, '//t:listBibl/t:bibl/@*')).toEqual(['d5.b1', 'printed', 'part']);
    expect(found(xml, '//t:listBibl/t:bibl/*')).toEqual([
      '<author>Orlov</author>',
      work,
      '<edition>Second Edition</edition>',
      '<date when="1963">1963</date>',
      '<biblScope unit="volume" n="2">vol. II</biblScope>',
      '<biblScope unit="page" from="3" to="4">pp. 3–4</biblScope>',
    ]);
  });

  it('is not made of references', () => {
    const xml = printed(reference('series', title('m', 'Foreign Relations')));
    expect(found(xml, '//t:listBibl')).toEqual([]);
  });

  it('is absent where nothing is printed', () => {
    expect(found(printed('Not printed.'), '//t:listBibl')).toEqual([]);
  });
});

describe('ibid. in a printing', () => {
  function second(...children: Parameters<typeof printing>[2][]) {
    const xml = printed(cited, ', and ', printing('b2', 'full', ...children));
    return found(xml, '//t:listBibl/t:bibl[2]/node()[normalize-space()]');
  }

  it('stands for the whole publication where nothing follows', () => {
    expect(second(ibid('b1'))).toHaveLength(6);
  });

  it('stands for all but the pages where a page follows', () => {
    expect(second(ibid('b1'), ', ', pages('9', '9', 'p. 9'))).toEqual([
      '<author>Orlov</author>',
      work,
      '<edition>Second Edition</edition>',
      '<date when="1963">1963</date>',
      '<biblScope unit="volume" n="2">vol. II</biblScope>',
      '<biblScope unit="page" from="9" to="9">p. 9</biblScope>',
    ]);
  });

  it('does not stand for a volume or a year that is said anew', () => {
    const parts = second(ibid('b1'), ', ', date('1964', '1964'), ', ', volume('3', 'vol. III'));
    expect(parts.filter((part) => /date|biblScope/.test(part))).toEqual([
      '<date when="1964">1964</date>',
      '<biblScope unit="volume" n="3">vol. III</biblScope>',
    ]);
  });

  it.each(['b2', 'b9', undefined])(
    'repeats nothing that does not stand before it: %s',
    (target) => {
      expect(second(ibid(target))).toEqual(['ibid']);
    },
  );
});

describe('ibid. behind a work that is only cited', () => {
  const work = reference('work', title('m', 'Northern Waters'), ', ', pages('3', '3', 'p. 3'));
  const xml = printed(
    'See ',
    { ...work, key: 'w1' },
    '; printed ',
    printing('b1', 'full', ibidOfWork('w1'), ', ', pages('9', '9', 'p. 9')),
  );

  it('points at nothing, for the header describes no such work', () => {
    expect(found(xml, '//t:ref | //t:bibl[@type="cited"]/@xml:id')).toEqual([]);
  });

  it('stands for that work in the printing', () => {
    expect(found(xml, '//t:listBibl/t:bibl/*')).toEqual([
      '<title level="m" ref="edition.xml#work.northern-waters">Northern Waters</title>',
      '<biblScope unit="page" from="9" to="9">p. 9</biblScope>',
    ]);
  });
});

describe('a number of pages', () => {
  it('has a first and a last though one is known', () => {
    const { to, ...first } = pages('iv', 'iv', 'p. iv');
    const xml = printed(printing('b1', 'full', title('m', 'Atlas'), ', ', first));
    expect(to).toBe('iv');
    expect(found(xml, '//t:note//t:biblScope')).toEqual([
      '<biblScope unit="page" from="iv" to="iv">p. iv</biblScope>',
    ]);
  });
});

describe('a work that is cited, not printed', () => {
  it('is a citation with its author, title, date and pages, and in the register', () => {
    const work = reference(
      'work',
      author('Orlov'),
      ', ',
      title('m', 'Northern Waters'),
      ', ',
      editionStatement('Second Edition'),
      ', ',
      date('1963', '1963'),
      ', ',
      pages('3', '3', 'p. 3'),
    );
    const tree = edition('E', entry('5', note(sentence('reference', 'See ', work, '.'))));
    const { corpus } = encode(tree);
    expect(found(corpus, '//t:seg/node()').join('')).toBe(
      'See <bibl type="cited"><author>Orlov</author>, <title level="m" ref="edition.xml#work.northern-waters">Northern Waters</title>, <edition>Second Edition</edition>, <date when="1963">1963</date>, <biblScope unit="page" from="3" to="3">p. 3</biblScope></bibl>.',
    );
    expect(found(corpus, '//t:standOff//t:author')).toEqual(['<author>Orlov</author>']);
  });
});

it('a page is one word in attributes, however it is printed', () => {
  const xml = printed('Printed in ', printing('b1', 'full', pages('712 C', '712 C', '712 C')), '.');
  expect(found(xml, '//t:listBibl//t:biblScope')).toEqual([
    '<biblScope unit="page" from="712C" to="712C">712 C</biblScope>',
  ]);
});
