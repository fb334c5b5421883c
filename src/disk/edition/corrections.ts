import type { VFileMessage } from 'vfile-message';
import { report } from '../../messages/index.ts';
import type { OutputFolder } from '../output/folder.ts';
import { wholeCorpus } from '../../publish/whole-corpus.ts';
import { decode } from '../../notes/decode.ts';
import type { TeiEdition } from '../../tei/tei-edition.ts';
import { openReader } from '../../validate/index.ts';

/** The TEI files that a person has changed and that can be read, as text, and what there is to say. */
export interface Corrections {
  /** By their path in the output folder. */
  readonly texts: ReadonlyMap<string, string>;
  readonly messages: readonly VFileMessage[];
}

export const noCorrections: Corrections = { texts: new Map(), messages: [] };

/** The files of an edition, by their path in the output folder. */
export function teiFiles(edition: TeiEdition): ReadonlyMap<string, string> {
  return new Map([
    ['tei/edition.xml', edition.corpus],
    ...edition.documents.map(({ id, xml }): [string, string] => [`tei/${id}.xml`, xml]),
  ]);
}

/** Reads the TEI files that a person has changed. One that cannot be read is left out, and said. */
export async function readCorrections(
  output: OutputFolder,
  generated: TeiEdition,
): Promise<Corrections> {
  const files = await output.corrections(teiFiles(generated));
  if (files.size === 0) return noCorrections;
  const unreadable = await openReader();
  const texts = new Map<string, string>();
  const messages: VFileMessage[] = [];
  for (const [path, bytes] of files) {
    const file = decode(bytes, path);
    const xml = String(file);
    const reasons = xml === '' ? file.messages : unreadable({ xml, path });
    if (reasons.length === 0) texts.set(path, xml);
    else report(file, 'correction-not-used', undefined, {});
    messages.push(...new Set([...reasons, ...file.messages]));
  }
  return { texts, messages };
}

/**
 * An edition with documents as a person has corrected them.
 *
 * @param generated as it was made from the notes
 * @param corrected the text of each corrected file, by its path in the output folder
 * @returns the edition to publish, its corpus as it was corrected or generated, and the corpus to
 *   write: the generated one with the corrected documents in it, even where the corpus too was corrected
 */
export function withCorrections(
  generated: TeiEdition,
  corrected: ReadonlyMap<string, string>,
): { edition: TeiEdition; corpus: string } {
  const documents = generated.documents.map((document) => {
    const xml = corrected.get(`tei/${document.id}.xml`);
    return xml === undefined ? document : { ...document, xml };
  });
  const changed = documents.filter((document, index) => document !== generated.documents[index]);
  const corpus = changed.length === 0 ? generated.corpus : wholeCorpus(generated.corpus, changed);
  const standing = corrected.get('tei/edition.xml') ?? generated.corpus;
  return { edition: { corpus: standing, documents }, corpus };
}
