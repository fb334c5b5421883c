import { identifierLabels } from '../../../lexicon/en/doubts-levels.ts';
import { anyOf } from '../../../lexicon/en/doubts.ts';
import { levelsOf } from '../levels.ts';
import type { Reason } from '../reason.ts';
import { isDate } from '../shapes.ts';

/** How many locations with one level show that it is what it is read as. */
const settled = 5;

const labelled = new RegExp(`^(?:${anyOf(identifierLabels)})\\b`, 'u');

/** Shapes of numbers of files; each is a shape of what is also the title of a folder. */
const shapes: readonly RegExp[] = [
  // 384 (July–Dec) 1965 · 204-58 Policy Files; but 18-Nation Committee, 1969–71, 12th Session
  /^\W*(?!(?:18|19|20)\d\d(?!\d)|\d+:\d\d)\d{2,}(?!\d|st\b|nd\b|rd\b|th\b|-Nation)./u,
  // POL 7 Visits · D74035–0200 · CF 12; but XX 1969
  /^(?!RG|Record Group\b)\p{Lu}{1,6}[/ –-]?\(?\d(?!\d{3}(?!\d))/u,
  // Pol 7 Visits; but May 3 Speech, Part 1 of Fisheries
  /^(?!(?:Apr|Aug|Book|Box|Dec|Feb|File|Group|Item|Jan|July?|June?|Mar|May|Nov|Oct|Part|Reel|Sept?|Set|Tab|Vol|Week)\b)\p{Lu}\p{L}{0,4} \d{1,2}(?:[-–]\d+)? \p{Lu}/u,
  // INCO-POULTRY US
  /^\p{Lu}{2,}(?:[ –&/-]+[\p{Lu}()]{2,})+$/u,
  // 66 D 204
  /^(?!RG).*\d[ -]?\p{Lu}[ -]?\d/u,
  /#\s?\d/u,
  // Lot File 66, Reel A of 4
  labelled,
];

// Canadian Desk Files: Lot 70 D 89, Pol 7 Visits
//                                   ^----------^
export const levelLikeIdentifier: Reason = {
  id: 'level-like-identifier',
  find: (document, evidence) =>
    levelsOf(document)
      .filter(
        ({ node, value }) =>
          node.type === 'collection' &&
          !isDate(value) &&
          shapes.some((shape) => shape.test(value)) &&
          evidence.timesOf('collection', value) < settled,
      )
      .map(({ view, node, start, end, value }) => ({
        group: 'witness',
        view,
        start,
        end,
        node,
        alternatives: [{ as: 'level', kind: 'other', value }],
      })),
};
