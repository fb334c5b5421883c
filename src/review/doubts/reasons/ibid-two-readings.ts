import { seriesNouns } from '../../../lexicon/en/doubts-levels.ts';
import { anyOf } from '../../../lexicon/en/doubts.ts';
import type { Ibid, Location, Shelfmark } from '../../../tree.ts';
import type { Alternative } from '../doubt.ts';
import type { Evidence } from '../evidence.ts';
import type { Find, Reason } from '../reason.ts';
import { type DocumentView, type Placed, placedOf } from '../view.ts';

/** How sure the written-out locations of an edition must be of where a collection stands. */
const agreed = 0.7;

// Hartley Library, Vane Papers, Box 4. … (Ibid., Ames Diary)
//                                        ^---------------^ in the Vane Papers or beside them
export const ibidTwoReadings: Reason = {
  id: 'ibid-two-readings',
  find(document, evidence) {
    const shelfmarks = new Map(
      located(document).map(({ node }) => [node.siglum, node.shelfmark] as const),
    );
    return document.sentences.flatMap((view) =>
      placedOf(view, 'location').flatMap((location): Find[] => {
        const ibid = location.node.children.find((child): child is Ibid => child.type === 'ibid');
        const before = shelfmarks.get(ibid?.target);
        if (ibid === undefined || before === undefined) return [];
        if (ibid.certainty === undefined && !isOpen(location.node, before, evidence)) return [];
        const { start, end } = location;
        return [
          {
            group: 'witness',
            view,
            start,
            end,
            node: ibid,
            alternatives: others(location.node, before),
          },
        ];
      }),
    );
  },
};

function located({ sentences }: DocumentView): Placed<Location>[] {
  return sentences.flatMap((view) => placedOf(view, 'location'));
}

/** A series stands beside what is repeated, and a folder below it. */
const series = new RegExp(`\\b(?:${anyOf(seriesNouns)})\\b`, 'u');

/** Whether a collection may stand at several levels of what is repeated, and no other note says where. */
function isOpen({ levels, shelfmark }: Location, before: Shelfmark, evidence: Evidence): boolean {
  const [first] = levels;
  if (first?.kind !== 'collection' || before.collections.length === 0) return false;
  if (series.test(first.value)) return false;
  const { repository = '', collections } = shelfmark;
  const above = collections.slice(0, Math.max(0, collections.indexOf(first.value)));
  return (evidence.agreement(repository, above, first.value) ?? 0) < agreed;
}

/** The location with more and with fewer of the collections that are repeated. */
function others({ levels, shelfmark }: Location, before: Shelfmark): Alternative[] {
  const [first] = levels;
  if (first === undefined) return [];
  const at = Math.max(0, shelfmark.collections.indexOf(first.value));
  const own = shelfmark.collections.slice(at);
  return before.collections
    .map((_, count) => [...before.collections.slice(0, count), ...own])
    .filter((collections) => collections.length !== shelfmark.collections.length)
    .map((collections) => ({ as: 'shelfmark', shelfmark: { ...shelfmark, collections } }));
}
