import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type Markup, MarkupError, descendants, elements, readMarkup } from '../../xml/index.ts';
import { report } from '../../messages/index.ts';
import type { TeiEdition } from '../../tei/tei-edition.ts';
import { registerEntries } from './apply.ts';
import type { Authority } from './authority.ts';
import { match } from './match.ts';
import { unmatchedList } from './unmatched.ts';

/** What of an edition no authority file knows. */
export interface Unmatched {
  /** TEI, ready to be completed. */
  readonly xml: string;
  readonly count: number;
  /** How many entries the registers have. */
  readonly of: number;
  /** Of the documents that cannot be read, and so are not looked through. */
  readonly messages: readonly VFileMessage[];
}

/** Reads one file of an edition; where it cannot be read, that is said instead. */
function parsed(path: string, xml: string): Markup | VFileMessage {
  try {
    return readMarkup(xml);
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    const { line, column, message: reason } = error;
    return report(new VFile({ path }), 'register-tei-unreadable', { line, column }, { reason });
  }
}

/** In which documents each entry of the registers is pointed at. */
function occurrencesIn({ documents }: TeiEdition) {
  const occurrences = new Map<string, string[]>();
  const messages: VFileMessage[] = [];
  for (const { id, xml } of documents) {
    const root = parsed(`tei/${id}.xml`, xml);
    if (!('children' in root)) {
      messages.push(root);
      continue;
    }
    for (const { attributes } of descendants(root)) {
      const entry = attributes.get('ref')?.split('#')[1];
      if (entry === undefined) continue;
      const known = occurrences.get(entry) ?? [];
      if (known.at(-1) !== id) occurrences.set(entry, [...known, id]);
    }
  }
  return { occurrences, messages };
}

/**
 * Lists the names of an edition that are in no authority file. An entry that bears an identifier has
 * been matched before.
 *
 * @throws VFileMessage where the corpus, which holds the registers, cannot be read
 */
export function listUnmatched(edition: TeiEdition, authorities: readonly Authority[]): Unmatched {
  const root = parsed('tei/edition.xml', edition.corpus);
  if (!('children' in root)) throw root;
  const entries = registerEntries(root);
  const matches = match(entries, authorities, new VFile());
  const open = entries.filter(
    ({ id, element }) => !matches.has(id) && elements(element, 'idno').length === 0,
  );
  const { occurrences, messages } = occurrencesIn(edition);
  return {
    xml: unmatchedList(open, occurrences),
    count: open.length,
    of: entries.length,
    messages,
  };
}
