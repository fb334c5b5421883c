import type { VFile } from 'vfile';
import type { Edition } from '../../tree.ts';
import { documentTargets } from './document-references.ts';
import { learnHoldings } from './holdings.ts';
import { notes } from './notes.ts';
import { resolvePersons } from './persons/index.ts';
import { resolvePublications } from './publications.ts';
import { resolveRelated } from './related.ts';
import { resolveMarkings, resolveStatements, resolveWitnesses } from './witnesses.ts';

/**
 * Finds out what the notes leave to the reader: what "ibid." stands for, which letter a witness has,
 * which entry "Document 58" is, who is meant by a name.
 *
 * @param edition what `parse` made; it is changed in place, as unist transformers do
 * @param file the text it was read from; doubtful and impossible cases are reported on it
 * @returns the same tree
 */
export function resolve(edition: Edition, file: VFile): Edition {
  const targets = documentTargets(edition);
  const holdings = learnHoldings(edition);
  for (const note of notes(edition)) {
    resolveWitnesses(note, holdings, file);
    resolveStatements(note);
    resolveMarkings(note);
    resolveRelated(note);
    resolvePublications(note, file);
    targets.resolve(note);
  }
  resolvePersons(edition, file);
  return edition;
}
