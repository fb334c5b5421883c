import type { Find, Reason } from '../reason.ts';
import { holdsAny, isInside, placedOf } from '../view.ts';

const printed =
  /\b(?:[Pp]rinted|[Pp]ublished|[Rr]eprinted|[Rr]eproduced) (?:also |in full |in part )?(?:as|from|ibid|in)\b/u;
const thisText =
  /\b(?:also|it|this|the (?:address|document|letter|memorandum|message|note|paper|report|source text|speech|statement|telegram|text))\b|^.{0,12}$/iu;

// The letter is printed in full in the Annual Register of the Ministry.
//               ^--------^
/** A printing without a page, a date or a number, or words for one that are not read. */
export const printingUnsure: Reason = {
  id: 'printing-unsure',
  find: ({ sentences }) =>
    sentences.flatMap((view): Find[] => {
      const found = view.isProse ? printed.exec(view.text) : null;
      const isUnread =
        found !== null &&
        !holdsAny(view, ['printing', 'reference', 'documentReference']) &&
        !isInside(view, found.index, quotation) &&
        thisText.test(view.text.slice(0, found.index));
      if (isUnread) {
        const start = found.index;
        return [{ group: 'printed', view, start, end: start + found[0].length, node: view.node }];
      }
      return placedOf(view, 'printing')
        .filter(({ node }) => !node.children.some(({ type }) => exact.has(type)))
        .map(({ node, start, end }) => ({ group: 'printed', view, start, end, node }));
    }),
};

const quotation = new Set(['quotation'] as const);
const exact: ReadonlySet<string> = new Set(['date', 'ibid', 'scope']);
