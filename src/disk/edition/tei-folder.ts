import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SaxesParser } from 'saxes';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { report } from '../../messages/index.ts';
import { decode } from '../../notes/decode.ts';
import { concurrently } from '../output/concurrently.ts';
import { reportUnfinished } from '../output/staging.ts';
import type { TeiDocument, TeiEdition } from '../../tei/tei-edition.ts';

/** An edition as it stands in a folder, the name of the folder, and what there is to say of it. */
export interface TeiFolder {
  readonly path: string;
  readonly edition: TeiEdition;
  readonly messages: readonly VFileMessage[];
}

const megabyte = 1_000_000;
const largest = 64;

/** `d31.xml`, but neither the corpus nor what is kept beside a corrected file. */
const documentFile =
  /^(?!edition\.xml$|.*\.(?:generated|replaced|base|kept)(?:-\d)?\.xml$).*\.xml$/;

/** An identifier that can be the name of a file. */
const fileName = /^[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*$/u;

interface Root {
  /** The local name. */
  readonly name: string;
  readonly id: string;
  readonly number: string;
}

/** The root element of a document; the rest is not read. */
function readRoot(xml: string): Root | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let root: Root | undefined;
  parser.on('error', () => undefined);
  parser.on('opentag', ({ local, attributes }) => {
    const value = (name: string) => attributes[name]?.value ?? '';
    root ??= { name: local, id: value('xml:id'), number: value('n') };
  });
  for (let from = 0; root === undefined && from < xml.length; from += 1024) {
    parser.write(xml.slice(from, from + 1024));
  }
  return root;
}

async function readXml(folder: string, name: string): Promise<VFile> {
  const path = join(folder, name);
  const size = Math.ceil((await stat(path)).size / megabyte);
  if (size <= largest) return decode(await readFile(path), path);
  const file = new VFile({ path });
  report(file, 'tei-too-large', undefined, { size, limit: largest });
  return file;
}

/** The document of a file, or a message why it is left out. What cannot be parsed goes by its name. */
function readDocument(file: VFile, others: ReadonlyMap<string, VFile>): TeiDocument | undefined {
  const xml = String(file);
  const { id, number } = readRoot(xml) ?? { id: basename(file.path, '.xml'), number: '' };
  const other = others.get(id);
  if (!fileName.test(id)) report(file, 'tei-without-id', { line: 1, column: 1 }, { id });
  else if (other) report(file, 'tei-id-twice', { line: 1, column: 1 }, { id, other: other.path });
  else return { id, number, xml };
  return undefined;
}

/** The order of the documents in the corpus; those that it lacks come last, by their names. */
function inOrderOf(corpus: string, documents: readonly TeiDocument[]): TeiDocument[] {
  const ids = [...corpus.matchAll(/<TEI\s[^>]*?xml:id="([^"]*)"/g)].map(([, id]) => id);
  const place = new Map(ids.map((id, index) => [id, index]));
  const placeOf = ({ id }: TeiDocument) => place.get(id) ?? Infinity;
  return documents.toSorted(
    (a, b) =>
      (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)) ||
      a.id.localeCompare(b.id, 'en', { numeric: true }),
  );
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((): string[] => []);
}

/** The folder that holds `edition.xml`: the one given, or the folder `tei` in it. */
async function teiFolderOf(given: string): Promise<string> {
  for (const folder of [given, join(given, 'tei')]) {
    if ((await namesIn(folder)).includes('edition.xml')) return folder;
  }
  throw report(new VFile({ path: given }), 'tei-folder-empty', undefined, { folder: given });
}

/** What cannot be parsed is let be: validation says where it goes wrong. */
function refuseOtherRoot(corpus: VFile): void {
  const root = readRoot(String(corpus));
  if (root === undefined || root.name === 'teiCorpus') return;
  throw report(corpus, 'tei-not-corpus', { line: 1, column: 1 }, { root: root.name });
}

/**
 * Reads the folder `tei` of an edition: `edition.xml` and a file for each document. Generated files
 * that stand beside a corrected one are not read.
 *
 * @param given that folder, or the one that a build has written
 * @throws VFileMessage where the folder holds no edition
 */
export async function readTeiFolder(given: string): Promise<TeiFolder> {
  const folder = await teiFolderOf(given);
  const names = await namesIn(folder);
  const corpus = await readXml(folder, 'edition.xml');
  refuseOtherRoot(corpus);
  reportUnfinished(corpus);
  const files = await concurrently(
    names.filter((name) => documentFile.test(name)).toSorted(),
    (name) => readXml(folder, name),
  );
  const documents = new Map<string, TeiDocument>();
  const owners = new Map<string, VFile>();
  for (const file of files) {
    const document = String(file) === '' ? undefined : readDocument(file, owners);
    if (document === undefined) continue;
    documents.set(document.id, document);
    owners.set(document.id, file);
  }
  return {
    path: folder,
    edition: {
      corpus: String(corpus),
      documents: inOrderOf(String(corpus), [...documents.values()]),
    },
    messages: [corpus, ...files].flatMap(({ messages }) => messages),
  };
}
