import type { Construct } from '../construct.ts';
import { partsPrinted } from '../../../lexicon/en/ciphers.ts';
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
      .filter((term) => holds(passage, term) && !partsPrinted.has(text.slice(term.start, term.end)))
      .map(({ start, end }) => {
        const term = text.slice(start, end);
        // Hush Secret
        //      ^----^
        const level = vocabulary.markings.category(term.slice(term.indexOf(' ') + 1));
        const category =
          vocabulary.markings.category(term) ?? (level === 'level' ? level : 'handling');
        return span({ type: 'marking', category }, start, end);
      });
  },
};
