import { structuredPatch } from 'diff';

/** Two texts that differ at more places than this are not compared any further. */
const mostChanges = 2000;

/** A line a start tag: the note of a document is one long line otherwise. */
function lines(xml: string): string {
  return xml.replace(/\s*(<[^/!?])/g, '\n$1').replace(/^[ \t]+|[ \t]+$/gm, '');
}

/**
 * What tells a corrected file from the one that is made now, for a person to read: `-` what is made,
 * `+` what stands in the corrected file, each with a line before and after.
 */
export function difference(generated: string, corrected: string): string {
  const patch = structuredPatch('', '', lines(generated), lines(corrected), '', '', {
    context: 1,
    maxEditLength: mostChanges,
  });
  if (patch === undefined) return 'The two differ nearly everywhere.';
  return patch.hunks.map((hunk) => hunk.lines.join('\n')).join('\n…\n');
}
