import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/review/corrections/index.ts';
import { describe as describePlace } from '../../../src/review/corrections/anchor.ts';
import { groundsOf } from '../../../src/review/corrections/printed.ts';
import { corrected, notes } from './invented.ts';

type Document = readonly [head: string, note: string];

const heads = ['Brandt', 'Vann', 'Orne', 'Hale'].map(
  (name) => `Letter From Consul ${name} to the Harbor Board`,
);

const words = 'Tide Tables';

/** Notes of one form: what tells them apart is a box, a marking, a drafter. */
const document = fc
  .tuple(
    fc.constantFrom(...heads),
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom('Secret', 'Confidential; Niact', 'Top Secret'),
    fc.constantFrom('Wynn', 'Marsh', 'Fenn', 'Ames'),
  )
  .map(([head, box, marking, name]): Document => [
    head,
    `Source: Hale Library, Vane Papers, ${words}, Box ${box}. ${marking}. Drafted by ${name} on May ${(box % 28) + 1}.`,
  ]);

/** Says of the words in one document of an edition that they are nothing, as the page would. */
function decision(documents: readonly Document[], index: number): Correction {
  const { tree } = corrected(notes(...documents), []);
  const grounds = tree.children.flatMap(groundsOf);
  const ground = grounds.find(
    ({ entry, part }) => part === 'note' && entry === tree.children[index],
  );
  if (ground === undefined) throw new TypeError('the note is not there');
  const start = ground.text.indexOf(words);
  const where = describePlace({ ground, start, end: start + words.length }, grounds);
  return { words, is: 'misprint', reads: 'Tide-Tables', where };
}

/** The notes of an edition in which the decision holds. */
function decidedNotes(documents: readonly Document[], correction: Correction): string[] {
  const { tree } = corrected(notes(...documents), [correction]);
  return tree.children.flatMap(({ data }, index) =>
    data?.decisions ? [documents[index]?.join('\n') ?? ''] : [],
  );
}

const edition = fc
  .array(document, { minLength: 2, maxLength: 8 })
  .chain((documents) => fc.tuple(fc.constant(documents), fc.nat(documents.length - 1)));

describe('a correction of one place', () => {
  it('holds there and in no other note', () => {
    fc.assert(
      fc.property(edition, ([documents, index]) => {
        const found = decidedNotes(documents, decision(documents, index));
        expect(new Set(found)).toEqual(new Set([documents[index]?.join('\n')]));
      }),
      { numRuns: 40 },
    );
  });

  it('survives documents that come before, between and behind, and any order', () => {
    fc.assert(
      fc.property(
        edition,
        fc.array(document, { maxLength: 4 }),
        fc.nat(),
        ([documents, index], others, seed) => {
          const target = documents[index]?.join('\n') ?? '';
          const correction = decision(documents, index);
          const all = [...documents, ...others.filter((one) => !alike(one, documents[index]))];
          const shuffled = all.toSorted((a, b) => hash(a, seed) - hash(b, seed));
          expect(new Set(decidedNotes(shuffled, correction))).toEqual(new Set([target]));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('survives changes elsewhere in the note', () => {
    fc.assert(
      fc.property(
        edition,
        fc.constantFrom(' A copy is ibid.', ' It bears no date.'),
        ([documents, index], more) => {
          const correction = decision(documents, index);
          const changed = documents.map((one, at): Document =>
            at === index
              ? [
                  one[0],
                  one[1].replace(/^Source: /, 'Source: The ').replace('Drafted by', 'Written by') +
                    more,
                ]
              : one,
          );
          const found = decidedNotes(changed, correction);
          // Where another note has the same words up to the change, it may be either: it is said.
          const twin = documents.some(
            (one, at) => at !== index && sameAround(one, documents[index]),
          );
          if (!twin) expect(found).toEqual([changed[index]?.join('\n')]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** A newcomer with the head and the words around those of the decision is as good as the one meant. */
function alike(one: Document, other: Document | undefined): boolean {
  return sameAround(one, other);
}

function sameAround(one: Document, other: Document | undefined): boolean {
  const part = ([head, note]: Document) => head + note.replace(/ Drafted by.*/, '');
  return other !== undefined && part(one) === part(other);
}

function hash(document: Document, seed: number): number {
  let sum = seed % 97;
  for (const letter of document.join('')) sum = (sum * 31 + letter.charCodeAt(0)) % 1009;
  return sum;
}

describe('a correction that no longer fits', () => {
  const brandt: Document = [
    heads[0] ?? '',
    `Source: Hale Library, Vane Papers, ${words}, Box 4. Secret.`,
  ];
  const vann: Document = [heads[1] ?? '', 'Source: Hale Library, Orne Papers, Box 2. Secret.'];

  it('changes nothing, and is said with the nearest place and what it says', () => {
    const correction = decision([brandt, vann], 0);
    const without: Document = [
      brandt[0],
      'Source: Hale Library, Vane Papers, Logs, Box 4. Secret.',
    ];
    const { list, documents } = corrected(notes(vann, without), [correction]);
    expect(documents).toEqual(corrected(notes(vann, without), []).documents);
    const [message] = list.messages;
    expect(message?.ruleId).toBe('correction-without-place');
    expect(message?.line).toBeGreaterThan(1);
    expect(message?.note).toContain('document 2, line');
    expect(message?.note).toContain('Logs');
  });

  it('is not put at other words that stand as well', () => {
    const correction: Correction = { ...decision([brandt, vann], 0), words: 'Hale Library' };
    const { tree } = corrected(notes(vann, vann), [correction]);
    expect(tree.children.flatMap(({ data }) => data?.decisions ?? [])).toEqual([]);
  });
});

describe('words of a correction', () => {
  it('may have plain quotation marks and hyphens', () => {
    const text = notes([
      heads[0] ?? '',
      'Source: Hale Library, Vane’s Papers 1961–63, Box 4. Secret.',
    ]);
    const { tree } = corrected(text, [
      { words: "Vane's Papers 1961-63", is: 'collection', where: {} },
    ]);
    expect(tree.children[0]?.data?.decisions).toHaveLength(1);
  });

  it('are whole words', () => {
    const text = notes([heads[0] ?? '', 'Source: Hale Library, Clubhouse Papers, Box 4. Secret.']);
    const rule: Correction = { words: 'Club', not: 'collection', where: 'everywhere' };
    expect(corrected(text, [rule]).documents).toEqual(corrected(text, []).documents);
  });
});
