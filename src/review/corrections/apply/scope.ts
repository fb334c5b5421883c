import type { Leaf } from '../../../tree.ts';

/** `pp. 586–88` are the pages 586 to 588, `vol. IV` is volume IV. */
export function scopeOf(
  unit: 'volume' | 'page',
  leaves: readonly Leaf[],
): { unit: 'volume' | 'page'; n?: string; from?: string; to?: string } {
  const words = leaves.map((leaf) => (leaf.type === 'defect' ? leaf.reading : leaf.value)).join('');
  if (unit === 'volume') return { unit, n: words.replace(/^vol(?:s|ume)?\.?\s*/iu, '') };
  const [from, to] = words.match(/[\dA-Za-z]*\d[\dA-Za-z]*/gu) ?? [];
  if (from === undefined) return { unit, n: words.replace(/^pp?\.\s*/u, '') };
  return { unit, from, to: to === undefined ? from : completed(from, to) };
}

/** 586–88 ends on 588. */
function completed(from: string, to: string): string {
  return to.length < from.length && /^\d+$/.test(from + to)
    ? from.slice(0, from.length - to.length) + to
    : to;
}
