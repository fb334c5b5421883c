import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { type TeiFolder, readTeiFolder } from '../../../src/disk/edition/tei-folder.ts';

const header = readFileSync(resolve('test/fixtures/fisheries/edition.xml'));

const oneDocument = /<TEI[\s>][^]*?<\/TEI>/g;

/** An edition has its documents in files of their own; anything else is a document of one. */
function filesOf(input: Uint8Array): ReadonlyMap<string, Uint8Array | string> {
  const text = Buffer.from(input).toString();
  const files = new Map<string, Uint8Array | string>();
  if (!text.includes('<teiCorpus')) return files.set('edition.xml', header).set('d1.xml', input);
  const namespace = 'xmlns="http://www.tei-c.org/ns/1.0"';
  const documents = [...text.matchAll(oneDocument)].slice(0, 10).map(([xml]) => {
    return /^<TEI[^>]*\sxmlns=/.test(xml) ? xml : xml.replace('<TEI', `<TEI ${namespace}`);
  });
  for (const [index, xml] of documents.entries()) files.set(`d${index + 1}.xml`, xml);
  return files.set('edition.xml', input);
}

/** Reads an input as the folder of an edition, by way of files as a person would have them. */
export async function folderOf(input: Uint8Array): Promise<TeiFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'cartulary-fuzz-'));
  try {
    for (const [name, content] of filesOf(input)) await writeFile(join(folder, name), content);
    return await readTeiFolder(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
