import { describe, expect, it } from 'vitest';
import { inventedDocuments } from '../../../bench/notes/grammar.ts';
import { textOf } from '../../../bench/notes/volumes.ts';
import { encode } from '../../../src/edition.ts';
import { summarise } from '../../../src/notes/summary.ts';

describe('invented documents', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(inventedDocuments(50, 7)).toEqual(inventedDocuments(50, 7));
    expect(inventedDocuments(50, 7)).not.toEqual(inventedDocuments(50, 8));
  });

  it('are read: every one as a document with a note, no sentence left over', () => {
    const documents = inventedDocuments(300, 1);
    const { tree } = encode(Buffer.from(textOf('Invented', documents)));
    const { counts, unparsedCharacters } = summarise(tree);
    expect(counts.documents).toBe(300);
    expect(tree.children.every(({ children }) => children[1]?.type === 'note')).toBe(true);
    expect(unparsedCharacters).toBe(0);
  });

  it('hold what a note may hold', () => {
    const { tree } = encode(Buffer.from(textOf('Invented', inventedDocuments(300, 1))));
    const { counts } = summarise(tree);
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });
});
