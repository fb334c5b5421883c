import type { TeiEdition } from '../../tei/tei-edition.ts';
import { type KeptPage, type PublishMemory, digestOf } from '../memory.ts';
import {
  type HtmlParameters,
  type Perform,
  type Transformed,
  teiBesidePages,
  toHtml,
} from '../transform/index.ts';
import { type PageInputs, pageInputs } from './page-inputs.ts';

/** How pages are made. */
export interface PageOptions {
  /** `html.sef.json`, the compiled `xslt/html.xsl`. */
  readonly stylesheet: string;
  readonly parameters: HtmlParameters;
  readonly perform?: Perform | undefined;
  /** What was made last. */
  readonly memory?: PublishMemory | undefined;
  /** Called with the pages of changed documents, before those of the edition are made. */
  readonly onPages?: ((pages: ReadonlyMap<string, string>) => void) | undefined;
}

/** From this share of changed documents on, everything is made in one go. */
const most = 0.5;

/** So few pages are made at once, without another thread. */
const few = 20;

/**
 * Makes the pages of an edition. With a memory only those are made that depend on something that has
 * changed, first the pages of documents, then those of the edition.
 */
export async function pagesOf(tei: TeiEdition, options: PageOptions): Promise<Transformed> {
  const { stylesheet, parameters, perform, memory } = options;
  if (memory === undefined) return toHtml(tei, stylesheet, parameters, perform);
  return (await changedPages(tei, options, memory)) ?? allPages(tei, options, memory);
}

async function allPages(
  tei: TeiEdition,
  { stylesheet, parameters, perform }: PageOptions,
  memory: PublishMemory,
): Promise<Transformed> {
  const made = await toHtml(tei, stylesheet, parameters, perform);
  memory.registers = registersIn(made.files);
  const inputs = pageInputs(tei, parameters, memory.registers);
  keep(memory, made, pathsOf(tei), inputs, ofEdition(tei, parameters));
  return made;
}

/** Pages whose making said something are not kept: it has to be said each time. */
function keep(
  memory: PublishMemory,
  { files, messages }: Pick<Transformed, 'files' | 'messages'>,
  paths: readonly string[],
  inputs: readonly PageInputs[],
  edition: string,
): void {
  const froms = new Map(paths.map((path, place) => [path, inputs[place]?.from]));
  const pages = [...files].flatMap(([path, text]): [string, KeptPage][] =>
    path.startsWith('tei/') ? [] : [[path, { from: froms.get(path) ?? edition, text }]],
  );
  memory.pages = new Map(messages.length > 0 ? [] : pages);
}

function pathsOf({ documents }: TeiEdition): string[] {
  return documents.map(({ id }) => `${encodeURIComponent(id)}.html`);
}

/** What the pages of the edition depend on. */
function ofEdition(tei: TeiEdition, parameters: HtmlParameters): string {
  return digestOf('edition', tei, parameters);
}

/** `undefined` where everything is to be made. */
async function changedPages(
  tei: TeiEdition,
  options: PageOptions,
  memory: PublishMemory,
): Promise<Transformed | undefined> {
  const { registers, pages } = memory;
  if (registers === undefined || pages.size === 0) return undefined;
  const paths = pathsOf(tei);
  const inputs = pageInputs(tei, options.parameters, registers);
  const stale = inputs.flatMap(({ from }, place) =>
    pages.get(paths[place] ?? '')?.from === from ? [] : [place],
  );
  if (stale.length > tei.documents.length * most) return undefined;
  const documents = await documentPages(tei, stale, inputs, options, registers);
  if (documents === undefined) return undefined;
  options.onPages?.(documents);
  const edition = await editionPages(tei, options, pages);
  if (edition === undefined || registersIn(edition).join() !== registers.join()) return undefined;
  const kept = paths.map(
    (path) => [path, documents.get(path) ?? pages.get(path)?.text ?? ''] as const,
  );
  const files = new Map([...kept, ...edition]);
  keep(memory, { files, messages: [] }, paths, inputs, ofEdition(tei, options.parameters));
  return { files: withTei(files, tei), messages: [] };
}

function withTei(pages: ReadonlyMap<string, string>, { corpus, documents }: TeiEdition) {
  return new Map([...pages, ...teiBesidePages({ corpus, documents })]);
}

/** The pages of some documents, of which the stylesheet is given only what they name. */
async function documentPages(
  tei: TeiEdition,
  stale: readonly number[],
  inputs: readonly PageInputs[],
  { stylesheet, parameters, perform }: PageOptions,
  registers: readonly string[],
): Promise<ReadonlyMap<string, string> | undefined> {
  if (stale.length === 0) return new Map();
  const named = new Set(stale.flatMap((place) => inputs[place]?.places ?? []));
  const some = { ...tei, documents: tei.documents.filter((_, place) => named.has(place)) };
  const wanted = stale.flatMap((place) => tei.documents[place]?.id ?? []);
  const part = { scope: 'documents', wanted, registers } as const;
  const elsewhere = stale.length > few ? perform : undefined;
  return unlessSaid(await toHtml(some, stylesheet, { ...parameters, part }, elsewhere));
}

/** The pages of the edition as they were, where nothing has changed at all. */
async function editionPages(
  tei: TeiEdition,
  { stylesheet, parameters, perform }: PageOptions,
  pages: ReadonlyMap<string, KeptPage>,
): Promise<ReadonlyMap<string, string> | undefined> {
  const from = ofEdition(tei, parameters);
  const same = [...pages].filter(([, page]) => page.from === from);
  if (same.length > 0) return new Map(same.map(([path, { text }]) => [path, text]));
  const part = { scope: 'edition' } as const;
  return unlessSaid(await toHtml(tei, stylesheet, { ...parameters, part }, perform));
}

function unlessSaid({ files, messages }: Transformed): ReadonlyMap<string, string> | undefined {
  if (messages.length > 0 || files.size === 0) return undefined;
  return new Map([...files].filter(([path]) => !path.startsWith('tei/')));
}

/** `<header class="masthead">…<a href="names.html">`: what every page leads to beside the list. */
function registersIn(files: ReadonlyMap<string, string>): string[] {
  const masthead = /<header class="masthead">([\s\S]*?)<\/header>/u.exec(
    files.get('index.html') ?? '',
  );
  return [...(masthead?.[1] ?? '').matchAll(/href="([^"]+)\.html"/gu)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'index' && name !== 'about');
}
