import { diff3Merge } from 'node-diff3';

/** A place where two texts have changed the same words of a third. */
export interface Conflict {
  /** The words of each, as they stand. */
  readonly mine: string;
  readonly theirs: string;
  /** The line of `mine` where they stand. */
  readonly line: number;
}

/** What came of a merge: a text, or what has to be decided. */
export interface Merged {
  /** With `mine` where the two are in conflict. */
  readonly text: string;
  readonly conflicts: readonly Conflict[];
}

/** Tags, words and the space between them: the note of a document is one long line. */
const token = /<[^>]*>|[^<\s]+|\s+/gu;

/**
 * Merges two changed XML texts word by word: what one of them has changed is taken over, what both have
 * changed in another way is a conflict.
 *
 * @param base what both were made from
 */
export function mergeXml(mine: string, base: string, theirs: string): Merged {
  const regions = diff3Merge(tokens(mine), tokens(base), tokens(theirs), {
    excludeFalseConflicts: true,
  });
  const parts: string[] = [];
  const conflicts: Conflict[] = [];
  let line = 1;
  for (const { ok, conflict } of regions) {
    const text = (ok ?? conflict?.a ?? []).join('');
    if (conflict !== undefined) {
      conflicts.push({ mine: text, theirs: conflict.b.join(''), line });
    }
    parts.push(text);
    line += text.split('\n').length - 1;
  }
  return { text: parts.join(''), conflicts };
}

function tokens(text: string): string[] {
  return text.match(token) ?? [];
}
