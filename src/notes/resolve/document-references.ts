import type { Edition, Note } from '../../tree.ts';
import { phrases } from './phrases.ts';

/** Knows the entries of an edition by number, to point each "Document 58" at the entry of that number. */
export function documentTargets(edition: Edition): { resolve(note: Note): void } {
  const ids = new Map<string, string>();
  for (const { number, id } of edition.children) {
    if (number !== '' && !ids.has(number)) ids.set(number, id);
  }
  return {
    resolve(note) {
      for (const reference of phrases(note, 'documentReference')) {
        const first = /^\d+[a-z]?/u.exec(reference.number)?.[0] ?? '';
        const target = ids.get(first);
        if (target !== undefined) reference.target = target;
      }
    },
  };
}
