import type { MarkingCategory, WitnessRole } from '../tree.ts';

/** How an edition cites archives, as its file says it, whatever it extends included. */
export interface Convention {
  /** What messages call it: `australian`. */
  readonly name: string;
  /** What it is the convention of: `Documents on Australian Foreign Policy`. */
  readonly title: string;
  /** The languages of its heads and notes, the likeliest first. */
  readonly languages: readonly string[];
  /** Notes that tell in sentences, or notes that are formulae: status, location, markings. */
  readonly notes: 'prose' | 'formula';
  readonly repositories: readonly RepositoryEntry[];
  /** Forms of the names of institutions that the list does not hold. */
  readonly repositoryForms: readonly string[];
  /** Names and forms of collections that are cited without an institution or without a comma. */
  readonly collections: readonly string[];
  readonly identifiers: readonly IdentifierEntry[];
  /** Forms that the forms of identifiers name in braces. */
  readonly parts: Readonly<Record<string, string>>;
  readonly status: readonly StatusEntry[];
  readonly markings: Readonly<Record<MarkingCategory, readonly string[]>>;
  /** Forms of markings that the lists do not hold one by one. */
  readonly markingForms: readonly MarkingForm[];
  readonly works: Readonly<Record<'m' | 'j', readonly string[]>>;
  readonly kinds: readonly string[];
  /** Words that end in a stop and end no sentence. */
  readonly abbreviations: readonly string[];
  /** The first lines of documents: `No. {number} {reference}`. */
  readonly heads: readonly string[];
  readonly note: NotePlace;
  readonly location: LocationOrder;
}

export interface RepositoryEntry {
  readonly name: string;
  /** Symbols and other names that stand for it. */
  readonly symbols: readonly string[];
  readonly place?: string;
  readonly isil?: string;
}

export interface IdentifierEntry {
  readonly type: string;
  readonly label?: string;
  /** In the language of patterns (`pattern.ts`), or a regular expression between strokes. */
  readonly forms: readonly string[];
  /** A form of the collection that it stands behind; everywhere where it is left out. */
  readonly behind?: string;
  /** Shelfmarks that show the form. */
  readonly examples: readonly string[];
}

export interface StatusEntry {
  readonly form: string;
  /** What the text is where it is not the first; the first is always the base. */
  readonly role: Exclude<WitnessRole, 'base'>;
}

export interface MarkingForm {
  readonly category: MarkingCategory;
  readonly form: string;
}

/** Where the note of a document stands. */
export type Place = 'under-head' | 'in-head' | 'last' | 'brackets';

export interface NotePlace {
  /** Words that open it; none where it opens with the location. */
  readonly openers: readonly string[];
  readonly places: readonly Place[];
}

export interface LocationOrder {
  readonly repository: 'first' | 'last';
  /** What parts levels beside the comma: `:`, `/`, `#`, a space. */
  readonly separators: readonly string[];
}
