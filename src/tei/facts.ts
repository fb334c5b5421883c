import type {
  Agency,
  CalendarDate,
  Delivery,
  Entry,
  Head,
  Location,
  Marking,
  Note,
  Paragraph,
  Phrase,
  Place,
  Printing,
  Quotation,
  Receipt,
  Reference,
  Sentence,
  Statement,
} from '../tree.ts';
import { reading } from './text.ts';

/** A node that the header describes under an identifier: `A` is `d37.A`, `b1` is `d37.b1`. */
export interface Described<N> {
  readonly key: string;
  readonly id: string;
  readonly node: N;
}

/** What the header of a document is made from. */
export interface Facts {
  readonly entry: Entry;
  readonly head: Head | undefined;
  readonly note: Note | undefined;
  readonly paragraphs: readonly Paragraph[];
  /** When and where the document was written; each is absent where the text does not say it. */
  readonly written: { readonly date?: CalendarDate; readonly place?: Place };
  /** One location a siglum, in order of mention. */
  readonly witnesses: readonly Described<Location>[];
  readonly printings: readonly Described<Printing>[];
  /** Works that are only cited, where an "ibid." repeats them. */
  readonly repeatedWorks: readonly Described<Reference>[];
  /** Of the text, whichever witness tells of it. */
  readonly agencies: readonly Agency[];
  readonly deliveries: readonly Delivery[];
  readonly receipts: readonly Receipt[];
  readonly markings: readonly Marking[];
  /** Each with the siglum of the copy that alone bears it. */
  readonly markingsOfOthers: readonly Marking[];
  /** Each with the siglum of the witness that it tells of, if the note has that witness. */
  readonly statements: readonly Stated[];
}

/** What the note tells of a witness. */
export interface Stated {
  readonly of: string | undefined;
  readonly statement: Statement;
  /** The sentence ends with it: its period belongs to it. */
  readonly isLast: boolean;
}

type TypeOf<N> = N extends { type: infer Type } ? Type : never;

/** The nodes of one type, in order. */
export function only<N extends { type: string }, T extends TypeOf<N>>(
  nodes: readonly N[],
  type: T,
): Extract<N, { type: T }>[] {
  return nodes.filter((node): node is Extract<N, { type: T }> => node.type === type);
}

/** A phrase and the siglum of the witness that it tells of; `undefined` is the base text. */
interface Told {
  readonly phrase: Phrase;
  readonly of: string | undefined;
  readonly isLast: boolean;
}

function* told(parent: Quotation | Sentence | Statement, of: string | undefined): Generator<Told> {
  for (const [index, phrase] of parent.children.entries()) {
    const subject = 'of' in phrase ? (phrase.of ?? of) : of;
    // A copy may alone say who drafted the text; it is the text that they drafted.
    const behind = parent.children
      .slice(index + 1)
      .map(reading)
      .join('');
    const isLast = parent.type === 'sentence' && behind.trim() === '.';
    yield { phrase, of: phrase.type === 'agency' ? undefined : subject, isLast };
    if (phrase.type === 'statement' || phrase.type === 'quotation') yield* told(phrase, subject);
  }
}

/** A witness or printing is described where it is first mentioned. */
function described<N>(
  { id }: Entry,
  nodes: readonly N[],
  keyOf: (node: N) => string | undefined,
): Described<N>[] {
  const found = new Map<string, Described<N>>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key !== undefined && !found.has(key)) found.set(key, { key, id: `${id}.${key}`, node });
  }
  return [...found.values()];
}

/** Head and dateline, the dateline of the document itself first. */
function writtenOf({ children }: Entry): Facts['written'] {
  const datelines = [
    ...only(children, 'dateline'),
    ...only(children, 'head').flatMap(({ children: parts }) => [
      ...only(parts, 'dateline'),
      ...only(parts, 'correspondent').flatMap((name) => only(name.children, 'dateline')),
    ]),
  ].flatMap((dateline) => dateline.children);
  // What a person decided stands in the head itself.
  const decided: readonly (CalendarDate | Place | Head['children'][number])[] = only(
    children,
    'head',
  ).flatMap((head) => head.children);
  const [date] = [...only(decided, 'date'), ...only(datelines, 'date')];
  const [place] = [...only(decided, 'place'), ...only(datelines, 'place')];
  return { ...(date && { date }), ...(place && { place }) };
}

/** Gathers what an entry says; facts that the note tells of another witness are not those of the text. */
export function factsOf(entry: Entry): Facts {
  const note = only(entry.children, 'note')[0];
  const all = only(note?.children ?? [], 'sentence').flatMap((sentence) => [
    ...told(sentence, undefined),
  ]);
  const phrases = all.map(({ phrase }) => phrase);
  const witnesses = described(entry, only(phrases, 'location'), ({ siglum }) => siglum);
  const base = witnesses.find(({ node }) => node.role === 'base')?.key;
  const ofText = all
    .filter(({ of }) => of === undefined || of === base)
    .map(({ phrase }) => phrase);
  return {
    entry,
    head: only(entry.children, 'head')[0],
    note,
    paragraphs: only(entry.children, 'paragraph'),
    written: writtenOf(entry),
    witnesses,
    printings: described(entry, only(phrases, 'printing'), ({ key }) => key),
    repeatedWorks: described(entry, only(phrases, 'reference'), ({ key }) => key),
    agencies: only(ofText, 'agency'),
    deliveries: only(ofText, 'delivery'),
    receipts: only(ofText, 'receipt'),
    markings: [
      ...only(entry.children, 'dateline').flatMap((line) => only(line.children, 'marking')),
      ...only(ofText, 'marking'),
    ],
    markingsOfOthers: only(phrases, 'marking').filter(({ of }) => of !== undefined && of !== base),
    statements: all.flatMap(({ phrase, of, isLast }) =>
      phrase.type === 'statement' ? [{ of: of ?? base, statement: phrase, isLast }] : [],
    ),
  };
}
