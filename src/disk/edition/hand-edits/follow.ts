import type { TeiDocument } from '../../../tei/tei-edition.ts';

/** A file that a person has changed, and what it was made as. */
export interface Edited {
  /** The document that it was, by `@xml:id`. */
  readonly id: string;
  readonly mine: string;
  readonly base: string | undefined;
}

/** From this share of pairs of words in common on, two texts are one document with changes in it. */
const alike = 0.6;

/** What the same number as before counts for, where documents are as good as alike. */
const sameNumber = 0.05;

/**
 * Finds the documents that files changed by a person belong to now: by their heads and notes, for
 * numbers change when documents are inserted or put in another order.
 *
 * @param documents those that may be meant; what is as it was, and nobody has changed, is none of them
 * @returns the `@xml:id` of the document for each file; none where the notes have it no more
 */
export function follow(
  files: readonly Edited[],
  documents: readonly TeiDocument[],
): ReadonlyMap<Edited, string | undefined> {
  const texts = new Map(documents.map(({ id, xml }) => [id, pairsOf(xml)]));
  const pairs = files.flatMap((file) => {
    const pairs = pairsOf(file.base ?? file.mine);
    return [...texts].map(([id, other]) => {
      const bonus = id === file.id ? sameNumber : 0;
      return { file, id, likeness: likeness(pairs, other) + bonus };
    });
  });
  const found = new Map<Edited, string | undefined>(files.map((file) => [file, undefined]));
  const taken = new Set<string>();
  for (const pair of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
    if (pair.likeness < alike) break;
    if (found.get(pair.file) !== undefined || taken.has(pair.id)) continue;
    found.set(pair.file, pair.id);
    taken.add(pair.id);
  }
  return found;
}

/**
 * Each word of head, note and text with the next, as often as they occur: notes of one volume have most
 * of their words in common, but not their order.
 */
function pairsOf(xml: string): ReadonlyMap<string, number> {
  const text = /<text[\s>][\s\S]*<\/text>/u.exec(xml)?.[0] ?? xml;
  const words = text.replace(/<[^>]*>/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = new Map<string, number>();
  for (const [index, word] of words.entries()) {
    const pair = `${word} ${words[index + 1] ?? ''}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** The share of pairs that two texts have in common (Dice's coefficient). */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  const all = sum(one) + sum(other);
  return all === 0 ? 1 : (2 * common) / all;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}

/** A document under another identifier: `d31`, `d31.A` and `#d31.b1` become `d32`, `d32.A`, `#d32.b1`. */
export function renamed(xml: string, from: string, to: string): string {
  if (from === to) return xml;
  const name = from.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return xml.replace(
    new RegExp(String.raw`(?<=["'#\s])${name}(?=["'\s]|\.[\p{L}\p{N}])`, 'gu'),
    to,
  );
}
