import { holdingNouns } from '../../../lexicon/en/doubts-levels.ts';
import { anyOf } from '../../../lexicon/en/doubts.ts';
import type { Location } from '../../../tree.ts';
import type { Evidence } from '../evidence.ts';
import type { Reason } from '../reason.ts';
import { placedOf } from '../view.ts';

const holding = new RegExp(`\\b(?:${anyOf(holdingNouns)})\\b`, 'iu');
const inFiles: ReadonlySet<string> = new Set(['conference', 'decimal', 'subject-numeric']);

/** How many locations with one collection show that it is one. */
const settled = 5;

// Department of State, circular telegram 262
//                      ^-------------------^
/** A location without a holding: its one collection is called like none, or a file has no collection. */
export const locationBare: Reason = {
  id: 'location-bare',
  find: ({ sentences }, evidence) =>
    sentences.flatMap((view) =>
      placedOf(view, 'location')
        .filter(({ node }) => isUnnamed(node, evidence) || isUnfiled(node))
        .map(({ node, start, end }) => ({
          group: 'witness',
          view,
          start,
          end,
          node,
          alternatives: [{ as: 'nothing' }],
        })),
    ),
};

function isUnnamed({ levels, shelfmark }: Location, evidence: Evidence): boolean {
  const [title = ''] = shelfmark.collections;
  const isAlone = shelfmark.collections.length + shelfmark.identifiers.length === 1;
  return (
    levels.length > 0 &&
    title !== '' &&
    (isAlone || shelfmark.repository === undefined) &&
    !holding.test(title) &&
    evidence.timesOf('collection', title) < settled
  );
}

function isUnfiled({ shelfmark }: Location): boolean {
  const { repository, collections, identifiers } = shelfmark;
  const [first] = identifiers;
  return repository !== undefined && collections.length === 0 && inFiles.has(first?.scheme ?? '');
}
