import { Document, type Pair, type Scalar, YAMLMap, isMap, isSeq } from 'yaml';
import type { Counted, Draft } from './draft.ts';
import { categoryOf } from './terms.ts';

/** The most entries of a list: what is rarer is for the editor to add. */
const most = { repositories: 60, collections: 60, markings: 40, kinds: 30, left: 25 };

/**
 * Writes a draft as a `convention.yaml` that can be read at once, with how often each thing was found.
 *
 * @param draft what a text shows
 * @param title the title of the edition
 */
export function conventionText(draft: Draft, title: string): string {
  const document = new Document({
    title,
    language: draft.languages,
    notes: draft.notes,
    heads: values(draft.heads),
    note: { openers: values(draft.openers), place: placesOf(draft) },
    location: { repository: draft.repositoryLast ? 'last' : 'first', separators: draft.separators },
    repositories: Object.fromEntries(
      draft.repositories.slice(0, most.repositories).map(({ value }) => [value, null]),
    ),
    collections: values(draft.collections, most.collections).map(literal),
    identifiers: draft.identifiers.map(({ type, forms, examples }) => ({
      type,
      forms: values(forms),
      examples,
    })),
    status: { copy: values(draft.status) },
    markings: markingsOf(draft),
    kinds: values(draft.kinds, most.kinds),
  });
  comment(document, draft);
  return document.toString({ lineWidth: 110, nullStr: '' });
}

function values(all: readonly Counted[], limit = Infinity): string[] {
  return all.slice(0, limit).map(({ value }) => value);
}

/** Signs of the language of patterns in a name stand for themselves. */
function literal(name: string): string {
  return name.replace(/[\\{}[\]|]/gu, '\\$&');
}

function placesOf({ places }: Draft): string[] {
  const found = values(places, 2);
  return found.length === 0 ? ['under-head'] : found;
}

function markingsOf({ markings }: Draft) {
  const of = (category: string) =>
    values(markings, most.markings).filter((marking) => categoryOf(marking) === category);
  return { level: of('level'), precedence: of('precedence'), handling: of('handling') };
}

function comment(document: Document, draft: Draft): void {
  document.commentBefore = [
    ` yaml-language-server: $schema=convention.schema.json`,
    ` Drafted from ${draft.documents} documents, ${draft.noted} of them with a note. Nothing of it is sure:`,
    ' strike out what is wrong, write the full names behind the symbols, and try it with',
    ' "cartulary convention check THIS.yaml --notes NOTES.txt".',
  ].join('\n');
  if (!isMap(document.contents)) return;
  for (const pair of document.contents.items as Pair<Scalar<string>>[]) {
    const note = notes[pair.key.value]?.(draft);
    if (note !== undefined) pair.key.commentBefore = note;
    counts(pair, draft);
  }
  if (draft.left.length > 0) {
    document.comment = ` In locations, and read as none of these:\n${listed(draft.left, most.left)}`;
  }
}

const notes: Readonly<Record<string, (draft: Draft) => string>> = {
  repositories: () => ' Institutions, or symbols of them: write "SYMBOL: Full name".',
  collections: () => ' Names that stand in locations more than once: collections, most likely.',
  identifiers: () => ' Forms of shelfmarks; give the types names of your own.',
  markings: ({ markings }) => ` Short sentences that come again:\n${listed(markings, 12)}`,
  kinds: () => ' What documents are called.',
  status: () => ' Words in front of a place: what kind of copy it is. Drafts belong under "draft".',
};

function listed(all: readonly Counted[], limit: number): string {
  return all
    .slice(0, limit)
    .map(({ value, count }) => `   ${String(count)} × ${value}`)
    .join('\n');
}

/** Says behind an institution and a type how often it was found. */
function counts({ key, value }: Pair<Scalar<string>>, draft: Draft): void {
  if (key.value === 'repositories' && value instanceof YAMLMap) {
    value.items.forEach((pair, index) => {
      const count = draft.repositories[index]?.count;
      if (count !== undefined) (pair.key as Scalar).commentBefore = ` ${String(count)} ×`;
    });
  }
  if (key.value === 'identifiers' && isSeq(value)) {
    value.items.forEach((item, index) => {
      const count = draft.identifiers[index]?.count;
      if (isMap(item) && count !== undefined) item.commentBefore = ` ${String(count)} ×`;
    });
  }
}
