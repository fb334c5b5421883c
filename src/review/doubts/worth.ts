import type { DoubtId } from '../../messages/index.ts';

/**
 * How often each reason was right on annotated notes, by `npm run evaluate`: the share of its doubts at
 * something that is wrong. Measured on readings that were less good than those of today, which show
 * what a volume that nobody has looked at shows.
 */
export const worth: Readonly<Record<DoubtId, number>> = {
  'agent-list-cut': 0.9,
  'agent-not-a-name': 0.9,
  'agent-office-shared': 0.9,
  'agent-words-left': 0.9,
  'level-like-prose': 0.9,
  'level-cut': 0.8,
  'level-like-identifier': 0.8,
  'level-of-date': 0.7,
  'agent-of-another-text': 0.6,
  'agent-missing': 0.6,
  'marking-unread': 0.6,
  'sentence-unread': 0.6,
  'location-unread': 0.5,
  'location-bare': 0.5,
  'ibid-two-readings': 0.4,
  'role-unsure': 0.4,
  'copy-without-location': 0.4,
  'head-words-left': 0.4,
  'texts-together': 0.3,
  'addressee-unsure': 0.3,
  'words-unread': 0.3,
  'identifier-with-words': 0.3,
  'date-unsure': 0.5,
  'fragment-unread': 0.5,
  'place-unsure': 0.3,
  'predicate-unread': 0.5,
  'printing-unsure': 0.4,
  'reference-unread': 0.6,
  'verb-unread': 0.5,
};

/** Doubts in the order in which it is worth while to look at them: the most promising first. */
export function mostPromising<D extends { readonly reason: DoubtId }>(
  doubts: readonly D[],
): readonly D[] {
  return doubts.toSorted((a, b) => worth[b.reason] - worth[a.reason]);
}
