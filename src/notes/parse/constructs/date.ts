import { datesIn } from '../phrases/calendar.ts';
import type { Construct } from '../construct.ts';
import { span } from '../span.ts';
import { wording } from '../passage.ts';

// at 7 p.m. June 12.
//           ^-----^
export const date: Construct = {
  name: 'date',
  read: (passage) =>
    datesIn(wording(passage), passage.start).map(({ fields, start, end }) => {
      const doubt = roughly.test(passage.note.text.slice(passage.start, start));
      return span(
        { type: 'date', ...fields, ...(doubt ? { certainty: 'medium' } : {}) },
        start,
        end,
      );
    }),
};

// on or about May 3 · probably May 3
// ^---------^         ^------^
const roughly =
  /\b(?:[Oo]n or about|[Aa]bout|[Aa]pproximately|[Aa]round|[Cc]a?\.|[Cc]irca|[Pp]erhaps|[Pp]ossibly|[Pp]robably)(?: on)? $/u;
