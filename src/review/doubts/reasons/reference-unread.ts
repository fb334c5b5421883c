import { matches } from '../../../lexicon/matches.ts';
import type { Find, Reason } from '../reason.ts';
import { isInside } from '../view.ts';

/** `Document 58`, `vol. XV`: what points into the series. */
const pointer =
  /\bDocuments? \d|\b[Vv]ols?\. ?(?:[IVXLC]+|[ivxlc]+)\b(?=, (?:Documents?|Part|pp?\.))|\b[Vv]olume [IVXLC]+, (?:Documents?|pp?\.)/gu;

// See vol. v, pp. 224–228.
//     ^----^
/** A number of a document or a volume of the series that is in no reading. */
export const referenceUnread: Reason = {
  id: 'reference-unread',
  find: ({ sentences }) =>
    sentences.flatMap((view): Find[] => {
      if (!view.isProse) return [];
      const found = matches(view.text, pointer).find(({ index }) => !isInside(view, index, read));
      if (found === undefined) return [];
      const start = found.index;
      return [{ group: 'reference', view, start, end: start + found[0].length, node: view.node }];
    }),
};

const read = new Set([
  'documentReference',
  'location',
  'printing',
  'quotation',
  'reference',
  'title',
] as const);
