import type { Find, Reason } from '../reason.ts';
import { placedOf } from '../view.ts';
import type { DoubtGroup } from '../doubt.ts';

const holding = /\b(?:Archives|Files|Library|[Ii]bid|Lot \d)/u;

// Source: Hartley Library, FRC 67 A 677, 350. Fisheries Conference.
//                                             ^------------------^
/** A sentence that is not understood, as one about what it most probably tells of. */
export const sentenceUnread: Reason = {
  id: 'sentence-unread',
  find: ({ sentences }) =>
    sentences.flatMap((view, index): Find[] => {
      const { text, node } = view;
      if (node.kind !== 'unparsed' || text.startsWith('Copyright')) return [];
      const before = sentences[index - 1];
      const goesOn =
        before !== undefined &&
        placedOf(before, 'location').some(({ end }) => end >= before.text.length - 2);
      const group = goesOn || holding.test(text) ? 'witness' : ofWords(text);
      return [{ group, view, start: 0, end: text.length, node, certainty: 'low' }];
    }),
};

function ofWords(text: string): DoubtGroup {
  return /^\p{Lu}\w+\W*$/u.test(text) ? 'marking' : 'agent';
}
