import type { VFile } from 'vfile';
import { report } from '../messages/index.ts';
import type { Ibid, Note } from '../nodes.ts';
import { phrases } from './phrases.ts';

/**
 * Gives each printing of a note its key, `b1`, `b2`, … in order of mention, and finds the printing
 * that "ibid., p. 20" repeats.
 */
export function resolvePrintings(note: Note, file: VFile): void {
  let before: string | undefined;
  for (const [index, printing] of phrases(note, 'printing').entries()) {
    const ibid = printing.children.find((child): child is Ibid => child.type === 'ibid');
    if (ibid !== undefined && before !== undefined) ibid.target = before;
    else if (ibid !== undefined) report(file, 'ibid-without-work', ibid.position, {});
    printing.key = `b${index + 1}`;
    before = printing.key;
  }
}
