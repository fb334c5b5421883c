import { type Markup, at, descendants, elements, readMarkup } from '../../xml/index.ts';
import { type Splice, spliced } from '../../xml/splice.ts';
import { type Authority, encodings } from './authority.ts';
import { entryMarkup } from './entry-markup.ts';

// ref="edition.xml#wren"
//      ^
const pointer = /edition\.xml#([^"'\s]+)/g;

/** The registers of persons' bodies and of works have a type, beside which others may stand. */
const types: Partial<Record<Authority['kind'], string>> = { org: 'bodies', work: 'works' };

/**
 * Adds to the registers of an edition the entries of authority files that documents point at and no note
 * names: `ref="edition.xml#wren"`.
 *
 * @param corpus well-formed
 * @param documents as a person has corrected them
 */
export function withPointedEntries(
  corpus: string,
  documents: Iterable<string>,
  authorities: readonly Authority[],
): string {
  const wanted = new Set(
    [...documents].flatMap((xml) => Array.from(xml.matchAll(pointer), ([, id]) => id ?? '')),
  );
  const pointed = authorities.filter(({ id }) => wanted.has(id));
  if (pointed.length === 0) return corpus;
  const root = readMarkup(corpus);
  const standOff = at(root, 'standOff');
  if (standOff === undefined) return corpus;
  const known = new Set([...descendants(root)].map(({ attributes }) => attributes.get('xml:id')));
  const added = pointed.filter(({ id }) => !known.has(id));
  const kinds = [...new Set(added.map(({ kind }) => kind))];
  const splices = kinds.map((kind) =>
    registered(
      kind,
      added.filter((authority) => authority.kind === kind),
      standOff,
    ),
  );
  return spliced(corpus, together(splices));
}

/** The entries at the end of their list, or a list of them where there is none. */
function registered(
  kind: Authority['kind'],
  entries: readonly Authority[],
  standOff: Markup,
): Splice {
  const { list } = encodings[kind];
  const type = types[kind];
  const found = elements(standOff, list).find(({ attributes }) => attributes.get('type') === type);
  const margin = '\n      ';
  const written = entries
    .map((entry) => margin + entryMarkup(entry, entry.id, [], margin))
    .join('');
  if (found !== undefined) {
    const place = elements(found).at(-1)?.end ?? found.contentStart;
    return { start: place, end: place, text: written };
  }
  const attribute = type === undefined ? '' : ` type="${type}"`;
  const whole = `\n    <${list}${attribute}>${written}\n    </${list}>`;
  const place = elements(standOff).at(-1)?.end ?? standOff.contentStart;
  return { start: place, end: place, text: whole };
}

/** Those at one place are one: lists that are new stand behind each other. */
function together(splices: readonly Splice[]): Splice[] {
  const places = new Map<number, Splice>();
  for (const splice of splices) {
    const there = places.get(splice.start);
    places.set(splice.start, there ? { ...there, text: there.text + splice.text } : splice);
  }
  return [...places.values()];
}
