import { matches } from '../../../lexicon/matches.ts';
import type { Stretch } from '../sentences.ts';

/** A time of day, as TEI writes it: `19:00:00`, `04:17:00Z`. */
export interface TimeFound extends Stretch {
  when: string;
}

const clock =
  /(?<![\d/.:]|[^\d.m][–-])(?<hour>\d{1,2})(?:[:.] ?(?<minute>[0-5]\d))?(?= ?(?:[-–]|to|and|until) ?\d{1,2}(?:[:.] ?[0-5]\d)? ?(?<later>[ap])[.-] ?m\.| ?(?<half>[ap])[.-] ?m\b)(?: ?[ap][.-] ?m\.?)?/gu;
const words = /\b(?:12 )?(?<name>[Nn]oon|[Mm]idnight)\b/gu;
const zulu = /(?<![\d/.:–-])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?<zone>Z)\b/gu;

/** Finds the times of day in a text, in order; offsets are those of the text plus `offset`. */
export function timesIn(text: string, offset = 0): TimeFound[] {
  return [clock, words, zulu]
    .flatMap((pattern) => matches(text, pattern))
    .flatMap((match) => {
      const when = clockTime(match.groups ?? {});
      const start = offset + match.index;
      return when === undefined ? [] : [{ when, start, end: start + match[0].length }];
    })
    .sort((a, b) => a.start - b.start);
}

function clockTime(groups: Partial<Record<string, string>>): string | undefined {
  if (groups.name !== undefined)
    return groups.name.toLowerCase() === 'noon' ? '12:00:00' : '00:00:00';
  const half = groups.half ?? groups.later;
  const hour = Number(groups.hour);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const minutes = groups.minute ?? '00';
  return `${String(hours).padStart(2, '0')}:${minutes}:00${groups.zone ?? ''}`;
}
