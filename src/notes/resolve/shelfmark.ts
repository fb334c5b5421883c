import type { Level, Shelfmark } from '../../tree.ts';

/** The levels of a location as repository, collections and identifiers; a date stays with its title. */
export function toShelfmark(levels: readonly Level[]): Shelfmark {
  const shelfmark: Shelfmark = { collections: [], identifiers: [] };
  for (const { kind, value, continues, afterColon } of levels) {
    if (kind === 'repository') shelfmark.repository = value;
    else if (kind !== 'collection') shelfmark.identifiers.push({ scheme: kind, value });
    else if (continues === true && shelfmark.collections.length > 0) {
      const sign = afterColon === true ? ':' : ',';
      shelfmark.collections.push(`${shelfmark.collections.pop() ?? ''}${sign} ${value}`);
    } else shelfmark.collections.push(value);
  }
  return shelfmark;
}
