import { matches } from '../../../lexicon/matches.ts';
import type { Certainty } from '../../../tree.ts';
import type { Repair } from '../repaired-text.ts';

/** One kind of printing defect: how it is found and what is meant. */
export interface Defect {
  readonly name: string;
  readonly certainty: Certainty;
  readonly find: (printed: string) => Omit<Repair, 'certainty'>[];
}

/**
 * Makes a repair of every match: the whole match is replaced by what `reading` says.
 *
 * @param sign what every match holds, quickly found: a text without it is not searched
 */
export function everywhere(
  pattern: RegExp,
  reading: (match: RegExpMatchArray) => string | undefined,
  sign?: RegExp,
): Defect['find'] {
  const repaired = (match: RegExpExecArray) => {
    const meant = reading(match);
    return meant === undefined || meant === match[0]
      ? []
      : [{ start: match.index, end: match.index + match[0].length, reading: meant }];
  };
  return (printed) =>
    sign?.test(printed) === false ? [] : matches(printed, pattern).flatMap(repaired);
}
