import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { Crew } from '../crew.ts';
import { report } from '../messages/index.ts';
import { revived } from '../messages/plain.ts';
import type { TeiEdition } from '../tei-edition.ts';
import type { PublishOptions, Published } from './options.ts';
import { teiPath } from './place.ts';
import { type PrintEdition, type PrintOptions, printEdition } from './print-edition.ts';
import type { PlainPrintEdition, PrintTask } from './print-thread.ts';
import type { ValidationMessage } from '../validate/index.ts';
import { validity } from './validity.ts';
import { type WebEdition, webEdition } from './web-edition.ts';

export type { BookOptions, Notes, PublishOptions, Published } from './options.ts';

// The same file whether this one runs from `src` or from `dist`.
const printThread = new URL('../../dist/publish/print-thread.js', import.meta.url);

/** What a large book needs, in megabytes. */
const memory = 2000;

const noPages: WebEdition = { html: new Map(), messages: [] };
const noBook: PrintEdition = { typst: new Map(), messages: [] };

/**
 * The second half of the pipeline: TEI, generated from notes or corrected by hand, to the editions
 * made of it. Documents that are not well-formed are left out of them.
 *
 * @throws Error where a part of the package is missing; nothing in the TEI makes it throw
 * @throws VFileMessage where the thread of the print edition died
 */
export async function publish(tei: TeiEdition, options: PublishOptions = {}): Promise<Published> {
  options.onProgress?.('validation');
  const faults = await validity(tei, options);
  const readable = wellFormed(tei, faults);
  if (readable === undefined) return { ...noPages, ...noBook, messages: faults };
  const pages = () => pagesOf(readable, options, faults);
  const book = () => bookOf(readable, options);
  // One after the other needs less memory.
  const [web, print] = options.thread
    ? await Promise.all([pages(), book()])
    : [await pages(), await book()];
  return { ...web, ...print, messages: [...faults, ...web.messages, ...print.messages] };
}

async function pagesOf(
  tei: TeiEdition,
  options: PublishOptions,
  faults: readonly ValidationMessage[],
): Promise<WebEdition> {
  if (options.html === false) return noPages;
  options.onProgress?.('web edition');
  return webEdition(tei, options, faults);
}

async function bookOf(tei: TeiEdition, options: PublishOptions): Promise<PrintEdition> {
  if (options.pdf === false) return noBook;
  options.onProgress?.('print edition');
  const inThread = options.thread === true && options.html !== false;
  return (inThread ? printInThread : printEdition)(tei, printOptions(options));
}

/** The edition without the documents that cannot be read; `undefined` where nothing can. */
function wellFormed(tei: TeiEdition, faults: readonly VFileMessage[]): TeiEdition | undefined {
  const broken = new Set(
    faults.filter(({ ruleId }) => ruleId === 'xml-not-well-formed').map(({ file }) => file),
  );
  if (broken.has(teiPath('edition'))) return undefined;
  return { ...tei, documents: tei.documents.filter(({ id }) => !broken.has(teiPath(id))) };
}

/** What the print edition is to know of all options. */
function printOptions({ date, notes, book }: PublishOptions): PrintOptions {
  return {
    ...(date && { date }),
    ...(notes && { notes: { path: notes.file.path, places: notes.origins } }),
    ...(book && { book }),
  };
}

async function printInThread(tei: TeiEdition, options: PrintOptions): Promise<PrintEdition> {
  const { signal } = new AbortController();
  const crew = new Crew<PrintTask, PlainPrintEdition>(printThread, 1, memory, signal);
  const ending = await crew.do({ tei, options });
  await crew.dismiss();
  if (ending.kind === 'done') {
    return { ...ending.result, messages: ending.result.messages.map(revived) };
  }
  const reason = ending.kind === 'died' ? ending.reason : ending.kind;
  throw report(new VFile({ path: teiPath('edition') }), 'volume-not-built', undefined, { reason });
}
