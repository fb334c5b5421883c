import { unaccounted } from '../accounting.ts';
import type { DoubtGroup } from '../doubt.ts';
import { unreadFactWords } from '../fact-words.ts';
import type { Find, Reason } from '../reason.ts';
import type { SentenceKind } from '../../../tree.ts';

/** What a sentence of each kind states; prose about the matter states nothing. */
const groups: Readonly<Partial<Record<SentenceKind, DoubtGroup>>> = {
  classification: 'marking',
  drafting: 'agent',
  location: 'witness',
  transmission: 'repeated',
};

// Sent to Lima, Quito, and Bogota; repeated to Paris
//         ^------------------^
/** Words that could carry a fact are in no reading, and no rule of the accounting says why. */
export const wordsUnread: Reason = {
  id: 'words-unread',
  find: ({ sentences }) =>
    sentences.flatMap((view): Find[] => {
      const group = groups[view.node.kind];
      if (group === undefined) return [];
      const words = unaccounted(unreadFactWords(view), view);
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [{ group, view, start: first.start, end: last.end, node: view.node }];
    }),
};
