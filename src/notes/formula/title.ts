import { matches } from '../../lexicon/matches.ts';
import type { Language } from '../../lexicon/language.ts';
import type { Stretch } from '../parse/sentences.ts';
import { type Day, daysIn, vagueDaysIn } from './dates.ts';
import { kindsOf } from './terms.ts';

/** What the title line of a document says; stretches are offsets in it. */
export interface Title {
  readonly kind?: string;
  readonly sender?: Stretch;
  readonly recipient?: Stretch;
  readonly day?: Day;
  readonly place?: Stretch;
}

/**
 * Reads a title line: `Letter from A to B`, `A, Washington, an B`, `M. A, ministre, à M. B`, `To B from A`.
 *
 * @param languages those of the convention; the first that finds a correspondent is believed
 * @param kinds words of the convention for kinds of documents
 */
export function readTitle(
  text: string,
  languages: readonly Language[],
  kinds: readonly string[],
): Title {
  const folded = inSmallLetters(text);
  const title = best(languages.map((language) => readIn(folded, language, kinds)));
  if (title.kind === undefined || folded === text) return title;
  const at = folded.indexOf(title.kind);
  return { ...title, kind: text.slice(at, at + title.kind.length) };
}

const smallWords = new Set(
  'from to by of the and in for between on at with a an von des der dem den und zu zur mit für du de la le les au aux à et'.split(
    ' ',
  ),
);

// LETTER FROM VANE TO HOLT
/** A title in capitals as it would be written in small letters; any other as it is. */
function inSmallLetters(text: string): string {
  if (/\p{Ll}/u.test(text.replace(/\([^()]*\)/gu, '')) || !/\p{Lu}{3}/u.test(text)) return text;
  const folded = text.replace(/\p{L}[\p{L}’']*/gu, (word) => {
    const small = word.toLowerCase();
    return smallWords.has(small) ? small : word.charAt(0) + small.slice(1);
  });
  return folded.length === text.length ? folded : text;
}

function best(read: readonly Title[]): Title {
  return (
    read.find(({ sender, recipient }) => sender !== undefined && recipient !== undefined) ??
    read.find(({ sender, recipient }) => sender !== undefined || recipient !== undefined) ??
    read.find(({ kind }) => kind !== undefined) ??
    read[0] ??
    {}
  );
}

function readIn(text: string, language: Language, kinds: readonly string[]): Title {
  const [day] = daysIn(text).toReversed();
  const dated = day !== undefined && /^[\s.,)\]]*(?:\([^()]*\))?$/u.test(text.slice(day.end));
  const uncertain =
    /,? \[[^\]\d[]*\d[^\][]*\]$|, (?:1[4-9]|20)\d\d$/u.exec(text)?.index ??
    vagueDaysIn(text).find((vague) => /^[\s.,)\]]*$/u.test(text.slice(vague.end)))?.start;
  const end = dated ? day.start : (uncertain ?? text.length);
  const names = trimmed(text, 0, end);
  const place = meetingPlace(text.slice(0, names.end), language);
  const found = correspondents(text, names.end, language, kinds);
  return { ...found, ...(day && { day }), ...(place && !found.recipient && { place }) };
}

function meetingPlace(words: string, { meetingIn }: Language): Stretch | undefined {
  const match = meetingIn.exec(words);
  const place = match?.groups?.place;
  if (match === null || place === undefined || place === '') return undefined;
  const start = match.index + match[0].lastIndexOf(place);
  return { start, end: start + place.length };
}

function correspondents(
  text: string,
  end: number,
  language: Language,
  kinds: readonly string[],
): Title {
  const turned = turnedRound(text, end, language);
  if (turned !== undefined) return turned;
  const kind = kindOf(text.slice(0, end), language, kinds);
  const behind = kind === undefined ? 0 : kind.end + numberBehind(text.slice(kind.end));
  const named = kind === undefined ? {} : { kind: kind.words };
  const from = fromBehind(text, behind, end, kind !== undefined, language);
  if (from === undefined) {
    return { ...named, ...withoutFrom(text, behind, end, kind !== undefined, language) };
  }
  const cut = toIn(text, from.end, end, language);
  if (cut !== undefined) return { ...named, ...both(text, from.end, cut, end, language) };
  const names =
    /\bfrom\b/iu.test(text.slice(from.start, from.end)) ||
    isVonOfLetter(text.slice(from.start, from.end), kind?.words);
  return names ? { ...named, sender: name(text, from.end, end, language) } : named;
}

// Ciphered telegram No. 600308/sh, Shtykov to Stalin
//                  ^------------^
function numberBehind(text: string): number {
  return (
    /^ (?:(?:Nos?|Nr)\.? ?|n[o°] ?)?[A-Z]{0,5}[-–]?\d[\w./–-]*(?=[, ]|$)/u.exec(text)?.[0].length ??
    0
  );
}

/** "Brief von A" names who wrote it; "Notiz von A" names its author, who sends nothing. */
function isVonOfLetter(words: string, kind = ''): boolean {
  return /\bvon\b/u.test(words) && /brief|schreiben|telegramm|karte|depesche|bericht/iu.test(kind);
}

// To George Washington from Patience Wright · To Benjamin Harrison
function turnedRound(text: string, end: number, language: Language): Title | undefined {
  const groups = /^To (?<to>.+?)(?: from (?<from>.+))?$/u.exec(text.slice(0, end))?.groups;
  if (groups?.to === undefined || !language.from.test('from X')) return undefined;
  const recipient = name(text, 3, 3 + groups.to.length, language);
  const { from } = groups;
  return from === undefined
    ? { recipient }
    : { recipient, sender: name(text, end - from.length, end, language) };
}

/** The words between a kind and its sender; without a kind only "From" at the beginning. */
function fromBehind(
  text: string,
  behind: number,
  end: number,
  hasKind: boolean,
  { from }: Language,
): Stretch | undefined {
  const found = from.exec(text.slice(behind, end));
  if (found === null) return undefined;
  const start = behind + found.index;
  const between = text.slice(behind, start).trim();
  if (!/^,?$/u.test(between) && hasKind) return undefined;
  if (!hasKind && !/^from/iu.test(found[0])) return undefined;
  return { start, end: start + found[0].length };
}

function withoutFrom(
  text: string,
  start: number,
  end: number,
  hasKind: boolean,
  language: Language,
): Title {
  const rest = text.slice(start, end);
  if (hasKind && /^ (?:for|für|pour|sur|über|entre|between|zwischen) /u.test(rest)) return {};
  const cut = toIn(text, start, end, language);
  if (cut === undefined) return {};
  const comma = /^, /u.exec(rest)?.[0].length;
  if (!hasKind)
    return both(text, start + (/^[^:]*: /u.exec(rest)?.[0].length ?? 0), cut, end, language);
  // Memorandum to Thomas Jefferson · An Address to a Joint Session · Cablegram, Vane to Holt
  const isFirst = text.slice(start, cut.start).trim() === '';
  const isOf = comma === undefined && language.behindKind.test(` ${rest.trimStart()}`);
  if (isFirst || isOf) return { recipient: name(text, cut.end, end, language) };
  return both(text, start + (comma ?? 0), cut, end, language);
}

function both(text: string, start: number, cut: Stretch, end: number, language: Language): Title {
  return {
    sender: name(text, start, cut.start, language),
    recipient: name(text, cut.end, end, language),
  };
}

/** The words between sender and recipient; "to" may belong to a title before it. */
function toIn(text: string, start: number, end: number, language: Language): Stretch | undefined {
  for (const form of language.to) {
    const places = matches(text.slice(start, end), form).map(({ 0: words, index }) => ({
      start: start + index,
      end: start + index + words.length,
    }));
    const place =
      places.find((one) => !language.titleWithTo.test(text.slice(start, one.start))) ??
      places.at(-1);
    if (place !== undefined) return place;
  }
  return undefined;
}

function name(text: string, start: number, end: number, { articles }: Language): Stretch {
  const within = trimmed(text, start, end);
  const article = articles.exec(text.slice(within.start, within.end))?.[0].length ?? 0;
  return { start: within.start + article, end: within.end };
}

function trimmed(text: string, start: number, end: number): Stretch {
  const words = text.slice(start, end).replace(/[\s,;:]+$/u, '');
  const lead = /^[\s,]*/u.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: start + words.length };
}

interface Kind {
  readonly words: string;
  readonly end: number;
}

/** The kind that opens a title, in front of "from", "by", "of": it ends with a known one. */
function kindOf(text: string, language: Language, own: readonly string[]): Kind | undefined {
  const author = /^(?:[^:]{3,80}): /u.exec(text)?.[0].length ?? 0;
  const article = /^(?:An? |The |Un |Une )/u.exec(text.slice(author))?.[0].length ?? 0;
  const lead = author + article;
  const rest = text.slice(lead);
  const all = kindsOf(own, [language]);
  const found =
    extractOf(rest, language, own) ?? longer(ending(rest, all, language), opening(rest, all));
  return found && { words: found.words, end: lead + found.end };
}

function longer(one: Kind | undefined, other: Kind | undefined): Kind | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.words.length >= other.words.length ? one : other;
}

// Extract from a Confidential Report from Martin P. Hallow
// ^---------------------------------^
function extractOf(text: string, language: Language, own: readonly string[]): Kind | undefined {
  const lead =
    /^(?:Extracts?|Excerpts?|Auszug|Extrait)(?: from| aus| de)? (?:an? |the |dem |der )?/u.exec(
      text,
    )?.[0];
  if (lead === undefined || lead === text) return undefined;
  const inner = kindOf(text.slice(lead.length), language, own);
  if (inner === undefined) return undefined;
  const end = lead.length + inner.end;
  return { words: text.slice(0, end), end };
}

/** The longest known kind that the words begin with. */
function opening(text: string, kinds: readonly string[]): Kind | undefined {
  const [words] = kinds
    .filter((kind) => startsWith(text, kind))
    .sort((a, b) => b.length - a.length);
  if (words === undefined) return undefined;
  return { words: text.slice(0, words.length), end: words.length };
}

const kindNumber = /(?: Nos?\.?| Nr\.?)?(?: [A-Z]{0,5}[-–]?\d[\w./–-]*)?$/u;

/** The words before a preposition, where they end with a known kind: `Dearg code telegram` */
function ending(
  text: string,
  kinds: readonly string[],
  { behindKind }: Language,
): Kind | undefined {
  const end = behindKind.exec(text)?.index ?? text.length;
  const words = text.slice(0, end).trim().replace(kindNumber, '');
  const folded = ` ${words.toLowerCase().replaceAll('-', ' ')}`;
  const isKind = kinds.some((kind) => folded.endsWith(` ${kind.toLowerCase()}`));
  return isKind && words.split(' ').length < 7 ? { words, end } : undefined;
}

function startsWith(text: string, kind: string): boolean {
  return (
    text.slice(0, kind.length).toLowerCase() === kind.toLowerCase() &&
    !/^[\p{L}\d-]/u.test(text.slice(kind.length))
  );
}
