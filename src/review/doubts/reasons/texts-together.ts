import type { Find, Reason } from '../reason.ts';
import { placedOf } from '../view.ts';

const severalLie =
  /\b(?:are|both|have been|lie|rest|were) (?:\p{Ll}+ ){0,2}(?:at |from |ibid|in |with )?(?:the )?$/u;
const copy = /\bcop(?:y|ies)\b/iu;
const oneAndAnother =
  /\b(?:an?|the|\p{L}+[’']s)\b.*\band (?:an?|another|his|other|related|the|\p{Lu}\p{L}+[’']s)\b/iu;

// A copy of this note and Orr’s reply are in the Hartley Library
// ^---------------------------------^
/** Two texts are said to lie in one place, and it is read as the place of one. */
export const textsTogether: Reason = {
  id: 'texts-together',
  find: ({ sentences }) =>
    sentences.flatMap((view) =>
      placedOf(view, 'location').flatMap(({ node, start, end }, nth, all): Find[] => {
        const before = view.text.slice(all[nth - 1]?.end ?? 0, start);
        const isTwo =
          node.role !== 'base' &&
          copy.test(before) &&
          severalLie.test(before) &&
          oneAndAnother.test(before);
        return isTwo ? [{ group: 'witness', view, start, end, node }] : [];
      }),
    ),
};
