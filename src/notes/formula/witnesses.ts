import { matches } from '../../lexicon/matches.ts';
import type { WitnessRole } from '../../tree.ts';
import { type Span, span } from '../parse/span.ts';
import type { Stretch } from '../parse/sentences.ts';
import { type Chain, isBehindTown, readChain } from './chain.ts';
import { type Terms, lengthAt, statusEntry } from './terms.ts';

/** A physical text that a note names: what it is, and where it lies. */
export interface Witness extends Stretch {
  readonly chain: Chain;
  readonly role: WitnessRole;
  readonly status?: string;
}

/** `RC (DLC: PCC, No. 71, ii)`, `Df, in James McHenry’s writing, DLC:GW`, `ALS: Dartmouth College Library`. */
export function withStatus(
  text: string,
  start: number,
  end: number,
  terms: Terms,
  isFirst: boolean,
): Witness[] {
  const length = lengthAt(terms.status, text, start);
  if (length === 0) return [];
  const status = text.slice(start, start + length);
  const behind = start + length + qualifierAt(text.slice(start + length, end), terms);
  const chain = chainBehind(text, behind, end, terms);
  if (chain === undefined) return [];
  const entry = statusEntry(terms, status);
  const role = roleOf(entry?.role, isFirst);
  const several = /(?:copies|drafts|transcripts)$/iu.test(status) ? apart(text, chain, terms) : [];
  if (several.length > 1) {
    return several.map((one, index) => ({
      start: one.start,
      end: one.end,
      chain: one,
      role: index === 0 ? role : (entry?.role ?? 'copy'),
      status,
    }));
  }
  const first: Witness = { start: chain.start, end: chain.end, chain, role, ...named(status) };
  return [...twins(text, start + length, chain, terms, isFirst), first].sort(
    (a, b) => a.start - b.start,
  );
}

// copies: British Library, Massachusetts Historical Society
//         ^-------------^  ^------------------------------^
/** The places of several copies, where each is an institution of its own. */
function apart(text: string, { start, end }: Chain, { vocabulary }: Terms): Chain[] {
  const starts = [...text.slice(start, end).matchAll(/^|(?<=, (?:and )?)(?=\p{Lu})/gu)]
    .map(({ index }) => start + index)
    .filter((at) => vocabulary.repositories.at(text, at)?.entry !== undefined);
  return starts.map((at, index) => {
    const next = starts[index + 1];
    const stop =
      next === undefined ? end : text.slice(0, next).replace(/,? (?:and )?$/u, '').length;
    return readChain(text, at, stop, vocabulary);
  });
}

// press copy (ALS): Library of Congress · drafts (two): …
//            ^---^                              ^---^
function qualifierAt(words: string, terms: Terms): number {
  const match = /^ \((?<inner>[^():]{1,40})\)(?=[:,] )/u.exec(words);
  const inner = match?.groups?.inner ?? '';
  const isStatus = lengthAt(terms.status, inner, 0) === inner.length;
  return match !== null && (isStatus || !/\p{Lu}/u.test(inner)) ? match[0].length : 0;
}

/** An enclosure is never the text; else the first is the base, whatever it is. */
function roleOf(role: WitnessRole | undefined, isFirst: boolean): WitnessRole {
  if (role === 'related') return 'related';
  return isFirst ? 'base' : (role ?? 'copy');
}

/** "Two copies" says how many there are, and nothing of one. */
function named(status: string): { status?: string } {
  return /copies$|^Enclosures?$/iu.test(status) ? {} : { status };
}

// DS and draft: American Philosophical Society · RC and enclosures (DNA: …) · Two copies: National Archives
//        ^---^                                          ^--------^
/** A second text in the same place. */
function twins(text: string, at: number, chain: Chain, terms: Terms, isFirst: boolean): Witness[] {
  const and = /^ (?:and|und|et|&) /u.exec(text.slice(at, chain.start))?.[0].length;
  if (and !== undefined) {
    const length = lengthAt(terms.status, text, at + and);
    const status = text.slice(at + and, at + and + length);
    const role = statusEntry(terms, status)?.role ?? 'copy';
    return length === 0
      ? []
      : [{ start: at + and, end: at + and + length, chain, role, ...named(status) }];
  }
  const two = /(?:^|[ .;])(?<two>Two|Zwei|Deux)(?= (?:copies)$)/u.exec(text.slice(0, at));
  const start = two === null ? -1 : at - 'Two copies'.length;
  return start < 0 || !isFirst ? [] : [{ start, end: start + 3, chain, role: 'copy' }];
}

/** The first place behind a status where a location begins. */
function chainBehind(text: string, start: number, end: number, terms: Terms): Chain | undefined {
  const words = text.slice(start, end);
  for (const match of matches(
    words,
    /\(|: ?|, (?!in )|, in (?:the )?(?=\p{Lu})|^ (?=\p{Lu})|\bin (?:the )?(?=\p{Lu})/gu,
  )) {
    const open = start + match.index + match[0].length;
    const at = open + inBook(text.slice(open, end), terms);
    const limit = match[0] === '(' ? closing(text, at, end) : end;
    const chain = readChain(text, at, limit, terms.vocabulary);
    if (!isLocation(text, chain, match[0] === '(' || isSymbol(text, at, limit))) continue;
    return match[0] === '(' ? withCollection(text, chain, limit, end, terms) : chain;
  }
  return undefined;
}

// FC (Lb in DNA: RG 107)
//     ^----^
/** What kind of a text it is, in front of where it is. */
function inBook(words: string, terms: Terms): number {
  const length = lengthAt(terms.status, words, 0);
  const link = length === 0 ? undefined : /^ in (?:the )?/u.exec(words.slice(length))?.[0].length;
  return link === undefined ? 0 : length + link;
}

function closing(text: string, from: number, end: number): number {
  let depth = 1;
  for (let at = from; at < end; at++) {
    if (text.charAt(at) === '(') depth += 1;
    if (text.charAt(at) === ')' && --depth === 0) return at;
  }
  return end;
}

// ALS, CtNhHi. · LS, NBuHi: Vane Papers
//      ^----^        ^---^
/** Whether a symbol of the kind that libraries have stands alone. */
function isSymbol(text: string, at: number, end: number): boolean {
  return /^\p{Lu}\p{L}*\p{Ll}\p{Lu}[\p{L}-]*(?=[.;:,]|$)/u.test(text.slice(at, end));
}

/** In brackets a symbol alone is a location: `RC (NjMoHi)`. */
function isLocation(text: string, chain: Chain, bracketed: boolean): boolean {
  if (chain.levels.length === 0) return false;
  const [first] = chain.levels;
  if (
    chain.known > 0 &&
    (bracketed ||
      isBehindTown(chain) ||
      (first !== undefined && !chain.unknown.includes(first.value)))
  )
    return true;
  return (
    bracketed &&
    /^(?:[A-Z][A-Za-z]*-?[A-Z][A-Za-z-]*|[A-Z][a-z]?|\p{Lu}[^,()]* (?:Papers|Collection|MSS|Library|Society|Archives|University|Museum))(?:$|[ ,:])/u.test(
      text.slice(chain.start, chain.end),
    )
  );
}

// Tr (Ct), in Trumbull Papers
//          ^-------------^
function withCollection(
  text: string,
  chain: Chain,
  limit: number,
  end: number,
  terms: Terms,
): Chain {
  const match = /^\),? in (?:the )?(?=\p{Lu})/u.exec(text.slice(limit, end));
  if (match === null) return chain;
  const more = readChain(text, limit + match[0].length, end, terms.vocabulary);
  return more.levels.some(({ kind }) => kind === 'repository')
    ? chain
    : {
        ...chain,
        end: more.end,
        levels: [...chain.levels, ...more.levels],
        spans: [...chain.spans, ...more.spans],
      };
}

// Ein weiteres Exemplar in: Ministerbüro, Bd. 207 · copy on file at National Security Archive
/** A location that words lead to. */
export function led(text: string, start: number, end: number, terms: Terms): Witness | undefined {
  const cues = terms.languages.flatMap(({ copies }) => copies);
  for (const { index } of matches(text.slice(start, end), /(?<=[ (])(?=[\p{L}\d])/gu)) {
    const at = start + index;
    const before = text.slice(start, at);
    const found = cues.find(({ cue }) => cue.test(before));
    if (found === undefined || /^(?:in|im|dans|at|the|on)\b/u.test(text.slice(at))) continue;
    const chain = readChain(text, at, end, terms.vocabulary);
    if (chain.known === 0) continue;
    const word = statusIn(before, terms);
    return {
      start: at,
      end: chain.end,
      chain,
      role: found.role,
      ...(word !== undefined && { status: word }),
    };
  }
  return undefined;
}

function statusIn(words: string, terms: Terms): string | undefined {
  for (const { index } of matches(words, /\b\p{L}/gu)) {
    const length = lengthAt(terms.status, words, index);
    if (length > 0) return words.slice(index, index + length);
  }
  return undefined;
}

// … with corrections from the TLSsh in the R. B. Vane Coll., NjQ
/** A status within prose, with its location behind "in". */
export function inProse(
  text: string,
  start: number,
  end: number,
  terms: Terms,
): Witness | undefined {
  for (const { index } of matches(text.slice(start, end), /(?<=[ ])\p{Lu}/gu)) {
    const at = start + index;
    const length = lengthAt(terms.status, text, at);
    const link = /^ (?:in|at) (?:the )?/u.exec(text.slice(at + length, end))?.[0].length;
    if (length === 0 || link === undefined) continue;
    const chain = readChain(text, at + length + link, end, terms.vocabulary);
    if (chain.known > 0)
      return {
        start: chain.start,
        end: chain.end,
        chain,
        role: 'copy',
        status: text.slice(at, at + length),
      };
  }
  return undefined;
}

/** The node of a witness; twins that share a place stand at the word that names them. */
export function locationSpan({ start, end, chain, role, status }: Witness): Span {
  const own = chain.start === start;
  return span(
    {
      type: 'location',
      role,
      ...(status !== undefined && { status }),
      levels: chain.levels.map((level) => ({ ...level })),
      shelfmark: { collections: [], identifiers: [] },
    },
    start,
    end,
    own ? [...chain.spans] : [],
  );
}
