import type { Note } from '../nodes.ts';
import { phrases } from './phrases.ts';

/** Gives each printing of a note its key, `b1`, `b2`, … in order of mention. */
export function resolvePrintings(note: Note): void {
  for (const [index, printing] of phrases(note, 'printing').entries()) {
    printing.key = `b${index + 1}`;
  }
}
