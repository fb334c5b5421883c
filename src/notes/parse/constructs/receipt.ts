import type { Construct } from '../construct.ts';
import { type Span, span } from '../span.ts';
import { datesIn } from '../phrases/calendar.ts';
import { wording } from '../passage.ts';
import { time } from './time.ts';

// Received at 9:49 a.m., May 25.
//             ^---------------^
export const receipt: Construct = {
  name: 'receipt',
  kind: 'transmission',
  cue: /^(?:Also )?[Rr]eceived (?:at|on|in)\b/u,
  read(passage) {
    const lead = /^(?:Also )?[Rr]eceived\b/u.exec(wording(passage));
    if (lead === null) return [];
    const text = passage.note.text;
    const clause =
      /^[^;]*?(?=,? and (?:\w+ ){0,2}(?:repeated|passed|relayed|sent|pouched|retransmitted|transmitted|forwarded)\b|;|$)/u.exec(
        text.slice(passage.start, passage.end),
      )?.[0].length ?? 0;
    const end = passage.start + clause;
    const parts: Span[] = [
      ...(time.read?.(passage) ?? []),
      ...datesIn(text.slice(passage.start, end), passage.start).map(({ fields, start, end: to }) =>
        span({ type: 'date', ...fields }, start, to),
      ),
    ]
      .filter((part) => part.end <= end)
      .sort((a, b) => a.start - b.start);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [span({ type: 'receipt' }, first.start, last.end, parts)];
  },
};
