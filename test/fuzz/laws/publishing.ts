import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { readMarkup } from '../../../src/xml/index.ts';
import { toPdf } from '../../../src/publish/book/index.ts';
import type { TeiEdition } from '../../../src/tei/tei-edition.ts';
import { type Transformed, toBook, toHtml } from '../../../src/publish/transform/index.ts';
import { type Validator, guard } from '../../../src/validate/index.ts';
import { Broken, type Law, expectNone } from '../law.ts';
import { harmInCode, harmInPage } from './harm.ts';
import { complaints } from './judges.ts';
import { folderOf } from './tei-folder.ts';

/** The edition without what is refused or not well-formed, as it is published; whether all of it is valid. */
interface Publishable {
  readonly edition: TeiEdition;
  readonly isValid: boolean;
}

async function publishable(input: Uint8Array, validator: Validator): Promise<Publishable> {
  const { edition } = await folderOf(input);
  const said = (xml: string) => complaints(validator, xml).map(({ ruleId }) => ruleId);
  const isBroken = (xml: string) =>
    guard({ xml, path: 'tei.xml' }).length > 0 || said(xml).includes('xml-not-well-formed');
  const documents = edition.documents.filter(({ xml }) => !isBroken(xml));
  const texts = documents.map(({ xml }) => xml);
  const corpus = isBroken(edition.corpus) ? '' : edition.corpus;
  return {
    edition: { corpus, documents },
    isValid: corpus !== '' && [corpus, ...texts].every((xml) => said(xml).length === 0),
  };
}

/** Valid TEI stops no stylesheet; of an element that one has no rule for it may say so. */
function expectMade({ messages }: Pick<Transformed, 'messages'>, { isValid }: Publishable): void {
  const grave = messages.filter(({ ruleId }) => ruleId !== 'element-without-rule');
  if (isValid) expectNone('a stylesheet complains of valid TEI', grave.map(String));
  for (const { ruleId, source, note } of messages) {
    if (source === undefined || !note) throw new Broken(`${ruleId ?? ''} has no help`);
  }
}

/** What may not stand in a file that is text: control characters, halves of a pair. */
const notText = /(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Cs}/u;

function expectText(path: string, text: string): void {
  if (notText.test(text)) throw new Broken('a file is no text', path);
}

function expectPages(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    if (path.startsWith('tei/')) continue;
    expectText(path, text);
    if (/(?:^|\/)\.\.\/|^\//.test(path)) throw new Broken('a path leads out of the folder', path);
    if (path.endsWith('.html')) expectNone('words act in a page', harmInPage(text));
    if (path.endsWith('.js')) expectNone('words act in a script', harmInCode(text));
    if (path.endsWith('.xml')) readMarkup(text);
  }
}

async function stylesheet(name: string): Promise<string> {
  return readFile(resolve('dist', 'xslt', name), 'utf8').catch(() => {
    throw new Error(`dist/xslt/${name} is missing: npm run build makes it`);
  });
}

function isError({ fatal }: VFileMessage): boolean {
  return fatal === true;
}

/** What has to be true of every edition that is published. */
export async function publishingLaws(validator: Validator): Promise<Law[]> {
  const html = await stylesheet('html.sef.json');
  const [description, print] = [
    await stylesheet('book.sef.json'),
    await stylesheet('print.sef.json'),
  ];
  const template = await readFile(resolve('xslt', 'print', 'template.typ'), 'utf8');

  const pages: Law = {
    name: 'pages are made, and words stay words in them',
    every: 5,
    limit: { milliseconds: 2000, microsecondsPerByte: 200 },
    async hold(input) {
      const given = await publishable(input, validator);
      if (given.edition.corpus === '') return;
      const made = await toHtml(given.edition, html, { baseUrl: 'https://example.org/' });
      expectMade(made, given);
      expectPages(made.files);
    },
  };

  async function source(given: Publishable): Promise<string | undefined> {
    if (given.edition.corpus === '') return undefined;
    const made = await toBook(given.edition, description, '0');
    expectMade(made, given);
    const layout = { name: 'print', stylesheet: print, parameters: {} };
    return made.layOut(layout).files.get('edition.typ');
  }

  const book: Law = {
    name: 'the source of the book is made, and words are strings in it',
    every: 5,
    limit: { milliseconds: 1500, microsecondsPerByte: 200 },
    async hold(input) {
      const text = await source(await publishable(input, validator));
      if (text === undefined) return;
      expectText('edition.typ', text);
      expectNone('words act in the source of the book', harmInCode(text));
    },
  };

  const pdf: Law = {
    name: 'the book is set, or it is said why not',
    every: 20,
    limit: { milliseconds: 3000, microsecondsPerByte: 400 },
    async hold(input) {
      const given = await publishable(input, validator);
      const text = await source(given);
      if (text === undefined) return;
      const made = await toPdf({ text, template, tei: given.edition.corpus });
      if (made.pdf !== undefined) return;
      const errors = made.messages.filter(isError).map(String);
      if (errors.length === 0) throw new Broken('no book is set, and nothing is said');
      if (given.isValid) throw new Broken('no book is set of valid TEI', errors.join('\n'));
    },
  };

  return [pages, book, pdf];
}
