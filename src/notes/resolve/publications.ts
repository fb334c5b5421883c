import type { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import type { Ibid, Note, Printing, Reference } from '../../tree.ts';
import { phrases } from './phrases.ts';

type Publication = Printing | Reference;

/**
 * Gives each printing of a note its key, `b1`, `b2`, … in order of mention, and finds the publication
 * that "ibid., p. 20" repeats: a printing, or a work that is only cited, which then gets a key too,
 * `w1`. An "ibid." alone that repeats nothing gets no key: nothing is known of it.
 */
export function resolvePublications(note: Note, file: VFile): void {
  const found: Publication[] = [];
  for (const publication of phrases(note, 'printing', 'reference')) {
    const ibid = ibidIn(publication);
    const antecedent = found.at(-1);
    if (ibid !== undefined && antecedent !== undefined) repeat(ibid, antecedent, found);
    if (publication.type === 'reference') {
      if (ibid === undefined) found.push(publication);
      continue;
    }
    const isUnknown = ibid !== undefined && antecedent === undefined;
    if (isUnknown) report(file, 'ibid-without-work', ibid.position, {});
    if (isUnknown && !saysMore(publication)) continue;
    publication.key = nextKey('b', found, 'printing');
    found.push(publication);
  }
}

function repeat(ibid: Ibid, antecedent: Publication, found: readonly Publication[]): void {
  if (antecedent.type === 'printing' && antecedent.key !== undefined) ibid.target = antecedent.key;
  else ibid.work = antecedent.key ??= nextKey('w', found, 'reference');
}

function ibidIn({ children }: Publication): Ibid | undefined {
  return children.find((child): child is Ibid => child.type === 'ibid');
}

function nextKey(letter: string, found: readonly Publication[], type: Publication['type']): string {
  const keyed = found.filter((one) => one.type === type && one.key !== undefined);
  return `${letter}${keyed.length + 1}`;
}

/** Whether a printing says anything beside "ibid.". */
function saysMore({ children }: Printing): boolean {
  return children.some(({ type }) => type !== 'ibid' && type !== 'text' && type !== 'defect');
}
