import { Document, type Node, isMap, isNode, isSeq } from 'yaml';
import type { Correction } from './correction.ts';
import { parseList } from './read.ts';

/** The keys in the order in which a person reads them. */
const order = [
  'words',
  'is',
  'not',
  'type',
  'role',
  'repository',
  'standsFor',
  'category',
  'did',
  'office',
  'named',
  'date',
  'extent',
  'sentence',
  'reads',
  'where',
  'by',
  'on',
  'because',
] as const satisfies readonly (keyof Correction)[];

/** What an empty list looks like. */
export const emptyList = `# yaml-language-server: $schema=corrections.schema.json
#
# What persons decided about words of the notes. Each entry says which words (as they are printed), what
# they are, where they stand (or "everywhere" in the edition), and who says so. Edit it as you like; the
# page "cartulary review" adds entries at the end and keeps your comments and your order.
#
#   - words: PL 480 General
#     is: collection
#     where: everywhere
#     by: ER
#     on: 2026-11-29
#
corrections:
`;

function plain(correction: Correction): Record<string, unknown> {
  return Object.fromEntries(
    order.flatMap((key) => (correction[key] === undefined ? [] : [[key, correction[key]]])),
  );
}

type List = ReturnType<typeof parseList>;

/** The entries of a list, where it has any. */
function itemsOf(document: List): readonly Node[] {
  const found = isMap(document.contents) ? document.get('corrections', true) : undefined;
  return isSeq(found) ? found.items.filter(isNode) : [];
}

function readable(text: string): List {
  const document = parseList(text);
  const [error] = document.errors;
  if (error) throw error;
  return document;
}

/** Entries as lines of a list whose dashes stand so far from the margin. */
function lines(corrections: readonly Correction[], margin: number): string {
  const yaml = new Document(corrections.map(plain)).toString({ lineWidth: 0 });
  return yaml.replace(/^(?=.)/gmu, ' '.repeat(margin));
}

/**
 * Adds entries at the end of a list; every letter of what stands there stays as it is.
 *
 * @param text of `corrections.yaml`
 * @throws YAMLParseError where it cannot be read: then nothing is added to it
 */
export function withEntries(text: string, corrections: readonly Correction[]): string {
  const given = text.trim() === '' ? emptyList : text;
  const document = readable(given);
  const items = itemsOf(document);
  const margin = items[0]?.range ? columnOf(given, items[0].range[0]) - 2 : 2;
  const added = `${given.trimEnd()}\n${lines(corrections, margin)}`;
  const isAtEnd = itemsOf(parseList(added)).length === items.length + corrections.length;
  if (isAtEnd && parseList(added).errors.length === 0) return added;
  // The list is written in one line, or something stands behind it.
  const list = document.get('corrections', true);
  if (isSeq(list)) {
    list.flow = false;
    for (const correction of corrections) list.add(document.createNode(plain(correction)));
  } else document.set('corrections', corrections.map(plain));
  return document.toString({ lineWidth: 0 });
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/**
 * Takes entries out of a list, the last of each where one stands there more than once.
 *
 * @returns the text without them, and those that it did not have
 */
export function withoutEntries(
  text: string,
  corrections: readonly Correction[],
): { text: string; missing: readonly Correction[] } {
  let rest = text;
  const missing = corrections.filter((correction) => {
    const document = readable(rest);
    const items = itemsOf(document);
    const key = keyOf(plain(correction));
    const index = items.findLastIndex((item) => keyOf(item.toJS(document) as object) === key);
    if (index < 0) return true;
    rest = withoutItem(rest, document, items, index);
    return false;
  });
  return { text: rest, missing };
}

/** From the line that an entry begins on to the last line of it, comments behind it apart. */
function withoutItem(text: string, document: List, items: readonly Node[], index: number): string {
  const range = items[index]?.range;
  if (!range) return text;
  const start = text.lastIndexOf('\n', range[0] - 1) + 1;
  const end = text.slice(0, range[1]).trimEnd().length;
  const line = text.indexOf('\n', end);
  const without = text.slice(0, start) + (line < 0 ? '' : text.slice(line + 1));
  if (itemsOf(parseList(without)).length === items.length - 1) return without;
  document.deleteIn(['corrections', index]);
  return document.toString({ lineWidth: 0 });
}

/** Two entries are the same where they say the same, in whatever order. */
export function keyOf(entry: object): string {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
            .filter(([, inner]) => inner !== undefined)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)])
        : String(value);
  return JSON.stringify(sorted(entry));
}
