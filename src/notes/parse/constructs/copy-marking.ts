import { copula, copyMarked } from '../../../lexicon/en/location-words.ts';
import type { Construct } from '../construct.ts';
import { span } from '../span.ts';
import { wording } from '../passage.ts';
import { markingChain } from '../phrases/marking-chain.ts';

// Another copy, marked Top Secret; Nodis, is in the Truman Library, Vane Papers.
//                     ^----------------^
export const copyMarking: Construct = {
  name: 'copy-marking',
  read(passage) {
    const words = wording(passage);
    const bears = copyMarked.exec(words);
    const located = passage.claimed.some(
      ({ node }) => node.type === 'location' && node.role === 'copy',
    );
    if (bears === null || !located) return [];
    const start = passage.start + bears.index + bears[0].length;
    const { text, vocabulary } = passage.note;
    const rest = text.slice(start, passage.end);
    const end = start + (copula.exec(rest)?.index ?? rest.length);
    return (markingChain(vocabulary, text, start, end) ?? []).map((term) => {
      const category = vocabulary.markings.category(text.slice(term.start, term.end)) ?? 'handling';
      return span({ type: 'marking', category }, term.start, term.end);
    });
  },
};
