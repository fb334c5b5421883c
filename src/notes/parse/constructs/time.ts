import type { Construct } from '../construct.ts';
import { timesIn } from '../phrases/clock.ts';
import { wording } from '../passage.ts';
import { span } from '../span.ts';

// Received at 9:49 a.m., May 25. · lasted from 1:10 to 2:40 p.m.
//             ^-------^                        ^--^    ^-------^
export const time: Construct = {
  name: 'time',
  read: (passage) =>
    timesIn(wording(passage), passage.start).map(({ when, start, end }) =>
      span({ type: 'time', when }, start, end),
    ),
};
