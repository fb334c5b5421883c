import type { Certainty } from '../../nodes.ts';
import type { Repair } from '../reading.ts';

/** One kind of printing defect: how it is found and what is meant. */
export interface Defect {
  readonly name: string;
  readonly certainty: Certainty;
  readonly find: (printed: string) => Omit<Repair, 'certainty'>[];
}

/** Makes a repair of every match: the whole match is replaced by what `reading` says. */
export function everywhere(
  pattern: RegExp,
  reading: (match: RegExpMatchArray) => string | undefined,
): Defect['find'] {
  return (printed) =>
    [...printed.matchAll(pattern)].flatMap((match) => {
      const meant = reading(match);
      return meant === undefined || meant === match[0]
        ? []
        : [{ start: match.index, end: match.index + match[0].length, reading: meant }];
    });
}
