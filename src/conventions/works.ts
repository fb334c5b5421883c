import type { Convention } from './convention.ts';
import { patternSource } from './pattern.ts';

/** Whether a work stands on its own or comes out in numbers, as TEI says it (TEI, `@level`). */
export type Level = 'm' | 'j';

/** The works that a convention cites by title. */
export interface Works {
  /** Any of their titles, in running text; has the flag `g`. */
  readonly any: RegExp;
  /** A title of each level, at an offset; has the flag `y`. */
  readonly titleOf: Readonly<Record<Level, RegExp>>;
}

/** Compiles the works of a convention; a title is a pattern. */
export function worksOf({ works, parts }: Convention): Works {
  const oneOf = (titles: readonly string[]) => {
    const sources = titles.map((title) => patternSource(title, parts));
    return `(?:${sources.length === 0 ? '(?!)' : sources.join('|')})(?!\\p{L}| Committee)`;
  };
  return {
    any: new RegExp(`(?=\\p{Lu})(?<![\\p{L}\\d])${oneOf([...works.m, ...works.j])}`, 'gu'),
    titleOf: {
      m: new RegExp(oneOf(works.m), 'uy'),
      j: new RegExp(oneOf(works.j), 'uy'),
    },
  };
}
