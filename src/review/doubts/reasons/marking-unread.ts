import type { Find, Reason } from '../reason.ts';
import { type View, placedOf } from '../view.ts';
import type { Sentence } from '../../../tree.ts';

/** How many sentences the place and the markings of a text take at most. */
const opening = 4;

const oneWord = /^[\p{Lu}“][\p{L}; ,/–-]{2,40}[.”]*$/u;
/** Words of such length that tell of something else. */
const noMarking =
  /\b(?:by|in|is|was)\b|^(?:Attached|Circulated|Distributed|Drafted|Emphasis|Extracts?|Forwarded|Initialed|No|Not|Passed|Pouched|Received|Regarding|Repeated|See|Sent|Transmitted|Undated|Unsigned)\b/u;
const level = /\b(?:Confidential|Priority|Restricted|Secret|Unclassified|classification)\b/u;
const none = /\bNo (?:security )?classification (?:marking )?(?:appears|indicated|is|on|was)/u;

// Confidential. Green. Received May 2.
//               ^---^
/** A short sentence where markings stand, or words for a marking, with nothing read in them. */
export const markingUnread: Reason = {
  id: 'marking-unread',
  find({ sentences }) {
    const isMarked = sentences.some((view) => placedOf(view, 'marking').length > 0);
    const found = sentences.flatMap((view, index) => unreadIn(view, index, isMarked));
    return found.slice(0, 1);
  },
};

function unreadIn(view: View<Sentence>, index: number, isMarked: boolean): Find[] {
  const { text, node } = view;
  const find = [{ group: 'marking', view, start: 0, end: text.length, node } as const];
  if (looksMarked(view, index)) return find;
  if (!isMarked && (none.test(text) || (index === 1 && level.test(text)))) return find;
  if (node.kind !== 'classification') return [];
  const start = placedOf(view, 'marking').at(-1)?.end ?? 0;
  const isLeft = /^(?! (?:appears?|is|on|was)\b).*\p{L}/u.test(text.slice(start));
  return isLeft ? [{ group: 'marking', view, start, end: text.length, node }] : [];
}

/** A word or two with nothing read in them, behind the place where the text is kept. */
function looksMarked({ text, placed }: View<Sentence>, index: number): boolean {
  const isShort = oneWord.test(text) && text.split(' ').length <= 4 && !noMarking.test(text);
  const isOpening = index > 0 && index < opening;
  return isOpening && isShort && placed.every(({ node }) => plain.has(node.type));
}

const plain: ReadonlySet<string> = new Set(['defect', 'quotation', 'text']);
