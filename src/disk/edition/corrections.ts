import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { report } from '../../messages/index.ts';
import { decode } from '../../notes/decode.ts';
import { divided, wholeCorpus } from '../../publish/whole-corpus.ts';
import type { MadeCorpus } from '../../edition.ts';
import type { TeiEdition } from '../../tei/tei-edition.ts';
import { openReader } from '../../validate/index.ts';
import { mergeXml } from '../../xml/merge.ts';
import type { OutputFolder } from '../output/folder.ts';
import { sha256 } from '../output/manifest.ts';
import { beside } from '../output/path.ts';
import type { PersonsFile } from '../output/plan.ts';
import { baseOf, basePath } from './hand-edits/base.ts';
import { type Edited, follow } from './hand-edits/follow.ts';
import { type MergedEdit, mergeEdit, reportConflicts } from './hand-edits/merge-edits.ts';

/** The TEI files that a person has changed and that can be read, as text, and what there is to say. */
export interface Corrections {
  /** By their path in the output folder, merged with what is made now. */
  readonly texts: ReadonlyMap<string, string>;
  /** How they are to stand in the folder. */
  readonly persons: ReadonlyMap<string, PersonsFile>;
  /** What both changes of a file in conflict were made from, by path. */
  readonly bases: ReadonlyMap<string, string>;
  readonly messages: readonly VFileMessage[];
}

export const noCorrections: Corrections = {
  texts: new Map(),
  persons: new Map(),
  bases: new Map(),
  messages: [],
};

const corpusPath = 'tei/edition.xml';

/** The files of an edition, by their path in the output folder. */
export function teiFiles(edition: TeiEdition): ReadonlyMap<string, string> {
  return new Map([
    [corpusPath, edition.corpus],
    ...edition.documents.map(({ id, xml }): [string, string] => [`tei/${id}.xml`, xml]),
  ]);
}

/** `tei/d31.xml`, and nothing that is kept beside it. */
const documentPath = /^tei\/(?!.*\.(?:generated|replaced|base|kept)(?:-\d)?\.xml$).*\.xml$/u;

/**
 * Reads the TEI files that a person has changed. Each follows its document, whatever its number is now,
 * and is merged with what is made of it; one that cannot be read is left out, and said.
 *
 * @param replaced whether a file is to be replaced
 * @param last what the last build made of the header and the registers, where that is known
 */
export async function readCorrections(
  output: OutputFolder,
  generated: TeiEdition,
  replaced: (path: string) => boolean,
  last?: MadeCorpus,
): Promise<Corrections> {
  const isDocument = (path: string) => documentPath.test(path);
  const files = await output.corrections(teiFiles(generated), isDocument);
  for (const path of files.keys()) if (replaced(path)) files.delete(path);
  if (files.size === 0) return noCorrections;
  const { texts, messages } = await readable(files);
  const edited: Edited[] = [];
  for (const [path, mine] of texts) {
    const id = path.replace(/^tei\/|\.xml$/gu, '');
    if (path !== corpusPath) edited.push({ id, mine, base: await baseOf(output, path) });
  }
  const free = generated.documents.filter(
    ({ id, xml }) =>
      edited.some((file) => file.id === id) || output.lastMade(`tei/${id}.xml`) !== sha256(xml),
  );
  const found = follow(edited, free);
  const merged: MergedEdit[] = [];
  for (const file of edited) {
    const now = generated.documents.find(({ id }) => id === found.get(file));
    merged.push(now ? mergeEdit(file, now.id, now.xml) : await withoutDocument(output, file));
  }
  const documents = textsOf(merged.filter(({ path }) => isDocument(path)));
  const { corpus } = withCorrections(generated, documents);
  const all = [...merged, ...(await mergedCorpus(output, texts.get(corpusPath), corpus, last))];
  return {
    texts: textsOf(all.filter(({ path }) => isDocument(path))),
    persons: personsFiles(output, files, texts, all),
    bases: new Map(
      all.flatMap(({ path, base }) => (base === undefined ? [] : [[basePath(path), base]])),
    ),
    messages: [...messages, ...all.flatMap((one) => one.messages)],
  };
}

function textsOf(merged: readonly MergedEdit[]): Map<string, string> {
  return new Map(merged.map(({ path, text }) => [path, text]));
}

async function readable(files: ReadonlyMap<string, Uint8Array>) {
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

/** A file whose document the notes have no more is kept under a name of its own. */
async function withoutDocument(output: OutputFolder, { id, mine }: Edited): Promise<MergedEdit> {
  const before = `tei/${id}.xml`;
  let path = beside(before, 1, 'kept');
  for (let count = 2; await standsOther(output, path, mine); count += 1) {
    path = beside(before, count, 'kept');
  }
  const kept = new VFile({ path });
  report(kept, 'file-without-document', undefined, { before });
  return { path, text: mine, messages: kept.messages };
}

async function standsOther(output: OutputFolder, path: string, text: string): Promise<boolean> {
  const bytes = await output.standing(path);
  return bytes !== undefined && sha256(bytes) !== sha256(text);
}

/** Header and registers as the last build made them, if it was that. */
function headMade(output: OutputFolder, last: MadeCorpus | undefined): string | undefined {
  return last?.made === output.lastMade(corpusPath) ? last?.head : undefined;
}

/** What is left of a corpus for the next build. */
export function madeCorpus(corpus: string): MadeCorpus {
  return { made: sha256(corpus), head: divided(corpus).head };
}

/** The header and the registers of a corpus that a person has changed; its documents have files of their own. */
async function mergedCorpus(
  output: OutputFolder,
  mine: string | undefined,
  theirs: string,
  last: MadeCorpus | undefined,
): Promise<MergedEdit[]> {
  if (mine === undefined) return [];
  const file = new VFile({ path: corpusPath });
  const base = await baseOf(output, corpusPath);
  const [hers, made] = [divided(mine), divided(theirs)];
  const known = base === undefined ? headMade(output, last) : divided(base).head;
  const { text: head, conflicts } = mergeXml(hers.head, known ?? made.head, made.head);
  reportConflicts(file, conflicts);
  return [
    {
      path: corpusPath,
      text: head + made.documents,
      messages: file.messages,
      ...(conflicts.length > 0 && base !== undefined && { base }),
    },
  ];
}

/** How files of persons are to stand that are merged, or whose documents have other numbers now. */
function personsFiles(
  output: OutputFolder,
  files: ReadonlyMap<string, Uint8Array>,
  texts: ReadonlyMap<string, string>,
  merged: readonly MergedEdit[],
): Map<string, PersonsFile> {
  const read = (path: string) => {
    const bytes = files.get(path);
    return bytes === undefined ? output.lastMade(path) : sha256(bytes);
  };
  const stand = textsOf(merged);
  const left = [...texts.keys()].filter((path) => !stand.has(path));
  const changed = [...stand].filter(([path, text]) => text !== texts.get(path));
  return new Map([
    ...left.map((path): [string, PersonsFile] => [path, { read: read(path) }]),
    ...changed.map(([path, text]): [string, PersonsFile] => [path, { text, read: read(path) }]),
  ]);
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
  const standing = corrected.get(corpusPath) ?? generated.corpus;
  return { edition: { corpus: standing, documents }, corpus };
}
