import { matches } from '../../lexicon/matches.ts';
import type { Vocabulary } from '../../conventions/index.ts';
import { patternSource } from '../../conventions/pattern.ts';
import type { Level } from '../../tree.ts';
import { type Span, span } from '../parse/span.ts';

/** The levels of a location, with what they cover. */
export interface Chain {
  readonly start: number;
  readonly end: number;
  readonly levels: readonly Level[];
  readonly spans: readonly Span[];
  /** How much of it the convention knows: institutions, identifiers, collections. */
  readonly known: number;
  readonly unknown: readonly string[];
}

interface Piece {
  start: number;
  end: number;
}

/** More than any location has. */
const longest = 400;

/**
 * Reads a location: `NAI DFA Secretary's Files P2`, `DLC: PCC, No. 71, ii`, `WP, DLC`, `VS-Bd. 8513 (Büro …)`.
 *
 * @param start where it begins
 * @param end where the text ends that may hold it
 */
export function readChain(text: string, start: number, end: number, vocabulary: Vocabulary): Chain {
  const { separators, repository } = vocabulary.convention.location;
  const pieces = cut(text, start, Math.min(end, start + longest), separators);
  const parts: Part[] = [];
  for (const piece of pieces) {
    if (parts.length > 0 && (isOther(text, piece, vocabulary) || !goesOn(text, piece, vocabulary)))
      break;
    parts.push(...partsOf(text, piece, vocabulary, parts));
  }
  const institutions = parts.filter(({ kind }) => kind === 'repository');
  const chosen = repository === 'last' ? institutions.at(-1) : institutions[0];
  const levels = parts.map((part) =>
    part.kind === 'repository' && part !== chosen ? { ...part, kind: 'collection' } : part,
  );
  return {
    start,
    end: levels.at(-1)?.end ?? start,
    levels: levels.map(({ kind, value, continues }) => ({
      kind,
      value,
      ...(continues && { continues }),
    })),
    spans: levels.map(spanOf),
    known: levels.filter(({ known }) => known).length,
    unknown: levels.filter(({ known }) => !known).map(({ value }) => value),
  };
}

// Wien, Theatermuseum, HS AM 23340 Ba
/** Whether the second level is an institution, and the first names a town. */
export function isBehindTown({ levels: [town, institution] }: Chain): boolean {
  return (
    institution?.kind === 'repository' &&
    town !== undefined &&
    /^\p{Lu}[\p{L}.-]+(?: (?:am|an der|im|in|a\.|\p{Lu}[\p{L}.]*))*(?: \([^()]*\))?$/u.test(
      town.value,
    )
  );
}

interface Part extends Piece {
  readonly kind: string;
  readonly value: string;
  readonly known: boolean;
  readonly name?: string;
  readonly continues?: boolean;
}

function spanOf({ kind, start, end, name }: Part): Span {
  if (kind === 'repository') {
    return span({ type: 'repository', ...(name !== undefined && { name }) }, start, end);
  }
  return kind === 'collection'
    ? span({ type: 'collection' }, start, end)
    : span({ type: 'identifier', scheme: kind }, start, end);
}

/** Cuts at commas and at what the convention cuts at, not inside brackets. */
function cut(text: string, start: number, end: number, separators: readonly string[]): Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    const sign = text.charAt(at);
    depth += depthOf(sign);
    if (depth < 0 || at === end || (depth === 0 && text.startsWith('; ', at))) {
      if (at > from) found.push({ start: from, end: at });
      break;
    }
    const length = depth === 0 ? separatorAt(text, at, separators) : 0;
    if (length === 0) continue;
    if (at > from) found.push({ start: from, end: at });
    from = at + length;
    at = from - 1;
  }
  return found.map((piece) => tidy(text, piece)).filter((piece) => piece.end > piece.start);
}

/** Whether a sign opens or closes a bracket. */
function depthOf(sign: string): number {
  if (sign === '') return 0;
  if ('([“'.includes(sign)) return 1;
  return ')]”'.includes(sign) ? -1 : 0;
}

function separatorAt(text: string, at: number, separators: readonly string[]): number {
  const spaced = /^(?:, ?(?!\d{3}\b)|: )/u.exec(text.slice(at, at + 3))?.[0];
  if (spaced !== undefined) return spaced.length;
  const own = separators.find((sign) => sign.trim() !== '' && text.startsWith(sign, at));
  return own?.length ?? 0;
}

function tidy(text: string, { start, end }: Piece): Piece {
  const words = text.slice(start, end);
  const lead = /^[\s:]*/u.exec(words)?.[0].length ?? 0;
  const length = words.replace(/[\s.:;,]+$/u, '').length;
  return { start: start + lead, end: start + length + initialsStop(words, length) };
}

// J.G.D./845/W312
//      ^
/** The stop behind initials belongs to them. */
function initialsStop(words: string, length: number): number {
  const isStop = words.charAt(length) === '.';
  return isStop && /^\s*(?:\p{Lu}\.)+\p{Lu}$/u.test(words.slice(0, length)) ? 1 : 0;
}

// FC (MHi: Vane Papers, Lb in an unidentified hand)
//                       ^
/** Whether words tell what kind of copy it is. */
function isOther(text: string, { start, end }: Piece, { convention }: Vocabulary): boolean {
  const words = text.slice(start, end);
  return convention.status.some(({ form }) => words.startsWith(`${form} in `));
}

/** Runs on in small letters: no level, unless it is an identifier. */
function goesOn(text: string, piece: Piece, vocabulary: Vocabulary): boolean {
  const words = text.slice(piece.start, piece.end);
  if (!/^\p{Ll}/u.test(words)) return true;
  return identifierOf(words, vocabulary) !== undefined || collectionOf(words, vocabulary);
}

function identifierOf(words: string, { identifiers }: Vocabulary): string | undefined {
  return identifiers.find(({ form }) => form.test(words))?.scheme;
}

/** The forms of collections of each convention, compiled once. */
const collectionForms = new WeakMap<Vocabulary['convention'], readonly RegExp[]>();

function collectionOf(words: string, { convention }: Vocabulary): boolean {
  const forms =
    collectionForms.get(convention) ??
    convention.collections.map(
      (form) => new RegExp(`^${patternSource(form, convention.parts)}$`, 'u'),
    );
  collectionForms.set(convention, forms);
  return forms.some((form) => form.test(words));
}

function partsOf(
  text: string,
  piece: Piece,
  vocabulary: Vocabulary,
  before: readonly Part[],
): Part[] {
  const words = text.slice(piece.start, piece.end);
  const institution = vocabulary.repositories.at(words, 0);
  const length = institution?.length ?? 0;
  if (institution !== undefined && isInstitution(words, length, vocabulary)) {
    const value = institution.entry?.name ?? words.slice(0, length);
    const end = piece.start + length + symbolBehind(words.slice(length));
    const first: Part = {
      kind: 'repository',
      start: piece.start,
      end,
      value,
      known: institution.entry !== undefined,
      ...(value !== text.slice(piece.start, end) && { name: value }),
    };
    const rest = tidy(text, { start: end + lead(text, end), end: piece.end });
    return rest.start < rest.end ? [first, ...levelsOf(text, rest, vocabulary)] : [first];
  }
  return levelsOf(text, piece, vocabulary, before);
}

// Archive of the President of the Russian Federation (APRF)
//                                                    ^----^
function symbolBehind(words: string): number {
  return /^ \(\p{Lu}[\p{L} -]{1,12}\)(?=$|[ ,])/u.exec(words)?.[0].length ?? 0;
}

/** What stands between an institution and a level behind it: a space, a stroke, a bracket, a cross. */
function lead(text: string, at: number): number {
  return /^[ /#:(]*/u.exec(text.slice(at))?.[0].length ?? 0;
}

/** `DEA/12447-40` is an institution and a file; `Records of …` may begin like one. */
function isInstitution(words: string, length: number, vocabulary: Vocabulary): boolean {
  if (length === words.length) return true;
  return identifierOf(words, vocabulary) === undefined && !/^[\p{L}\d-]/u.test(words.slice(length));
}

function levelsOf(
  text: string,
  piece: Piece,
  vocabulary: Vocabulary,
  before: readonly Part[] = [],
): Part[] {
  const words = text.slice(piece.start, piece.end);
  const scheme = identifierOf(words, vocabulary);
  if (scheme !== undefined) return [level(text, piece, scheme, true)];
  if (collectionOf(words, vocabulary)) return [level(text, piece, 'collection', true)];
  // VS-Bd. 8513 (Büro Staatssekretär) · E2001E#1978/84#1234* (B.15.21.(8))
  const bracket = /^(?<outer>[^()]+) \((?<inner>.*)\)$/u.exec(words)?.groups;
  const outer = bracket?.outer ?? '';
  if (outer !== '' && identifierOf(outer, vocabulary) !== undefined) {
    const inside = { start: piece.start + outer.length + 2, end: piece.end - 1 };
    const inner = text.slice(inside.start, inside.end);
    return [
      ...levelsOf(text, { start: piece.start, end: piece.start + outer.length }, vocabulary),
      level(text, inside, identifierOf(inner, vocabulary) ?? 'collection', true),
    ];
  }
  const split = splitAt(words, vocabulary);
  if (split !== undefined) {
    return [
      ...levelsOf(text, { start: piece.start, end: piece.start + split }, vocabulary),
      ...partsOf(text, { start: piece.start + split + 1, end: piece.end }, vocabulary, before),
    ];
  }
  return [unknownLevel(text, piece, before)];
}

/** A space between what the convention knows and the rest: `DFA Secretary's Files P2`. */
function splitAt(words: string, vocabulary: Vocabulary): number | undefined {
  for (const { index } of matches(words, / (?=[\p{L}\d#(])/gu)) {
    const [head, tail] = [words.slice(0, index), words.slice(index + 1)];
    const isHead = collectionOf(head, vocabulary) || isInstitutionOnly(tail, vocabulary);
    if (isHead || identifierOf(tail, vocabulary) !== undefined) return index;
  }
  return undefined;
}

// HM 24404 Huntington Library
//          ^----------------^
function isInstitutionOnly(words: string, { repositories }: Vocabulary): boolean {
  const found = repositories.at(words, 0);
  return found?.entry !== undefined && found.length === words.length;
}

/** Figures without words are a number, words a collection; a date goes on with the title before. */
function unknownLevel(text: string, piece: Piece, before: readonly Part[]): Part {
  const words = text.slice(piece.start, piece.end);
  if (/^(?:1[5-9]|20)\d\d(?:[–-]\d+)?$/u.test(words) && before.at(-1)?.kind === 'collection') {
    return { ...level(text, piece, 'collection', true), continues: true };
  }
  const isNumber = /\d/u.test(words) && !/\p{L}{4}/u.test(words);
  return level(text, piece, isNumber ? 'other' : 'collection', false);
}

function level(text: string, { start, end }: Piece, kind: string, known: boolean): Part {
  return { kind, start, end, value: text.slice(start, end), known };
}
