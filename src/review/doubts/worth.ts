import type { DoubtId } from '../../messages/index.ts';
import { measured } from './measured.ts';

/**
 * How often a reason is right, from 0 to 1, by what `npm run evaluate` counted on annotated notes and on the
 * same notes in other words. A reason that was seen a few times tells less: one right and one wrong doubt
 * are added to each, so that one that was never measured is worth a half.
 */
export function worthOf(reason: DoubtId): number {
  const [right, of] = measured[reason] ?? [0, 0];
  return (right + 1) / (of + 2);
}

/** Doubts in the order in which it is worth while to look at them: the most promising first. */
export function mostPromising<D extends { readonly reason: DoubtId }>(
  doubts: readonly D[],
): readonly D[] {
  return doubts.toSorted((a, b) => worthOf(b.reason) - worthOf(a.reason));
}
