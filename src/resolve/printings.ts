import { visit } from 'unist-util-visit';
import type { Note } from '../nodes.ts';

/** Gives each printing of a note its key, `b1`, `b2`, … in order of mention. */
export function resolvePrintings(note: Note): void {
  let count = 0;
  visit(note, 'printing', (printing) => {
    count += 1;
    printing.key = `b${count}`;
  });
}
