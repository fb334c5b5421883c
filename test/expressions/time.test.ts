import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { type Expression, expressionsOf } from './expressions.ts';

/**
 * A sentence holds at most 4,000 characters and a note 20,000, so that an expression may take the
 * square of the length of its text; what takes its cube, or doubles with each character, may not be.
 */
const highestDegree = 2;

/** Digests of expressions that were looked at before, for to look at all of them takes minutes. */
const record = new URL('checked.json', import.meta.url);

/**
 * Files with an expression that takes the cube of the length of a sentence, and how many they have; the
 * one of the holdings repeats at most sixty times what it is found for.
 */
const known: Readonly<Record<string, number>> = {
  'lexicon/en/holdings.ts': 1,
  'lexicon/en/sending.ts': 1,
  'notes/parse/phrases/personal-names.ts': 1,
  'notes/parse/phrases/place-of-writing.ts': 1,
  'notes/parse/phrases/repository.ts': 1,
};

/** What takes longer than this to be looked at is passed: there is nothing that shows it to be slow. */
const patience = 3000;

function digest({ source, flags }: Expression): string {
  return createHash('sha256').update(`${source}/${flags}`).digest('hex').slice(0, 16);
}

/** How the time of an expression grows, where it grows too fast. */
function growth({ source, flags }: Expression): string | undefined {
  const result = checkSync(source, flags, { timeout: patience });
  if (result.status !== 'vulnerable') return undefined;
  const { complexity } = result;
  if (complexity.type === 'polynomial' && complexity.degree <= highestDegree) return undefined;
  return `${complexity.summary}, on ${result.attack.pattern.slice(0, 80)}`;
}

describe('every expression of the grammar and its words', () => {
  it(
    'takes no more than the square of the length of what it reads',
    { timeout: 600_000 },
    async () => {
      const checked = new Set(JSON.parse(readFileSync(record, 'utf8')) as string[]);
      const all = await expressionsOf('lexicon', 'notes');
      expect(all.length).toBeGreaterThan(300);
      const slow = all
        .filter((one) => !checked.has(digest(one)))
        .map((one) => ({ ...one, growth: growth(one) }));
      const found = slow.filter(({ growth }) => growth !== undefined);
      if (process.env.UPDATE !== undefined) {
        const faulty = new Set(found.map(digest));
        const good = all.map(digest).filter((one) => !faulty.has(one));
        writeFileSync(record, `${JSON.stringify(good.toSorted(), undefined, 2)}\n`);
      }
      const counted = (file: string) => found.filter((one) => one.file === file).length;
      const worse = found.filter(({ file }) => counted(file) > (known[file] ?? 0));
      expect(worse.map(({ file, source, growth }) => [file, source, growth])).toEqual([]);
    },
  );

  it('finds what is too slow', () => {
    const flags = 'u';
    const names = { file: '', source: '^(?:\\p{Lu}[\\p{L}.]* ?)+$', flags };
    expect(growth(names)).toContain('exponential');
    expect(growth({ ...names, source: '^\\p{Lu}\\p{L}*$' })).toBeUndefined();
  });
});
