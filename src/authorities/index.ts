import { VFile } from 'vfile';
import { descendants, readMarkup } from '../markup/index.ts';
import type { TeiEdition } from '../tei-edition.ts';
import { applyAuthorities } from './apply.ts';
import type { Authority } from './authority.ts';
import { unmatchedList } from './unmatched.ts';

export { type Matched, applyAuthorities } from './apply.ts';
export type { Authority } from './authority.ts';
export { readAuthorities } from './read-authorities.ts';

/** In which documents each entry of the registers is pointed at. */
function occurrencesIn({ documents }: TeiEdition): Map<string, string[]> {
  const occurrences = new Map<string, string[]>();
  for (const { id, xml } of documents) {
    for (const { attributes } of descendants(readMarkup(xml))) {
      const entry = attributes.get('ref')?.split('#')[1];
      if (entry === undefined) continue;
      const known = occurrences.get(entry) ?? [];
      if (known.at(-1) !== id) occurrences.set(entry, [...known, id]);
    }
  }
  return occurrences;
}

/** What of an edition no authority file knows. */
export interface Unmatched {
  /** TEI, ready to be completed. */
  readonly xml: string;
  readonly count: number;
  /** How many entries the registers have. */
  readonly of: number;
}

/**
 * Lists the names of an edition that are in no authority file. An entry that bears an identifier has
 * been matched before.
 */
export function listUnmatched(edition: TeiEdition, authorities: readonly Authority[]): Unmatched {
  const { unmatched } = applyAuthorities(edition, authorities, new VFile());
  const open = unmatched.filter(
    ({ element }) => !element.children.some((child) => 'name' in child && child.name === 'idno'),
  );
  const all = applyAuthorities(edition, [], new VFile()).unmatched;
  return {
    xml: unmatchedList(open, occurrencesIn(edition)),
    count: open.length,
    of: all.length,
  };
}
