import type { Edition } from '../../tree.ts';
import type { Doubt } from './doubt.ts';
import { type Evidence, gather } from './evidence.ts';
import type { Find, Reason } from './reason.ts';
import { reasons } from './reasons.ts';
import { type DocumentView, positionOf, viewOf } from './view.ts';

export { mostPromising, worthOf } from './worth.ts';
export type { Alternative, Doubt, DoubtGroup } from './doubt.ts';

/**
 * Finds what a reading of an edition is unsure of.
 *
 * @param edition the tree, resolved; it is not changed
 * @returns the doubts in the order of the documents; none where a reason has nothing to doubt
 */
export function findDoubts(edition: Edition): Doubt[] {
  const documents = edition.children.map(viewOf);
  const evidence = gather(documents);
  return documents.flatMap((document) =>
    reasons.flatMap((reason) => doubtsOf(document, reason, evidence)),
  );
}

function doubtsOf(document: DocumentView, { id, find }: Reason, evidence: Evidence): Doubt[] {
  return find(document, evidence).flatMap((found) => {
    const position = positionOf(found.view, found);
    return position === undefined ? [] : [toDoubt(document, id, found, position)];
  });
}

function toDoubt(
  { entry }: DocumentView,
  reason: Doubt['reason'],
  { group, view, start, end, node, certainty = 'medium', alternatives = [] }: Find,
  position: Doubt['position'],
): Doubt {
  const words = view.text.slice(start, end);
  const missing = node === view.node && node.type === 'sentence';
  return {
    document: entry.id,
    group,
    reason,
    words,
    position,
    certainty,
    missing,
    node,
    alternatives,
  };
}

/** Makes the readings in doubt uncertain, in place as transformers of unist trees do. */
export function markDoubts(doubts: readonly Doubt[]): void {
  for (const { node, certainty } of doubts) {
    if (!('children' in node)) continue;
    const doubtful = node as { certainty?: Doubt['certainty'] };
    if (doubtful.certainty !== 'low') doubtful.certainty = certainty;
  }
}
