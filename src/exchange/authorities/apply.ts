import type { VFile } from 'vfile';
import { type Markup, at, descendants, elements, readMarkup, reading } from '../../xml/index.ts';
import type { TeiEdition } from '../../tei/tei-edition.ts';
import { type Authority, type Kind, encodings, kinds } from './authority.ts';
import { entryMarkup } from './entry-markup.ts';
import { type Match, type RegisteredName, match } from './match.ts';
import { type Splice, spliced } from '../../xml/splice.ts';

/** An entry of the registers, with where it stands in the corpus. */
export interface RegisterEntry extends RegisteredName {
  readonly element: Markup;
}

/** The entries of the registers, in order, from the `standOff` of the corpus. */
export function registerEntries(corpus: Markup): RegisterEntry[] {
  return elements(at(corpus, 'standOff')).flatMap((list) =>
    kinds
      .filter((kind) => encodings[kind].list === list.name)
      .flatMap((kind) =>
        elements(list, encodings[kind].entry).map((entry) => registered(kind, entry)),
      ),
  );
}

function registered(kind: Kind, element: Markup): RegisterEntry {
  const [name = '', ...variants] = elements(element, encodings[kind].name).map(reading);
  return { kind, id: element.attributes.get('xml:id') ?? '', name, variants, element };
}

/** What stands in the place of an entry's identifier: another, and how sure that is. */
interface Target {
  readonly id: string;
  readonly certainty: Match['certainty'];
}

const pointer = /(\sref\s*=\s*)(["'])edition\.xml#([^"'\s]+)\2/;

/** ` cert="medium"` after the pointer, unless somebody has said how sure it is. */
function pointed(tag: string, targets: ReadonlyMap<string, Target>): string {
  return tag.replace(pointer, (whole, before: string, quote: string, id: string) => {
    const target = targets.get(id);
    if (target === undefined) return whole;
    const { certainty } = target;
    const says = certainty === undefined || /\scert\s*=/.test(tag) ? '' : ` cert="${certainty}"`;
    return `${before}${quote}edition.xml#${target.id}${quote}${says}`;
  });
}

/** Who may be meant by a name, where an entry among them has become another. */
function reconsidered(
  xml: string,
  entries: readonly RegisterEntry[],
  targets: ReadonlyMap<string, Target>,
): Splice[] {
  return entries.flatMap(({ id, element: { attributes, start, contentStart } }) => {
    const named = attributes.get('corresp');
    if (named === undefined || targets.has(id)) return [];
    const to = named
      .split(/\s+/)
      .map((each) => `#${targets.get(each.slice(1))?.id ?? each.slice(1)}`);
    const tag = xml.slice(start, contentStart);
    const text = tag.replace(named, [...new Set(to)].join(' '));
    return text === tag ? [] : [{ start, end: contentStart, text }];
  });
}

/** Every start tag that points at an entry which has become another. */
function repointed(xml: string, root: Markup, targets: ReadonlyMap<string, Target>): Splice[] {
  return [...descendants(root)].flatMap(({ attributes, start, contentStart }) => {
    const id = attributes.get('ref')?.split('#')[1] ?? '';
    if (!targets.has(id)) return [];
    return [{ start, end: contentStart, text: pointed(xml.slice(start, contentStart), targets) }];
  });
}

/** An entry keeps its identifier where the authority's would be that of something else. */
function targetsOf(
  matches: ReadonlyMap<string, Match>,
  taken: ReadonlySet<string>,
): Map<string, Target> {
  return new Map(
    [...matches].map(([id, { authority, certainty }]) => {
      const isTaken = taken.has(authority.id) && !matches.has(authority.id);
      return [id, { id: isTaken ? `authority.${authority.id}` : authority.id, certainty }];
    }),
  );
}

/** The first entry of each authority becomes the authority's; the others go. */
function newEntries(
  corpus: string,
  entries: readonly RegisterEntry[],
  matches: ReadonlyMap<string, Match>,
  targets: ReadonlyMap<string, Target>,
): Splice[] {
  const printed = new Map<Authority, string[]>();
  for (const { id, kind, element } of entries) {
    const authority = matches.get(id)?.authority;
    if (authority === undefined) continue;
    const names = elements(element, encodings[kind].name).map(reading);
    printed.set(authority, [...(printed.get(authority) ?? []), ...names]);
  }
  const written = new Set<string>();
  return entries.flatMap(({ id, element }) => {
    const authority = matches.get(id)?.authority;
    const target = targets.get(id);
    if (authority === undefined || target === undefined) return [];
    // The white space before an entry goes with it.
    const start = corpus.slice(0, element.start).trimEnd().length;
    const margin = corpus.slice(start, element.start);
    const isFirst = !written.has(target.id);
    written.add(target.id);
    const names = printed.get(authority) ?? [];
    const text = isFirst ? margin + entryMarkup(authority, target.id, names, margin, element) : '';
    return [{ start, end: element.end, text }];
  });
}

/**
 * Matches the names of an edition with authority files. `@ref` in the documents points at the entry
 * of the authority, which stands in the registers of `edition.xml` with its variants and identifiers;
 * a name that was matched by its surname bears `@cert`. Everything else stays to the letter.
 *
 * @param edition well-formed TEI
 * @param file what was inferred and what is ambiguous is reported in it
 */
export function applyAuthorities(
  edition: TeiEdition,
  authorities: readonly Authority[],
  file: VFile,
): TeiEdition {
  const root = readMarkup(edition.corpus);
  const entries = registerEntries(root);
  const matches = match(entries, authorities, file);
  const ids = [...descendants(root)].map(({ attributes }) => attributes.get('xml:id') ?? '');
  const targets = targetsOf(matches, new Set(ids));
  const corpus = spliced(edition.corpus, [
    ...newEntries(edition.corpus, entries, matches, targets),
    ...reconsidered(edition.corpus, entries, targets),
    ...repointed(edition.corpus, root, targets),
  ]);
  const documents = edition.documents.map((document) => ({
    ...document,
    xml: spliced(document.xml, repointed(document.xml, readMarkup(document.xml), targets)),
  }));
  return { ...edition, corpus, documents };
}
