import type { Construct } from '../construct.ts';
import { draft, holds } from '../draft.ts';
import { markingCategory } from '../lexicon/markings.ts';

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
        return draft({ type: 'marking', category }, start, end);
      });
  },
};
