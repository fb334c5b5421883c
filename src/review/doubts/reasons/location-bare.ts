import { holdingNouns } from '../../../lexicon/en/doubts-levels.ts';
import { anyOf } from '../../../lexicon/en/doubts.ts';
import type { Location } from '../../../tree.ts';
import type { Evidence } from '../evidence.ts';
import type { Reason } from '../reason.ts';
import { placedOf } from '../view.ts';

const holding = new RegExp(`\\b(?:${anyOf(holdingNouns)})\\b`, 'iu');
/** `Central Files 1967–69`, but not `Records Administration` */
const endsAsHolding = new RegExp(
  `\\b(?:${anyOf(holdingNouns)})(?:,? [\\d–’'/-]+| \\(.*\\)| of .*| [-–] .*| \\d.*)?$`,
  'iu',
);
/** `NEA/IRN`, `S/S–NSC`: an office keeps its papers under its symbol */
const office = /^[\p{Lu}/–-]+$/u;
const inFiles: ReadonlySet<string> = new Set(['conference', 'decimal', 'subject-numeric']);

/** How many locations with one collection show that it is one. */
const settled = 5;

/** The share of the locations without an institution in an edition that names none. */
const custom = 0.3;

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
  if (levels.length === 0 || title === '') return false;
  const isRare = evidence.timesOf('collection', title) < settled;
  if (shelfmark.repository === undefined) {
    if (endsAsHolding.test(title) || office.test(title)) return false;
    return isRare || evidence.unnamed < custom;
  }
  const isAlone = shelfmark.collections.length + shelfmark.identifiers.length === 1;
  return isAlone && isRare && !holding.test(title);
}

function isUnfiled({ shelfmark }: Location): boolean {
  const { repository, collections, identifiers } = shelfmark;
  const [first] = identifiers;
  return repository !== undefined && collections.length === 0 && inFiles.has(first?.scheme ?? '');
}
