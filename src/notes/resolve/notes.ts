import type { Edition, Note } from '../../tree.ts';

/** The source notes of an edition, in order. */
export function notes(edition: Edition): Note[] {
  return edition.children.flatMap((entry) =>
    entry.children.filter((child) => child.type === 'note'),
  );
}
