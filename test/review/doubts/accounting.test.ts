import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/edition.ts';
import { rules, unaccounted } from '../../../src/review/doubts/accounting.ts';
import { unreadFactWords } from '../../../src/review/doubts/fact-words.ts';
import { viewOf } from '../../../src/review/doubts/view.ts';
import { agent, delivery, edition, entry, sentence } from './tree.ts';

const copied = (name: string) => ({ ...delivery(name), distribution: 'copy' }) as const;

const sample = await readFile(
  new URL('../../fixtures/kennedy-khrushchev/notes.txt', import.meta.url),
  'utf8',
);

/** Sentences of real notes, and some of forms that the sample has not. */
const sentences = [
  ...sample.split(/(?<=\.) |\n+/).filter((part) => part.trim() !== ''),
  'Drafted by Orne, Assistant for Peru, Far Eastern Region, and approved by Vane.',
  'Sent to Lima, Quito, Bogota, and San Jose; repeated to Paris for USRO.',
  'Felt sent this summary of the discussion to McNamara under cover of a note of June 3.',
  '“Concurring were the Director of Signals, Navy; and the Chief of Staff.”',
  'A copy of NSC 7011 is ibid., RG 84, Vane Files: FRC 67 A 677, 350. Fisheries Conference.',
  'Honolulu Conference 1963.',
];

const words = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...sentences) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);
const part = fc
  .tuple(words, fc.nat(3))
  .map(
    ([text, damage]) =>
      [text, text.slice(0, text.length / 2), text.replaceAll(' ', ''), text.toUpperCase()][damage],
  );
const note = fc
  .array(part, { minLength: 1, maxLength: 6 })
  .map((parts) => `Source: ${parts.join(' ')}`.replace(/[\r\n]+/g, ' '));

const text = (notes: readonly string[]) =>
  new TextEncoder().encode(
    ['Notes', ...notes.map((each, index) => `${index + 1}. Letter From A to B\n\n${each}`)].join(
      '\n\n\n',
    ),
  );

describe('the accounting', () => {
  it('leaves no word that could carry a fact: it is read, in doubt, or a rule accounts for it', () => {
    fc.assert(
      fc.property(fc.array(note, { minLength: 1, maxLength: 3 }), (notes) => {
        const { tree, doubts } = encode(text(notes));
        const doubtful = new Set(doubts.map(({ node }) => node));
        const left = tree.children.flatMap((each) =>
          viewOf(each)
            .sentences.filter(({ node }) => !doubtful.has(node))
            .flatMap((view) => unaccounted(unreadFactWords(view), view)),
        );
        expect(left).toEqual([]);
      }),
    );
  });

  it('takes figures, names, verbs and copies for words that could carry a fact', () => {
    const [view] = viewOf(
      entry([sentence('remark', 'The copy 763 of Orne was sent, ', agent('drafted', 'Vane'), '.')]),
    ).sentences;
    expect(view && unreadFactWords(view).map(({ word }) => word)).toEqual([
      'The',
      'copy',
      '763',
      'Orne',
      'sent',
    ]);
  });

  it.each([
    ['opening', 'drafting', 'Orne'],
    ['verb', 'drafting', 'the approved'],
    ['matter', 'meeting', 'met in Lima'],
    ['document-named', 'transmission', 'as telegram 763'],
    ['relative', 'drafting', 'by him, who met Orne'],
    ['recipients', 'transmission', 'Sent to Lima and repeated to all posts'],
    ['complement', 'transmission', 'went through the Bureau'],
    ['copyright', 'unparsed', 'Copyright 1967'],
    ['date', 'transmission', 'late, May'],
  ] as const)('%s accounts for the last word of a %s: %s', (id, kind, words) => {
    const tree = edition(entry([sentence(kind, words)]));
    const view = tree.children.flatMap((each) => viewOf(each).sentences)[0];
    const last = view && unreadFactWords(view).at(-1);
    const rule = rules.find((each) => each.id === id);
    expect(view && last && rule?.accountsFor(last, view)).toBe(true);
  });

  it('title accounts for what somebody is, beside the name', () => {
    const tree = edition(
      entry([sentence('drafting', 'by ', agent('drafted', 'Orne'), ', Deputy Director')]),
    );
    const view = tree.children.flatMap((each) => viewOf(each).sentences)[0];
    expect(view && unaccounted(unreadFactWords(view), view)).toEqual([]);
  });

  it.each([
    ['apposition', [delivery('Lima'), ' (Callao)']],
    ['apposition', ['by ', agent('drafted', 'Orne'), ', IO/UNP']],
    ['copies', ['to ', copied('Orne'), ' Vane']],
  ] as const)('%s accounts for what is said of a name beside it', (id, parts) => {
    const tree = edition(entry([sentence('transmission', ...structuredClone([...parts]))]));
    const view = tree.children.flatMap((each) => viewOf(each).sentences)[0];
    const last = view && unreadFactWords(view).at(-1);
    const rule = rules.find((each) => each.id === id);
    expect(view && last && rule?.accountsFor(last, view)).toBe(true);
  });

  it('has a name of its own for each rule', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
