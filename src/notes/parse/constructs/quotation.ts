import type { Construct } from '../construct.ts';
import { span, holds } from '../span.ts';
import { titlesIn } from '../phrases/title.ts';

// The source text is marked “immediate release.”
//                           ^-----------------^
export const quotation: Construct = {
  name: 'quotation',
  read: (passage) =>
    passage.note.enclosures
      .filter(
        ({ sign, open, close }) => sign === '“' && holds(passage, { start: open, end: close + 1 }),
      )
      .filter(({ open }, index, all) => !all.slice(0, index).some((other) => other.close > open))
      .map(({ open, close }) =>
        span(
          { type: 'quotation' },
          open,
          close + 1,
          titlesIn(passage.note.vocabulary, passage.note.text, open, close),
        ),
      ),
};
