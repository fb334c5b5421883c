import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { Edition } from '../tree.ts';
import type { Settings } from '../settings.ts';
import type { TeiEdition } from './tei-edition.ts';
import type { Context } from './context.ts';
import { teiCorpus } from './corpus.ts';
import { tei } from './document.ts';
import { factsOf } from './facts.ts';
import { identified, origins } from './origins.ts';
import { Register } from './register.ts';
import type { TeiMemory } from './memory.ts';
import { notStated } from './wording.ts';
import { writer } from './write.ts';

/** An edition as TEI, with the way back to the text it was made from. */
export interface EncodedEdition extends TeiEdition {
  /** Every `xml:id` of the documents (`d31`, `d31.A`, `d31.b1`), and where in the text it came from. */
  readonly origins: ReadonlyMap<string, Point>;
}

/**
 * Encodes an edition in TEI P5.
 *
 * @param edition the tree, resolved: witnesses have sigla, printings keys, ibid. its target
 * @param given the settings: what the text does not hold; what is absent is "Not stated"
 * @param file the text of the edition; a pointer that nothing in the edition answers is reported in
 *   it and left out
 * @param memory what was encoded before; what is the same since then is not encoded again
 * @returns `edition.xml`, the file of each document in order, and the places they came from; the
 *   same tree and settings give the same text
 */
export function toTei(
  edition: Edition,
  given: Settings,
  file: VFile,
  memory?: TeiMemory,
): EncodedEdition {
  const settings = { ...given, language: given.language ?? 'en' };
  const facts = edition.children.map(factsOf);
  const identifiers = identified(facts);
  const title = settings.title ?? edition.title ?? notStated;
  const context: Context = {
    settings,
    title,
    register: new Register(edition.persons),
    identifierLabels: edition.identifierLabels,
    identifiers,
    file,
  };
  const { corpus, document } = writer();
  const encoded = facts.map((of) => {
    const encode = (asked: Context) => document(tei(of, asked));
    return memory === undefined ? encode(context) : memory.document(of.entry, context, encode);
  });
  memory?.forgetUnused();
  const written = corpus(teiCorpus(context), encoded);
  return {
    corpus: written.corpus,
    documents: facts.flatMap(({ entry: { id, number } }, index) => {
      const xml = written.documents[index];
      return xml === undefined ? [] : [{ id, number, xml }];
    }),
    origins: origins(identifiers),
  };
}
