import type { Literal, Parent, Point } from 'unist';

declare module 'unist' {
  interface Data {
    /** Who decided what the node is, as the list of corrections names them. Absent where it was only read. */
    resp?: string;
    /** On a head: who decided the kind of document. */
    kindResp?: string;
    /** On an entry: what persons decided in it, in the order of their list. */
    decisions?: readonly Decision[];
    /** On an entry: the stretches of the file that persons have decided on, in offsets. */
    settled?: readonly { start: number; end: number }[];
  }
}

/** What a person decided in an entry. */
export interface Decision {
  /** Which words, as they are printed. */
  words: string;
  /** What they are, in words: `a collection`. */
  says: string;
  /** Who says so, as the list of corrections has it; empty where it does not say. */
  by: string;
  /** ISO 8601. */
  on?: string;
  because?: string;
  /** It holds for all notes of the edition. */
  everywhere?: true;
  /** Where the words stand in the file. */
  start?: Point;
}

/**
 * The tree between text and TEI (unist). One edition holds entries; an entry holds a head, at most
 * one source note and other paragraphs; a note holds sentences; a sentence holds what was read in it.
 *
 * Law: the `value`s of the leaves of a note, joined, are the note as printed, white space collapsed.
 * What a note means is said by its nodes and their fields; where it stands, by their positions.
 */
export interface Edition extends Parent {
  type: 'edition';
  /** The title line of the text, if it has one. */
  title?: string;
  /** Set by resolve: every person who is named, once. */
  persons?: readonly KnownPerson[];
  /** What the convention calls its types of identifiers: `volume`: Band. */
  identifierLabels?: Readonly<Record<string, string>>;
  children: Entry[];
}

/** A person under every form of the name that the edition prints. */
export interface KnownPerson {
  /** Unique in the edition; nodes that name this person have it as `who`. */
  key: string;
  /** Without an office, as it is first printed: what an identifier is made of. */
  name: string;
  /** Each form once; the first tells most. */
  forms: readonly NameForm[];
  /** Others who may be meant by this name: which of them cannot be decided. */
  perhaps?: readonly string[];
}

/** A name as printed, and where the office stands in it: `Secretary of State Vane`. */
export interface NameForm {
  words: string;
  offices: readonly { start: number; end: number }[];
  /** That this form is a name of the person is not certain. */
  certainty?: Certainty;
}

/** What may be in doubt. */
export interface Uncertain extends Parent {
  /** How sure the reading is; set where it is in doubt (in brackets, "about May 3") or,
   * by review, where something seems to be missing. */
  certainty?: Certainty;
}

/** One numbered document: `31. Telegram From … to …`, its note, other paragraphs. */
export interface Entry extends Parent {
  type: 'entry';
  /** The number as printed: `31`, `12a`; empty for a note that stands under no head. */
  number: string;
  /** Unique in the edition, `d31`; the second entry with one number is `d31-2`. */
  id: string;
  children: (Dateline | Head | Note | Paragraph)[];
}

/** `Telegram From the Department of State to the Embassy in the Soviet Union` */
export interface Head extends Uncertain {
  type: 'head';
  /** The kind of document as printed: `Telegram`, `Memorandum of Conversation`. */
  kind?: string;
  /** Those that are called in it, until it is read. */
  footnotes?: readonly Footnote[];
  /** Lines of printed pages that stand in it, until it is read. */
  runningHeads?: readonly string[];
  children: (Correspondent | Dateline | Leaf)[];
}

/** Sender or recipient in a head, without a leading "the". */
export interface Correspondent extends Uncertain {
  type: 'correspondent';
  direction: 'from' | 'to';
  nature: Nature;
  /** Set by resolve: the key of the person. */
  who?: string;
  /** Set by resolve: an office is named and not who holds it. */
  isOffice?: true;
  /** A `Dateline` where the place of writing stands with the name: `Ambassador Orne, Lima`. */
  children: (Dateline | RoleName | Leaf)[];
}

/** Set by resolve: the office with a name, `Secretary of State` in `Secretary of State Vane`. */
export interface RoleName extends Parent {
  type: 'roleName';
  children: Leaf[];
}

/** Where and when a document was written, at the end of its head or in a paragraph of its own. */
export interface Dateline extends Parent {
  type: 'dateline';
  /** At most one `Place` and one `CalendarDate`; none of what the text does not give. */
  children: (Place | CalendarDate | ClockTime | Marking | Leaf)[];
}

/** A paragraph of an entry that is not its note: text of the document, kept as it stands. */
export interface Paragraph extends Parent {
  type: 'paragraph';
  /** What its source marks as one name or one title, in the order of the text. */
  units?: readonly Unit[];
  /** Those that are called in it, until it is read. */
  footnotes?: readonly Footnote[];
  /** Lines of printed pages that stand in it, until it is read. */
  runningHeads?: readonly string[];
  children: Leaf[];
}

/** A stretch of a paragraph; offsets are those of its text with white space collapsed. */
export interface Unit {
  start: number;
  end: number;
  /** It is set in italics, as titles are. */
  italic?: true;
}

export interface Note extends Parent {
  type: 'note';
  /** Sentences, and the white space between them as text. */
  children: (Sentence | Leaf)[];
}

export type SentenceKind =
  | 'location'
  | 'classification'
  | 'drafting'
  | 'transmission'
  | 'copies'
  | 'printed'
  | 'provenance'
  | 'marginalia'
  | 'meeting'
  | 'attachment'
  | 'reference'
  | 'remark'
  | 'unparsed';

export interface Sentence extends Uncertain {
  type: 'sentence';
  kind: SentenceKind;
  children: Phrase[];
}

/** What can stand in a sentence. */
export type Phrase =
  | Agency
  | Body
  | CalendarDate
  | ClockTime
  | Delivery
  | DocumentReference
  | Leaf
  | Location
  | Marking
  | Person
  | Place
  | Printing
  | Quotation
  | Receipt
  | Reference
  | Statement
  | Title;

export type WitnessRole = 'base' | 'copy' | 'original' | 'draft' | 'related';

/** Where a physical text is kept: `Kennedy Library, National Security Files, …` or `ibid.: Lot 77 D 163`. */
export interface Location extends Uncertain {
  type: 'location';
  role: WitnessRole;
  /** The language of that text (BCP 47) and the words that say so: `transliterated Russian-language`. */
  language?: { tag: string; wording: string };
  /** What this text is as a copy, as printed: `ALS`, `Durchdruck`, `Copie`. */
  status?: string;
  /** Set by resolve: the letter of the witness, `A`, `B`, …, or of another document `r1`, `r2`, … */
  siglum?: string;
  /** The levels that stand here, in order, in readings. */
  levels: Level[];
  /** Set by resolve: what is kept there, where it is another document. */
  item?: MentionedText;
  /** It is the second of two files that share the location before it: `POL 1 and POL 2, respectively` */
  shared?: true;
  /** The complete location in readings, whatever "ibid." stands for included; set by resolve. */
  shelfmark: Shelfmark;
  children: (Repository | Collection | Identifier | Ibid | Leaf)[];
}

/** Another document, as the note calls it: `memorandum of conversation`, `April 14` */
export interface MentionedText {
  title: string;
  date?: { text: string; when?: string; from?: string; to?: string };
}

/** One level of a location as it stands in the note, in order. */
export interface Level {
  /** `repository`, `collection`, or the scheme of an identifier. */
  kind: string;
  /** The reading of that level. */
  value: string;
  /** A date that belongs to the collection before it: `Staff Memos`, `July 1958`. */
  continues?: boolean;
  /** It follows a colon: `ibid.: Lot 77 D 163`. */
  afterColon?: boolean;
  /** It is not printed: a correction says which institution holds the collection. */
  supplied?: true;
}

export interface Shelfmark {
  repository?: string;
  /** Outermost first. */
  collections: string[];
  identifiers: { scheme: IdentifierScheme; value: string }[];
}

/** What an identifier counts, as the convention of the edition names it: `box`, `decimal`, `piece`. */
export type IdentifierScheme = string;

export interface Repository extends Uncertain {
  type: 'repository';
  /** The institution, where a symbol stands for it: `Library of Congress` for `DLC`. */
  name?: string;
  children: Leaf[];
}

/** One level of the holdings: a record group, a collection, a series, a folder. */
export interface Collection extends Uncertain {
  type: 'collection';
  /** A `Title` where the collection is a periodical that is kept: `Current Economic Developments`. */
  children: (Title | Leaf)[];
  /** A person says that it is a level of its own, whatever stands before it. */
  apart?: true;
}

/** `Lot 66 D 204`, `611.61/3-2763`, `Box 489` */
export interface Identifier extends Uncertain {
  type: 'identifier';
  scheme: IdentifierScheme;
  children: Leaf[];
}

/** The word "ibid." where a location or a printing is repeated. */
export interface Ibid extends Parent {
  type: 'ibid';
  /** Set by resolve: the siglum of the witness, or the key of the printing, that it repeats. */
  target?: string;
  /** Set by resolve: the key of the cited work that it repeats; the header describes no such work. */
  work?: string;
  /** Set by resolve where more than one reading is possible. */
  certainty?: Certainty;
  /** The levels that it stands for, where a correction says so. */
  standsFor?: string[];
  children: Leaf[];
}

export type MarkingCategory = 'level' | 'precedence' | 'handling' | 'form' | 'none';

export interface Marking extends Uncertain {
  type: 'marking';
  category: MarkingCategory;
  /** The siglum of another witness that alone bears it; absent for the base text. */
  of?: string;
  children: Leaf[];
}

export type GenesisAction =
  | 'drafted'
  | 'cleared'
  | 'approved'
  | 'initialed'
  | 'signed'
  | 'prepared'
  | 'concurred'
  | 'dictated'
  | 'sent'
  | 'transcribed';

/** One person or body and what they did for the text: `Ronald I. Spiers (ACDA)`. */
export interface Agency extends Uncertain {
  type: 'agency';
  /** More than one for "Drafted and approved by Ball". */
  actions: GenesisAction[];
  /** The office in a reading: in parentheses after the name, or named once for several persons. */
  office?: string;
  /** ISO 8601, `--02-11` where the year is not given. */
  when?: string;
  /** How it was done, as the note says: `in draft`, `for Hollis`. */
  manner?: string;
  /** One `Person` or `Body`, and perhaps the `Body` that is the office. */
  children: (Person | Body | CalendarDate | Leaf)[];
}

/** Where a text also went: `Paris for USRO` (info), `Bundy` (copy). */
export interface Delivery extends Uncertain {
  type: 'delivery';
  distribution: 'info' | 'copy';
  /** One `Place`, `Body` or `Person`, and words that qualify it ("for USRO"). */
  children: (Place | Body | Person | Leaf)[];
}

/** The time of receipt: `9:49 a.m., May 25`. */
export interface Receipt extends Uncertain {
  type: 'receipt';
  children: (CalendarDate | ClockTime | Leaf)[];
}

/** A clause that belongs in the description of a witness as a whole: delivery, marginalia, origin. */
export interface Statement extends Uncertain {
  type: 'statement';
  topic: 'provenance' | 'additions' | 'origin';
  /** ISO 8601, `--02-22` where the year is not given. */
  when?: string;
  /** The siglum of the witness it tells of, set by resolve; absent for the base text. */
  of?: string;
  children: Phrase[];
}

/** A publication of this text: `Claflin, The President Wants To Know, pp. 146-147`. */
export interface Printing extends Uncertain {
  type: 'printing';
  extent: 'full' | 'part' | 'variant';
  /** Set by resolve: `b1`, `b2`, … in order of mention. */
  key?: string;
  children: (Author | Title | EditionStatement | CalendarDate | Scope | Ibid | Leaf)[];
}

/** A pointer to the series (`see vol. XV, pp. 215-222`) or a citation of another work. */
export interface Reference extends Uncertain {
  type: 'reference';
  to: 'series' | 'work';
  /** Set by resolve where an "ibid." repeats it: `w1`, `w2`, … in order of mention. */
  key?: string;
  children: (Author | Title | EditionStatement | CalendarDate | Scope | Ibid | Leaf)[];
}

/** `Document 58`, `Documents 248-250` */
export interface DocumentReference extends Uncertain {
  type: 'documentReference';
  /** The number or the range, hyphenated: `58`, `248-250`. */
  number: string;
  /** Set by resolve: the id of the entry, where the edition has it. */
  target?: string;
  children: Leaf[];
}

export interface Author extends Parent {
  type: 'author';
  children: Leaf[];
}

/** A work: a monograph or edition (`m`), a journal or newspaper (`j`). */
export interface Title extends Parent {
  type: 'title';
  level: 'm' | 'j';
  children: Leaf[];
}

/** `Gravel Edition`, `Special Edition` */
export interface EditionStatement extends Parent {
  type: 'editionStatement';
  children: Leaf[];
}

/** `vol. I`, `pp. 49-57`, `Document 20` inside a citation. */
export interface Scope extends Parent {
  type: 'scope';
  unit: 'volume' | 'page' | 'document' | 'issue' | 'part';
  /** The value of a volume or document in arabic figures where it has one, else as printed. */
  n?: string;
  /** First and last page, the last completed: 586-88 ends on 588. */
  from?: string;
  to?: string;
  children: Leaf[];
}

export type Nature = 'person' | 'body';

export interface Person extends Uncertain {
  type: 'person';
  /** Set by resolve: the key of the person. */
  who?: string;
  /** Set by resolve: an office is named and not who holds it. */
  isOffice?: true;
  children: Leaf[];
}

/** A corporate body: an office, a ministry, an agency. */
export interface Body extends Uncertain {
  type: 'body';
  children: Leaf[];
}

export interface Place extends Uncertain {
  type: 'place';
  children: Leaf[];
}

/** A date; the fields are ISO 8601 as TEI writes it, `--02-22` without a year, `1962` a year alone. */
export interface CalendarDate extends Uncertain {
  type: 'date';
  when?: string;
  from?: string;
  to?: string;
  notBefore?: string;
  notAfter?: string;
  children: Leaf[];
}

export interface ClockTime extends Parent {
  type: 'time';
  /** `19:00:00` */
  when: string;
  children: Leaf[];
}

/** Words quoted from the document, with their quotation marks; a note on it may say who made it. */
export interface Quotation extends Uncertain {
  type: 'quotation';
  children: (Agency | DocumentReference | Title | Leaf)[];
}

export type Certainty = 'high' | 'medium' | 'low';

/** A leaf: what is printed. */
export type Leaf = Text | Defect;

/** What is printed, and how. */
export interface Printed extends Literal {
  /** It is set in italics. */
  rend?: 'italic';
  /** The footnotes that are called behind it. */
  footnotes?: readonly Footnote[];
}

export interface Text extends Printed {
  type: 'text';
  value: string;
}

/** A footnote of a document: `[^1]: Not found.` */
export interface Footnote {
  /** As the text counts it: `1`. */
  label: string;
  children: readonly Text[];
}

/** A printing defect: `value` is printed, `reading` is what is meant. */
export interface Defect extends Printed {
  type: 'defect';
  value: string;
  reading: string;
  certainty: Certainty;
}

export type Node =
  | Author
  | Collection
  | Correspondent
  | Dateline
  | Edition
  | EditionStatement
  | Entry
  | Head
  | Ibid
  | Identifier
  | Note
  | Paragraph
  | Phrase
  | Repository
  | RoleName
  | Scope
  | Sentence;
