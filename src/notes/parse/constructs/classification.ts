import type { Construct } from '../construct.ts';
import { span, holds } from '../span.ts';
import { markingCategory } from '../../../lexicon/en/markings.ts';

// Secret; Niact; Eyes Only. Drafted by …
// ^---------------------^
export const classification: Construct = {
  name: 'classification',
  kind: 'classification',
  read(passage) {
    const { opening, text } = passage.note;
    return opening.classification
      .flat()
      .filter((term) => holds(passage, term))
      .map(({ start, end }) => {
        const category = markingCategory(text.slice(start, end)) ?? 'handling';
        return span({ type: 'marking', category }, start, end);
      });
  },
};
