import type { Construct } from '../construct.ts';
import { type Span, span } from '../span.ts';
import { wording } from '../passage.ts';

const clock =
  /(?<![\d/.:–-])(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?(?= ?(?:[-–]|to|and|until) ?\d{1,2}(?:[:.][0-5]\d)? ?(?<later>[ap])\. ?m\.| ?(?<half>[ap])\. ?m\b)(?: ?[ap]\. ?m\.?)?/gu;
const words = /\b(?:12 )?(?<name>noon|midnight)\b/gu;
const zulu = /(?<![\d/.:–-])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)Z\b/gu;

// Received at 9:49 a.m., May 25. · lasted from 1:10 to 2:40 p.m.
//             ^-------^                        ^--^    ^-------^
export const time: Construct = {
  name: 'time',
  read(passage) {
    const text = wording(passage);
    return [...text.matchAll(clock), ...text.matchAll(words), ...text.matchAll(zulu)]
      .flatMap((match): Span[] => {
        const when = clockTime(match.groups ?? {});
        const start = passage.start + match.index;
        return when === undefined
          ? []
          : [span({ type: 'time', when }, start, start + match[0].length)];
      })
      .sort((a, b) => a.start - b.start);
  },
};

function clockTime(groups: Partial<Record<string, string>>): string | undefined {
  if (groups.name !== undefined) return groups.name === 'noon' ? '12:00:00' : '00:00:00';
  const half = groups.half ?? groups.later;
  const hour = Number(groups.hour);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${groups.minute ?? '00'}:00`;
}
