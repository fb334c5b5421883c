import type { Entry, Location, Node } from '../tree.ts';
import { readingText } from './parse/reading-text.ts';

/** What was read of one document, in words: `[['kind', 'Letter'], ['sender', 'Vane'], …]`. */
export type Readings = readonly (readonly [name: string, words: string])[];

/** Says what was read of a document; what was not read is the empty text. */
export function readingsOf(entry: Entry): Readings {
  const all = nodes(entry);
  const head = entry.children.find(({ type }) => type === 'head');
  const base = all.find((node) => node.type === 'location' && node.role === 'base');
  const location = base?.type === 'location' ? base : undefined;
  return [
    ['head', head === undefined ? '' : words(head)],
    ['kind', head?.type === 'head' ? (head.kind ?? '') : ''],
    ['sender', correspondents(all, 'from')],
    ['recipient', correspondents(all, 'to')],
    ['date', date(entry)],
    ['base', location === undefined ? '' : levels(location)],
    ['status', location?.status ?? ''],
    ['markings', markings(all)],
  ];
}

/** A node and all below it, in order of the text. */
function nodes(node: Node): Node[] {
  return [node, ...('children' in node ? node.children.flatMap(nodes) : [])];
}

function words(node: Node): string {
  return readingText([node]).replace(/\s+/gu, ' ').trim();
}

function correspondents(all: readonly Node[], direction: 'from' | 'to'): string {
  return all
    .filter((node) => node.type === 'correspondent' && node.direction === direction)
    .map(words)
    .join('; ');
}

/** When the document was written, as its head or the line under it says. */
function date({ children }: Entry): string {
  const found = children
    .filter(({ type }) => type === 'head' || type === 'dateline')
    .flatMap(nodes)
    .find((node) => node.type === 'date');
  if (found?.type !== 'date') return '';
  const { when, from, to, notBefore, notAfter } = found;
  const range = [from ?? notBefore, to ?? notAfter].filter((day) => day !== undefined);
  return when ?? (range.length === 0 ? words(found) : range.join('/'));
}

// Hale Library > Wren Papers > Box 4 (box)
function levels({ levels: printed, shelfmark }: Location): string {
  const { repository, collections, identifiers } = shelfmark;
  const complete = [
    ...(repository === undefined ? [] : [{ kind: 'repository', value: repository }]),
    ...collections.map((value) => ({ kind: 'collection', value })),
    ...identifiers.map(({ scheme, value }) => ({ kind: scheme, value })),
  ];
  return (printed.length < complete.length ? complete : printed)
    .map(({ kind, value }) =>
      kind === 'repository' || kind === 'collection' ? value : `${value} (${kind})`,
    )
    .join(' > ');
}

function markings(all: readonly Node[]): string {
  return all
    .flatMap((node) => (node.type === 'marking' ? [`${words(node)} (${node.category})`] : []))
    .join(', ');
}
