import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../../src/conventions/index.ts';
import { readConvention } from '../../../src/conventions/read.ts';
import { encode } from '../../../src/edition.ts';
import { conventionText, learn } from '../../../src/notes/learn/index.ts';

/** The convention that a draft is, and what is wrong in it. */
function drafted(text: string) {
  const file = new VFile({ value: conventionText(learn(text), 'Papers'), path: 'draft.yaml' });
  const convention = readConvention(file, 'draft', () => undefined);
  return { convention, faults: file.messages.map(String) };
}

const numbered = (notes: readonly string[]) =>
  [
    'Harbor Papers',
    ...notes.map(
      (note, index) => `${String(index + 1)}. Letter From A. Vane to B. Holt\n\nSource: ${note}`,
    ),
  ].join('\n\n\n');

const vane = numbered([
  'Linden House Museum, Vane Papers, Box 4. Secret; Harbor Only.',
  'Linden House Museum, Vane Papers, Box 12. Secret.',
  'Linden House Museum, Pilot Files, Lot 66 D 204. Confidential; Harbor Only.',
  'Port Archive, Pilot Files, Vol. XII. Secret.',
]);

describe('what a text shows of its convention', () => {
  test('the form of heads, and what opens notes', () => {
    const { heads, openers, places, documents, noted } = learn(vane);
    expect({ documents, noted }).toEqual({ documents: 4, noted: 4 });
    expect(heads).toEqual([{ value: '{number}. {title}', count: 4 }]);
    expect(openers).toEqual([{ value: 'Source:', count: 4 }]);
    expect(places[0]?.value).not.toBe('brackets');
  });

  test('institutions and collections, the most frequent first', () => {
    const { repositories, collections } = learn(vane);
    expect(repositories).toEqual([
      { value: 'Linden House Museum', count: 3 },
      { value: 'Port Archive', count: 1 },
    ]);
    expect(collections.map(({ value }) => value)).toEqual(['Vane Papers', 'Pilot Files']);
  });

  test('types of identifiers with forms and examples', () => {
    expect(
      learn(vane).identifiers.map(({ type, forms }) => [type, ...forms.map(({ value }) => value)]),
    ).toEqual([
      ['box', 'Box {number}'],
      ['lot', 'Lot {number} {letters} {number}'],
      ['vol', 'Vol\\. {roman}'],
    ]);
  });

  test('markings, and no title of a letter', () => {
    expect(learn(vane).markings.map(({ value }) => value)).toEqual([
      'Secret',
      'Harbor Only',
      'Confidential',
    ]);
  });

  test.each([
    ['No. 7 NAI DFA 2006/39', 'No. {number} {reference}', 'in-head'],
    ['7. DEA/12447-40', '{number}. {reference}', 'in-head'],
    ['DOCUMENT No. 7', 'DOCUMENT No. {number}', 'last'],
  ])('the head %s', (line, form, place) => {
    const one = (number: string) =>
      `${line.replace('7', number)}\n\nLetter from A. Vane to B. Holt\n\nThe pier.\n\n${place === 'last' ? '[Source: AVPRF, Fond 7, Delo 9]' : 'More.'}`;
    const { heads, places } = learn(['Papers', one('7'), one('8'), one('9')].join('\n\n\n'));
    expect(heads[0]).toEqual({ value: form, count: 3 });
    expect(places[0]).toEqual({ value: place, count: 3 });
  });

  test('words of status, and symbols behind them', () => {
    const text = ['RC (DLC: Vane Papers).', 'RC (MHi). Tr (DLC).', 'ALS, DLC: Holt Papers.'].map(
      (note, index) =>
        `From A. Vane to B. Holt, ${String(index + 1)} May 1790\n\nThe pier.\n\n${note}`,
    );
    const { status, repositories, heads } = learn(['Papers', ...text].join('\n\n\n'));
    expect(heads[0]?.value).toBe('{title}');
    expect(status.map(({ value }) => value)).toContain('RC');
    expect(repositories.map(({ value }) => value)).toEqual(['DLC', 'MHi']);
  });
});

describe('the draft', () => {
  test('is a convention without a fault, that builds', () => {
    const { convention, faults } = drafted(vane);
    expect(faults).toEqual([]);
    const { tei } = encode(new TextEncoder().encode(vane), convention ? { convention } : {});
    expect(tei?.corpus).toContain('>Linden House Museum</repository>');
    expect(tei?.corpus).toContain('<idno type="lot">Lot 66 D 204</idno>');
  });

  test('says what it did not understand', () => {
    expect(conventionText(learn(vane), 'Papers')).toContain('# 3 ×');
  });

  test('of any text is a convention without a fault', () => {
    const word = fc.constantFrom(
      'Box',
      'NAI',
      '12',
      'a/b',
      '{x}',
      '[y]',
      '\\',
      ':',
      ', ',
      '. ',
      '; ',
      'Source:',
      '\n\n',
      '3. ',
      '#',
      '"',
      '(',
      ')',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        expect(drafted(`T\n\n\n${words.join(' ')}`).faults).toEqual([]);
      }),
    );
  });
});

const corpus = new URL('../../../../shared/corpus/text/', import.meta.url);

function volumes(): string[] {
  try {
    return readdirSync(corpus).filter((name) => /frus19(?:61-63v12|64-68v13|69-76v03)/u.test(name));
  } catch {
    return [];
  }
}

describe('on volumes of the series', () => {
  test.skipIf(volumes().length === 0)('it finds 80 % of institutions and identifiers again', () => {
    for (const name of volumes()) {
      const bytes = readFileSync(new URL(name, corpus));
      const { convention, faults } = drafted(bytes.toString('utf8'));
      expect(faults).toEqual([]);
      if (convention === undefined) continue;
      const { repositories, identifiers } = vocabularyOf(convention);
      const levels = encode(bytes).tree.children.flatMap(levelsOf);
      const names = levels.filter(({ kind }) => kind === 'repository');
      const others = levels.filter(
        ({ kind }) => !['repository', 'collection', 'other'].includes(kind),
      );
      const found = names.filter(({ value }) => repositories.entry(value) !== undefined);
      const matched = others.filter(({ value }) =>
        identifiers.some(({ form }) => form.test(value)),
      );
      expect(found.length / names.length).toBeGreaterThan(0.8);
      expect(matched.length / others.length).toBeGreaterThan(0.8);
    }
  });
});

function levelsOf({ children }: ReturnType<typeof encode>['tree']['children'][number]) {
  return children
    .flatMap((child) => (child.type === 'note' ? child.children : []))
    .flatMap((sentence) => (sentence.type === 'sentence' ? sentence.children : []))
    .flatMap((phrase) => (phrase.type === 'location' ? phrase.levels : []));
}
