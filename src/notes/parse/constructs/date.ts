import { datesIn } from '../phrases/calendar.ts';
import type { Construct } from '../construct.ts';
import { span } from '../span.ts';
import { wording } from '../passage.ts';

// at 7 p.m. June 12.
//           ^-----^
export const date: Construct = {
  name: 'date',
  read: (passage) =>
    datesIn(wording(passage), passage.start).map(({ fields, start, end }) =>
      span({ type: 'date', ...fields }, start, end),
    ),
};
