import { visit } from 'unist-util-visit';
import type { Edition } from '../nodes.ts';

/** Points each "Document 58" at the entry of that number, where the edition has it. */
export function resolveDocumentReferences(edition: Edition): void {
  const ids = new Map<string, string>();
  for (const { number, id } of edition.children) {
    if (number !== '' && !ids.has(number)) ids.set(number, id);
  }
  visit(edition, 'documentReference', (reference) => {
    const first = /^\d+[a-z]?/u.exec(reference.number)?.[0] ?? '';
    const target = ids.get(first);
    if (target !== undefined) reference.target = target;
  });
}
