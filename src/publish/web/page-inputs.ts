import type { TeiDocument, TeiEdition } from '../../tei/tei-edition.ts';
import type { HtmlParameters, ShownMessage } from '../transform/index.ts';
import { digestOf } from '../memory.ts';

/** What the page of each document depends on. */
export interface PageInputs {
  /** A digest of it. */
  readonly from: string;
  /** The documents that the page names, itself among them, by their places. */
  readonly places: readonly number[];
}

/** Elements of the corpus that documents point at; a page shows those that its document names. */
const entry =
  /<(person|org|place|bibl|category|respStmt)\s[^>]*?xml:id="([^"]*)"[^>]*>[\s\S]*?<\/\1>\s*/gu;

/** What stands in the corpus before its documents: its entries, and the rest. */
function headOf(corpus: string): { entries: ReadonlyMap<string, string>; rest: string } {
  const entries = new Map<string, string>();
  const end = corpus.search(/<TEI[\s>]/u);
  const head = end < 0 ? corpus : corpus.slice(0, end);
  const rest = head.replace(entry, (text: string, _name: string, id: string) => {
    entries.set(id, text);
    return '';
  });
  return { entries, rest };
}

/** The document that a reference points at: `<ref type="document" n="58" target="#d58">` */
const reference = /<ref\s[^>]*?target=["']#([^"']+)["']/gu;
const pointer = /edition\.xml#([^"'\s]+)/gu;

function ids(xml: string, pattern: RegExp): Set<string> {
  return new Set([...xml.matchAll(pattern)].map(([, id = '']) => id));
}

/** What other pages show of a document: its number, its head and its language. */
function shownOf({ id, number, xml }: TeiDocument): readonly string[] {
  const language = /<TEI\s[^>]*>/u.exec(xml)?.[0] ?? '';
  const head = /<titleStmt>[\s\S]*?<\/titleStmt>/u.exec(xml)?.[0] ?? xml;
  return [id, number, language, head];
}

/**
 * What the page of each document depends on: its TEI, the entries of the registers that it names, the
 * documents before and behind it, those that it refers to and that refer to it, and what is said of it.
 */
export function pageInputs(
  { corpus, documents }: TeiEdition,
  { messages = [], ...parameters }: HtmlParameters,
  registers: readonly string[],
): readonly PageInputs[] {
  const { entries, rest } = headOf(corpus);
  const all = digestOf(rest, parameters, registers);
  const places = new Map(documents.map(({ id }, place) => [id, place]));
  const referred = documents.map(({ xml }) => placesOf(ids(xml, reference), places));
  const referring = documents.map((): number[] => []);
  referred.forEach((targets, place) => {
    for (const target of targets) referring[target]?.push(place);
  });
  const shown = documents.map(shownOf);
  const said = byDocument(messages);
  return documents.map(({ id, xml }, place) => {
    const near = [place - 1, place + 1].filter((other) => other in documents);
    const named = [near, referred[place] ?? [], referring[place] ?? []];
    return {
      from: digestOf(
        all,
        xml,
        [...ids(xml, pointer)].map((name) => entries.get(name)),
        named.map((others) => others.map((other) => shown[other])),
        said.get(id),
      ),
      places: [...new Set([place, ...named.flat()])].toSorted((a, b) => a - b),
    };
  });
}

function byDocument(messages: readonly ShownMessage[]): ReadonlyMap<string, ShownMessage[]> {
  const said = new Map<string, ShownMessage[]>();
  for (const message of messages) {
    const { document = '' } = message;
    said.set(document, [...(said.get(document) ?? []), message]);
  }
  return said;
}

function placesOf(ids: ReadonlySet<string>, places: ReadonlyMap<string, number>): number[] {
  return [...ids].flatMap((id) => places.get(id) ?? []);
}
