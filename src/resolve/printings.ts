import type { VFile } from 'vfile';
import { report } from '../messages/index.ts';
import type { Ibid, Note, Printing } from '../nodes.ts';
import { phrases } from './phrases.ts';

/**
 * Gives each printing of a note its key, `b1`, `b2`, … in order of mention, and finds the printing
 * that "ibid., p. 20" repeats. An "ibid." alone that repeats nothing gets no key: nothing is known of it.
 */
export function resolvePrintings(note: Note, file: VFile): void {
  let count = 0;
  for (const printing of phrases(note, 'printing')) {
    const ibid = printing.children.find((child): child is Ibid => child.type === 'ibid');
    if (ibid !== undefined && count > 0) ibid.target = `b${count}`;
    else if (ibid !== undefined) report(file, 'ibid-without-work', ibid.position, {});
    if (ibid !== undefined && count === 0 && !saysMore(printing)) continue;
    count += 1;
    printing.key = `b${count}`;
  }
}

/** Whether a printing says anything beside "ibid.". */
function saysMore({ children }: Printing): boolean {
  return children.some(({ type }) => type !== 'ibid' && type !== 'text' && type !== 'defect');
}
