/**
 * Which elements may stand in which, as far as an enriched note needs it (TEI P5, the classes
 * macro.phraseSeq and macro.paraContent). What is not named here is left as it is: nothing is set
 * into it and nothing around it.
 */

/** Elements that may hold words, names, titles, dates and identifiers. */
const phraseHolders: ReadonlySet<string> = new Set([
  ...['abbr', 'addrLine', 'affiliation', 'author', 'biblScope', 'citedRange', 'country', 'date'],
  ...['distinct', 'docDate', 'edition', 'editor', 'email', 'expan', 'foreign', 'forename'],
  ...['genName', 'geogFeat', 'geogName', 'gloss', 'label', 'material', 'measure', 'mentioned'],
  ...['name', 'nameLink', 'num', 'objectName', 'offset', 'orgName', 'origDate', 'origPlace'],
  ...['persName', 'placeName', 'pubPlace', 'publisher', 'region', 'roleName', 'rs', 's'],
  ...['settlement', 'soCalled', 'surname', 'term', 'time', 'unit'],
]);

/** Elements that may hold, beside those, citations and quotations. */
const paragraphHolders: ReadonlySet<string> = new Set([
  ...['ab', 'add', 'cell', 'corr', 'damage', 'emph', 'head', 'hi', 'item', 'l', 'note', 'p', 'q'],
  ...['quote', 'ref', 'reg', 'restore', 'said', 'seg', 'supplied', 'title', 'unclear', 'lem'],
]);

/** Elements of a reading that may stand among words. */
const phrases: ReadonlySet<string> = new Set([
  ...['choice', 'date', 'idno', 'orgName', 'persName', 'placeName', 'ref', 'roleName', 'rs'],
  ...['seg', 'term', 'time', 'title'],
]);

/** Elements of a reading that may stand beside paragraphs, too. */
const citations: ReadonlySet<string> = new Set(['bibl', 'q']);

/** Parts of a citation that stand in it directly, and in nothing else (TEI Guidelines 3.12.2). */
const citationParts: ReadonlySet<string> = new Set(['author', 'biblScope', 'edition']);

/** Elements of a volume that a name, a date or a title may hold. */
const inline: ReadonlySet<string> = new Set([
  ...['abbr', 'add', 'anchor', 'cb', 'choice', 'corr', 'damage', 'date', 'del', 'distinct', 'emph'],
  ...['expan', 'figure', 'foreign', 'fw', 'gap', 'gb', 'geogName', 'gloss', 'hi', 'idno', 'lb'],
  ...['measure', 'mentioned', 'milestone', 'name', 'note', 'num', 'objectName', 'orgName', 'orig'],
  ...['pb', 'persName', 'placeName', 'ptr', 'ref', 'reg', 'restore', 'roleName', 'rs', 'sic'],
  ...['soCalled', 'space', 'supplied', 'surplus', 'term', 'time', 'title', 'unclear'],
]);

/** Elements of a volume that a sentence may hold, too. */
const inSentences: ReadonlySet<string> = new Set([
  ...['bibl', 'cit', 'label', 'list', 'listBibl', 'q', 'quote', 'said', 'table'],
]);

/** Whether an element of a reading may stand in an element. */
export function mayStandIn(container: string, name: string): boolean {
  if (container === 'bibl') {
    return phrases.has(name) || citations.has(name) || citationParts.has(name);
  }
  if (citationParts.has(name)) return false;
  if (paragraphHolders.has(container)) return phrases.has(name) || citations.has(name);
  // `roleName` and `rs` are names; `seg` is not one, but stands where they do.
  return phraseHolders.has(container) && phrases.has(name);
}

/** What stands for the name of a CDATA section, which is words. */
export const cdata = '#cdata';

/** Whether an element of a reading may be set around an element of the volume. */
export function mayHold(name: string, inner: string): boolean {
  if (inner === cdata) return true;
  if (name === 'idno') return false;
  if (inline.has(inner)) return true;
  return paragraphHolders.has(name) && inSentences.has(inner);
}
