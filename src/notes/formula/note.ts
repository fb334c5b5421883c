import type { SentenceKind } from '../../tree.ts';
import { type Span, span } from '../parse/span.ts';
import { type Chain, readChain } from './chain.ts';
import { agentsIn } from './agents.ts';
import { readLine } from './line.ts';
import { marking } from './marking.ts';
import { printing, printingAt } from './printing.ts';
import { isAbsent, isProse, isPublication } from './prose.ts';
import { type Terms, lengthAt, markingsOnly, statusEntry } from './terms.ts';
import { type Unit, unitsOf } from './units.ts';
import { type Witness, inProse, led, locationSpan, withStatus } from './witnesses.ts';

/** A note as it was read: its sentences, and what is doubtful in it. */
export interface NoteRead {
  readonly sentences: readonly Span[];
  readonly witnesses: readonly Witness[];
  /** Words of locations that are in no list of the convention. */
  readonly unknown: readonly string[];
  /** The status that the note gives the base text apart from its location. */
  readonly status?: string;
  readonly published: boolean;
}

interface Reading {
  readonly text: string;
  readonly terms: Terms;
  readonly witnesses: Witness[];
  status?: string;
  published: boolean;
  /** Something was read before. */
  begun: boolean;
  /** The words before tell of an enclosure. */
  ofOther: boolean;
}

/** Reads a note that is a formula: status, location, markings, other copies, printings. */
export function readNote(text: string, terms: Terms): NoteRead {
  if (text.length > longest) return unread(text);
  const { start, end } = body(text, terms);
  const reading: Reading = {
    text,
    terms,
    witnesses: [],
    published: false,
    begun: false,
    ofOther: false,
  };
  const units = unitsOf(text, start, end, terms.abbreviations);
  const sentences = units.map((unit, index) =>
    sentence(reading, unit, index === 0 ? 0 : unit.start),
  );
  const { witnesses, status, published } = reading;
  return {
    sentences: closed(sentences, text),
    witnesses,
    unknown: witnesses.flatMap(({ chain }) => (chain.known === 0 ? chain.unknown : [])),
    ...(status !== undefined && { status }),
    published,
  };
}

/** No edition has a longer note; to read one might never end. */
const longest = 20_000;

function unread(text: string): NoteRead {
  const sentence = span({ type: 'sentence', kind: 'unparsed' }, 0, text.length);
  return { sentences: [sentence], witnesses: [], unknown: [], published: false };
}

/** The last sentence holds what closes the note. */
function closed(sentences: readonly Span[], text: string): Span[] {
  return sentences.map((one, index) =>
    index === sentences.length - 1 ? { ...one, end: text.length } : one,
  );
}

/** The note without its opener and the brackets around it. */
function body(text: string, terms: Terms): { start: number; end: number } {
  const opener = terms.opener.exec(text)?.[0].length ?? 0;
  const bracket = /^[\s[]*/u.exec(text.slice(opener))?.[0].length ?? 0;
  const start = opener + bracket;
  const opened = text.slice(0, start).includes('[');
  const end = opened ? text.replace(/\]\.?\s*$/u, '').length : text.length;
  const round = /^\((?<inner>.*)\)\.?\s*$/su.exec(text.slice(start, end))?.groups?.inner;
  const isWhole = round !== undefined && !/^[^(]*\)/u.test(round);
  if (isWhole) return { start: start + 1, end: start + 1 + round.length };
  // (Vane Papers, Box 7) Copy.
  const opens = /^\(\p{Lu}[^()]*, [^()]*\)/u.test(text.slice(start, end));
  return { start: opens ? start + 1 : start, end };
}

function sentence(reading: Reading, unit: Unit, from: number): Span {
  if (!unit.goesOn) reading.ofOther = false;
  const { kind, spans } = read(reading, unit);
  reading.begun ||= kind !== 'classification' && spans.length + (reading.status ?? '').length > 0;
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const apart = sorted.filter(
    (one, index) => index === 0 || one.start >= (sorted[index - 1]?.end ?? 0),
  );
  return span({ type: 'sentence', kind }, from, unit.end, apart);
}

interface Found {
  readonly kind: SentenceKind;
  readonly spans: readonly Span[];
}

/** What a unit may be, in the order in which it is tried. */
const readers: readonly ((reading: Reading, unit: Unit) => Found | undefined)[] = [
  markings,
  ownNumber,
  statusAlone,
  located,
  published,
  anotherBehind,
  baseLocation,
  another,
  made,
  line,
];

function read(reading: Reading, unit: Unit): Found {
  for (const reader of readers) {
    const found = reader(reading, unit);
    if (found !== undefined) return found;
  }
  const words = reading.text.slice(unit.start, unit.end);
  return { kind: isDoubtful(words, reading.terms) ? 'unparsed' : 'remark', spans: [] };
}

/** Words that name an institution, or a copy in a place, and were not read hide a location. */
function isDoubtful(words: string, terms: Terms): boolean {
  const { vocabulary } = terms;
  const status = lengthAt(terms.status, words, 0);
  if (status > 0 && /^(?: \(|, |: )\p{Lu}\p{L}*[\p{Lu}-]/u.test(words.slice(status))) return true;
  vocabulary.repositories.any.lastIndex = 0;
  return words.search(vocabulary.repositories.any) >= 0 && !/[“"«»]/u.test(words);
}

// Strictly Secret. · SECRET. PRIORITY. · Personal and Top Secret
function markings({ text, terms }: Reading, { start, end }: Unit): Found | undefined {
  const found = markingsOnly(terms, text, start, end);
  if (found === undefined) return undefined;
  return { kind: 'classification', spans: found.map((term) => marking(text, term, terms)) };
}

// dodis.ch/30196. · (No. 254) · E.A. 119/352. · [8 140].
function ownNumber({ text }: Reading, { start, end }: Unit): Found | undefined {
  const words = text.slice(start, end);
  return /^[[(]?(?:dodis\.ch\/\d+|Nos?\.? ?\d[\d/]*|(?:\p{Lu}\.){1,3} ?\d[\d/]*|\d{1,3} \d{1,4})[\])]?\.?$/u.test(
    words,
  )
    ? { kind: 'remark', spans: [] }
    : undefined;
}

// Durchdruck. · ALS 4pp. · Notiz (Kopie). · Lettre autographe. · (Copy)
function statusAlone(reading: Reading, { start, end }: Unit): Found | undefined {
  const { text, terms } = reading;
  const kind = lengthAt(terms.kind, text, start);
  const lead = kind + (/^[\s(]*/u.exec(text.slice(start + kind, end))?.[0].length ?? 0);
  for (const at of [start, start + lead]) {
    const length = lengthAt(terms.status, text, at);
    const rest = text.slice(at + length, end);
    if (length === 0 || !/^(?:\)?[.)]*|,? \d+ ?(?:pp?\.|S\.|Bl\.).*)$/u.test(rest)) continue;
    if (statusEntry(terms, text.slice(at, at + length))?.role === 'related') continue;
    reading.status ??= text.slice(at, at + length);
    return { kind: 'remark', spans: [] };
  }
  return undefined;
}

// RC (DLC: PCC, No. 71, ii)
function located(reading: Reading, { start, end }: Unit): Found | undefined {
  const { text, terms, witnesses } = reading;
  if (isAbsent(text.slice(start, end))) return undefined;
  const two = /^(?:Two|Zwei|Deux) /u.exec(text.slice(start, end))?.[0].length ?? 0;
  const found = withStatus(text, start + two, end, terms, !hasBase(reading));
  if (found.length === 0) return undefined;
  reading.ofOther = found.every(({ role }) => role === 'related');
  witnesses.push(...found);
  const spans = [
    ...found.map(locationSpan),
    ...agentsIn(text, found.at(-1)?.end ?? start, end, terms),
  ];
  return { kind: 'location', spans };
}

function hasBase({ witnesses }: Reading): boolean {
  return witnesses.some(({ role }) => role === 'base');
}

// Gedruckt in: Hartmann, Tagesnotizen 1951–1953, S. 211–218.
function published(reading: Reading, { start, end }: Unit): Found | undefined {
  const { text, terms, ofOther, witnesses } = reading;
  const cited = printing(text, start, end, terms);
  if (cited === undefined) return undefined;
  if (ofOther) return { kind: 'remark', spans: [] };
  if (!hasBase(reading)) reading.published = true;
  const other = inProse(text, cited.end, end, terms);
  if (other !== undefined) witnesses.push(other);
  return { kind: 'printed', spans: [cited, ...(other === undefined ? [] : [locationSpan(other)])] };
}

// VS-Bd. 8513 (Büro Staatssekretär)
function baseLocation(reading: Reading, unit: Unit): Found | undefined {
  const { text, terms, witnesses } = reading;
  if (reading.published || isProse(text.slice(unit.start, unit.end), terms)) return undefined;
  if (!hasBase(reading) && isPublication(text.slice(unit.start, unit.end))) {
    const cited = printingAt(text, unit.start, unit.end, terms);
    if (cited !== undefined) {
      reading.published = true;
      return { kind: 'printed', spans: [cited] };
    }
  }
  const chain = readChain(text, unit.start, unit.end, terms.vocabulary);
  const role = hasBase(reading) ? 'copy' : 'base';
  if (!mayBe(role, reading, unit, chain)) return undefined;
  const status = statusBehind(text, chain.end, terms);
  const { start, end } = chain;
  const other = led(text, end, unit.end, terms);
  const first: Witness = { start, end, chain, role, ...(status !== undefined && { status }) };
  const found = other === undefined ? [first] : [first, other];
  witnesses.push(...found);
  return { kind: 'location', spans: found.map(locationSpan) };
}

/** Words that the convention does not know are a location only where nothing was read before. */
function mayBe(role: 'base' | 'copy', reading: Reading, unit: Unit, chain: Chain): boolean {
  if (chain.levels.length === 0) return false;
  if (role === 'copy') return unit.goesOn && chain.known > 0 && !isFilm(chain);
  return chain.known > 0 || (reading.witnesses.length === 0 && !reading.begun);
}

/** `APM Reel 115`: a film of the text before. */
function isFilm({ levels }: Chain): boolean {
  return levels.length > 0 && levels.every(({ kind }) => kind === 'film');
}

// American Philosophical Society (Mss.B.D25.284), copy
function statusBehind(text: string, at: number, terms: Terms): string | undefined {
  const link = /^\)?[.,]? \(?/u.exec(text.slice(at))?.[0].length ?? 0;
  const length = link === 0 ? 0 : lengthAt(terms.status, text, at + link);
  const closes = /^\)?[.]?$/u.test(text.slice(at + link + length));
  return length > 0 && closes ? text.slice(at + link, at + link + length) : undefined;
}

/** Where a place is known already, words that lead to another come first. */
function anotherBehind(reading: Reading, unit: Unit): Found | undefined {
  return hasBase(reading) && unit.goesOn ? another(reading, unit) : undefined;
}

function another(reading: Reading, { start, end }: Unit): Found | undefined {
  const found = led(reading.text, start, end, reading.terms);
  if (found === undefined) return undefined;
  reading.witnesses.push(found);
  return { kind: 'location', spans: [locationSpan(found)] };
}

// Verfasst von A. Janner.
function made(reading: Reading, { start, end }: Unit): Found | undefined {
  const spans = agentsIn(reading.text, start, end, reading.terms);
  return spans.length === 0 ? undefined : { kind: 'drafting', spans };
}

// (E.A. 231/3/1930) (Personal) (Copy)
function line(reading: Reading, { start, end }: Unit): Found | undefined {
  const { text, terms } = reading;
  const found = readLine(text.slice(start, end), terms);
  if (!found?.told) return undefined;
  if (found.status !== undefined) reading.status ??= found.status;
  const terms_ = found.markings.map((one) => ({ start: start + one.start, end: start + one.end }));
  return { kind: 'classification', spans: terms_.map((term) => marking(text, term, terms)) };
}
