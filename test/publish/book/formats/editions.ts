import { mkdtemp, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAssets, readLayoutFile } from '../../../../src/package-files.ts';
import type { TeiEdition } from '../../../../src/tei/tei-edition.ts';
import { assemble } from '../press.ts';

const namespace = 'xmlns="http://www.tei-c.org/ns/1.0"';

/** An edition of one document, with this as its note. */
export function noted(note: string, registers = ''): TeiEdition {
  const header = `<teiCorpus ${namespace}><teiHeader><fileDesc><titleStmt><title type="main">50% &amp; “more”</title
    ></titleStmt></fileDesc></teiHeader>${registers}</teiCorpus>`;
  const xml = `<TEI ${namespace} xml:id="d1-2" n="1" xml:lang="en"><teiHeader/><text><body><div
    ><head>Head</head><note type="source"><p><seg type="remark">${note}</seg></p></note></div></body></text></TEI>`;
  return assemble(header, [{ id: 'd1-2', number: '1', xml }]);
}

/** A file of its own, by its name. */
export async function onDisk(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'cartulary-book-')), name);
  await writeFile(file, content);
  return file;
}

/** Debian's epubcheck is a Java archive. */
export const epubcheck = '/usr/share/java/epubcheck.jar';

export const hasEpubcheck = existsSync(epubcheck);

/** The fonts and style sheets of the package; the build puts them together. */
export async function dressing() {
  const assets = await readAssets();
  return { assets, style: await readLayoutFile('epub/book.css') };
}
