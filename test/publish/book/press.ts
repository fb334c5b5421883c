import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VFileMessage } from 'vfile-message';
import { compileStylesheet } from '../../../src/release/compile-stylesheet.ts';
import { readTemplate } from '../../../src/package-files.ts';
import { type PdfOptions, type PrintSource, toPdf } from '../../../src/publish/book/index.ts';
import type { TeiDocument, TeiEdition } from '../../../src/tei/tei-edition.ts';
import { type Transformed, toBook } from '../../../src/publish/transform/index.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Whether a program that reads PDF is there; `.ci/run` installs them. */
export function installed(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** The stylesheets as they stand in the source, each compiled once for a file of tests. */
const stylesheets = new Map<string, Promise<string>>();
export function compiled(name: string): Promise<string> {
  const known = stylesheets.get(name) ?? compile(name);
  stylesheets.set(name, known);
  return known;
}

async function compile(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cartulary-print-'));
  const from = fileURLToPath(new URL(`../../../xslt/${name}.xsl`, import.meta.url));
  await compileStylesheet(from, join(folder, `${name}.sef.json`));
  return readFile(join(folder, `${name}.sef.json`), 'utf8');
}

/** What the parameters of a layout can be. */
type Parameters = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The files that a layout makes of an edition, and what is said of its TEI on the way. */
export async function laidOut(
  edition: TeiEdition,
  layout: string,
  parameters: Parameters = {},
): Promise<Transformed> {
  const [description, stylesheet] = await Promise.all([compiled('book'), compiled(layout)]);
  const book = await toBook(edition, description, 'f00d');
  const { files, messages } = book.layOut({ name: layout, stylesheet, parameters });
  return { files, messages: [...book.messages, ...messages] };
}

/** An edition from its header with registers and its documents. */
export function assemble(header: string, documents: readonly TeiDocument[]): TeiEdition {
  const copies = documents.map(({ xml }) => xml.replace(/^<\?xml.*\?>\n/, ''));
  return {
    corpus: header.replace('</teiCorpus>', () => `${copies.join('')}</teiCorpus>`),
    documents,
  };
}

/** Reads a fixture: the header of `edition.xml` and each `dN.xml`. */
export async function readEdition(name: string): Promise<TeiEdition> {
  const folder = join(fixtures, name);
  const names = (await readdir(folder)).filter((file) => /^d.*\.xml$/.test(file)).sort();
  const documents = names.map(async (file) => {
    const xml = await readFile(join(folder, file), 'utf8');
    const id = file.replace('.xml', '');
    return { id, number: id.slice(1), xml };
  });
  const header = await readFile(join(folder, 'edition.xml'), 'utf8');
  return assemble(header, await Promise.all(documents));
}

/** The source of the book, with the design of the project. */
export async function source(edition: TeiEdition, parameters?: Parameters): Promise<PrintSource> {
  const { files, messages } = await laidOut(edition, 'print', parameters);
  const text = files.get('edition.typ');
  if (text === undefined) throw new Error(messages.map(String).join('\n'));
  return { text, template: await readTemplate(), tei: edition.corpus };
}

/** What there is to say of the TEI on the way to the source. */
export async function stylesheetMessages(edition: TeiEdition): Promise<readonly VFileMessage[]> {
  return (await laidOut(edition, 'print')).messages;
}

/** The PDF of a source, in a file of its own. */
export async function pdfFile(source: PrintSource, options?: PdfOptions): Promise<string> {
  const { pdf, messages } = await toPdf(source, options);
  if (pdf === undefined) throw new Error(messages.map(String).join('\n'));
  const file = join(await mkdtemp(join(tmpdir(), 'cartulary-pdf-')), 'edition.pdf');
  await writeFile(file, pdf);
  return file;
}

/** What a program says about a PDF; its warnings are not read. */
export function run(program: string, ...options: readonly string[]): string {
  return execFileSync(program, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** The text of each page of an A5 book, without running head and folio. */
export function pageTexts(file: string): readonly string[] {
  const area = ['-x', '0', '-y', '50', '-W', '420', '-H', '490'];
  return run('pdftotext', ...area, file, '-')
    .split('\f')
    .slice(0, -1);
}

/** Text as two readers of a page may compare it: without spaces, hyphenation, kinds of dash. */
export function letters(text: string): string {
  return text.replace(/[\s\u00a0\u00ad]/g, '').replace(/[‐‑–]/g, '-');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

/** The corrected reading of a document's source note. */
export function reading({ xml }: TeiDocument): string {
  const note = /<note type="source">(.*?)<\/note>/s.exec(xml)?.[1] ?? '';
  return note
    .replace(/<(sic|rdg)\b.*?<\/\1>/gs, '')
    .replace(/<supplied>(.*?)<\/supplied>/gs, '[$1]')
    .replace(/<unclear>(.*?)<\/unclear>/gs, '$1[?]')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
