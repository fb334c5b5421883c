import type { Construct } from '../construct.ts';
import { span, holds } from '../span.ts';

// Secret; Niact; Eyes Only. Drafted by …
// ^---------------------^
export const classification: Construct = {
  name: 'classification',
  kind: 'classification',
  read(passage) {
    const { opening, text, vocabulary } = passage.note;
    return opening.classification
      .flat()
      .filter((term) => holds(passage, term))
      .map(({ start, end }) => {
        const category = vocabulary.markings.category(text.slice(start, end)) ?? 'handling';
        return span({ type: 'marking', category }, start, end);
      });
  },
};
