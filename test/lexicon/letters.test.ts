import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'rolldown/parseAst';
import { compiled, withCommonLetters } from '../../src/lexicon/letters.ts';

const root = new URL('../../src/', import.meta.url);

/** Every pattern with a class of letters that stands in the rooms that read notes. */
function patternsOfSource(): { pattern: string; flags: string }[] {
  const found = new Map<string, { pattern: string; flags: string }>();
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    if ('regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      const fits = pattern.includes('\\p{') && flags.includes('u') && !flags.includes('i');
      if (fits) found.set(pattern, { pattern, flags });
    }
    Object.values(node).forEach(visit);
  };
  for (const folder of ['conventions', 'lexicon', 'notes', 'review/doubts']) {
    const paths = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' });
    for (const path of paths.filter((name) => name.endsWith('.ts'))) {
      const code = readFileSync(new URL(`${folder}/${path}`, root), 'utf8');
      visit(parseAst(code, { lang: 'ts' }));
    }
  }
  return [...found.values()];
}

const words = fc.constantFrom(
  'Source: ',
  'Department of State, ',
  'Ibid., ',
  'Central Files 1964–66, POL 27 VIET S',
  'Vane’s ',
  'M. Étienne d’Orne',
  'Çelik ',
  'Ǆ ǆ ',
  'Ω ρ Ж ж ',
  '“Omega” ',
  '𝔄𝔞 ',
  'א ',
  '１２ ',
  'ʯʰ ',
);
const texts = fc.string({ unit: fc.oneof(words, fc.string({ unit: 'binary', maxLength: 2 })) });

describe('a pattern with divided classes of letters', () => {
  const patterns = patternsOfSource();

  it('matches what the pattern matches, for every pattern of the source', () => {
    expect(patterns.length).toBeGreaterThan(200);
    for (const { pattern, flags } of patterns) {
      const [plain, divided] = [new RegExp(pattern, flags), compiled(pattern, flags)];
      expect(divided.source).not.toBe(plain.source);
      fc.assert(
        fc.property(texts, (text) => {
          plain.lastIndex = divided.lastIndex = 0;
          expect(divided.exec(text)).toEqual(plain.exec(text));
        }),
        { numRuns: 10 },
      );
    }
  });

  it.each([
    '\\p{L}',
    '[^\\p{L}\\d’]',
    '\\P{Lu}',
    '(?<!\\p{Lu}).',
    '(?<=[\\p{Ll}’])x',
    '\\u{1D504}\\p{L}',
  ])('matches the same characters: %s', (source) => {
    const [plain, divided] = [new RegExp(source, 'gu'), compiled(source, 'gu')];
    for (let code = 0; code < 0x1_1000; code += 0x100) {
      const text = Array.from(
        { length: 0x100 },
        (_, at) => `${String.fromCodePoint(code + at)}x`,
      ).join('');
      expect(text.match(divided)).toEqual(text.match(plain));
    }
  });

  it('is divided once, also where it is part of another pattern', () => {
    const once = withCommonLetters('(?<!\\p{L})\\p{Lu}[\\p{L}’-]*');
    expect(withCommonLetters(`(?:${once})?`)).toBe(`(?:${once})?`);
  });
});

describe('what is left as it is', () => {
  it.each(['[a-z]+\\.', '\\\\p{2}', '\\d{4}'])('%s', (source) => {
    expect(withCommonLetters(source)).toBe(source);
  });

  it('a pattern that folds case, for which classes mean more', () => {
    expect(compiled('\\p{Lu}', 'iu').source).toBe('\\p{Lu}');
  });
});
