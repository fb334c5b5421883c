import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { encode } from '../src/edition.ts';
import type { Edition } from '../src/tree.ts';
import { sourceNotes } from '../src/processor.ts';

const notes =
  'Letters\n\n\n1. Letter From Vane to Orne\n\nSource: Truman Library, Vane Papers. Secret.\n';

describe('the processor', () => {
  it('parses, runs and stringifies to the TEI that the pipeline gives', () => {
    const tei = String(sourceNotes().processSync(notes));
    expect(tei).toBe(encode(new TextEncoder().encode(notes)).tei?.corpus);
  });

  it('says in the file what it did not understand', () => {
    const file = new VFile({ value: notes.replace('Secret', 'Hush') });
    sourceNotes().processSync(file);
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['sentence-unparsed']);
  });

  it('lets a plugin look at the tree before it is encoded', () => {
    const seen: string[] = [];
    sourceNotes()
      .use(() => (tree: Edition) => {
        seen.push(...tree.children.map(({ number }) => number));
      })
      .processSync(notes);
    expect(seen).toEqual(['1']);
  });
});
