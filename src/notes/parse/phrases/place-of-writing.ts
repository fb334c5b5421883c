import { matches } from '../../../lexicon/matches.ts';
import { bodyWords, officeWords } from '../../../lexicon/en/offices.ts';
import { isRegion, isTown, placesOfTheirOwn, venues } from '../../../lexicon/en/places.ts';
import type { Certainty } from '../../../tree.ts';
import type { Stretch } from '../sentences.ts';
import { type Span, span } from '../span.ts';

/** What stands between two commas of a head. */
interface Segment extends Stretch {
  /** Its words without "Held at" and brackets. */
  readonly name: string;
  /** It opens the head, and says that something was held or issued there. */
  readonly told: boolean;
  readonly first: boolean;
}

/**
 * Reads the place of writing or meeting in the words before a date.
 *
 * Memorandum of a Conversation, Hotel du Rhone, Geneva, May 3, 1962
 *                                               ^----^
 *
 * @param before everything up to the date
 * @param alone whether the words are a dateline of their own, whose first word may be the place
 */
export function placeBefore(before: string, alone: boolean): Span | undefined {
  const segments = segmentsOf(before).map((one) => (alone ? { ...one, first: false } : one));
  const [last, previous] = [segments.at(-1), segments.at(-2)];
  if (last === undefined) return undefined;
  const town = previous !== undefined && isPlace(previous) && !isVenue(previous.name);
  if (isRegion(last.name) && town) return placeSpan(before, previous.start, last.end);
  if (!isPlace(last)) return townAtEnd(before, last);
  if (isVenue(last.name)) {
    if (town) return placeSpan(before, previous.start, previous.end);
    return placesOfTheirOwn.test(last.name) ? placeSpan(before, last.start, last.end) : undefined;
  }
  return belongsToName(before.slice(0, last.start), last.name)
    ? undefined
    : placeSpan(before, last.start, last.end);
}

const opening =
  /^[[(“"]?(?:.*\b(?:[Dd]one|[Gg]iven|[Hh]eld|[Ii]ssued|[Pp]resented|[Ss]igned) (?:at|in) (?:the (?!Hague))?)?[[(]?/u;

function segmentsOf(text: string): Segment[] {
  const found: Segment[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    const cuts = sign === '' || (depth <= 0 && /[,;—]/u.test(sign));
    if (!cuts) continue;
    const segment = segmentOf(text, start, at, found.length === 0);
    if (segment !== undefined) found.push(segment);
    start = at + 1;
  }
  return found;
}

function segmentOf(text: string, from: number, to: number, first: boolean): Segment | undefined {
  const words = text.slice(from, to);
  const trimmed = words.trim();
  if (/^[[\]]*$/u.test(trimmed)) return undefined;
  const lead = opening.exec(trimmed)?.[0] ?? '';
  const start = from + words.indexOf(trimmed) + lead.length;
  const name = trimmed.slice(lead.length).replace(/[\]?.”"\s[]+$/u, dotted);
  return { start, end: start + name.length, name, told: /\p{L}/u.test(lead), first };
}

/** The stop of an abbreviation stays: `Washington, D.C.` */
function dotted(end: string, at: number, words: string): string {
  return end.startsWith('.') && /\p{Lu}\.\p{Lu}$/u.test(words.slice(0, at)) ? '.' : '';
}

/** Whether words can stand before the place in a dateline of its own: `Rue de Rivoli, Paris` */
export function leadsToPlace(words: string): boolean {
  return segmentsOf(words).every(({ name }) => readsAsPlace(name));
}

// Minutes of a Meeting, Held at Blair House, Washington,
//                     ^
/** Where the words before a place end: the house there and the comma are no part of them. */
export function endOfWords(before: string): number {
  const segments = segmentsOf(before);
  const kept = segments.findLastIndex((one) => one.first || !isPlace(one) || !isVenue(one.name));
  const last = segments[kept];
  if (last === undefined) return 0;
  const told = toldBehind.exec(before.slice(0, last.end))?.index;
  return told ?? last.end;
}

// Press Release Issued at Washington
//              ^--------^
const toldBehind = /,? (?:[Hh]eld|[Ii]ssued|[Ss]igned|[Dd]ated)(?: (?:at|in)(?: [^,]*)?)?$/u;

function isVenue(name: string): boolean {
  return venues.test(name) && !isTown(name);
}

function isPlace({ name, first, told }: Segment): boolean {
  return (!first || told) && (isTown(name) || isRegion(name) || readsAsPlace(name));
}

const word = "(?:\\p{Lu}|[dlDL][’']\\p{Lu})[\\p{L}.’'-]*";
const small = '(?:am|an der|at|by|de|del|der|du|en|in|la|le|les|of|on|sur|the|upon|von)';
const placeName = new RegExp(`^(?:[Tt]he )?${word}(?: (?:${small} ){0,2}${word}){0,5}$`, 'u');

const noPlace =
  /\b(?:Annex|Attachment|Dear|Enclosure|Esq|From|Jr|Madam|Miss|Mrs?|My|Retired|Sir|Sr|Subject|Tab|To)\b/u;

/** A name, and not that of a person, an office, a document or a day. */
function readsAsPlace(name: string): boolean {
  if (!placeName.test(name) || noPlace.test(name)) return false;
  if (isVenue(name)) return true;
  return !bodyWords.test(name) && !officeWords.has(name.split(' ')[0] ?? '');
}

const postNoun =
  /\b(?:Ambassadors?|Celebrations?|Chiefs? of Mission|Consulates?(?: General)?|Consuls?(?: General)?|Country Director|Delegations?|Departments?|Embass(?:y|ies)|Envoy|Governments?|Interests Sections?|Legations?|Ministers?|Missions?|Officer in Charge|Offices?|Posts|Representatives?)\b[^()]*\b(?:at|for|in|of|on|to)\b[^()]*$/u;

/** the Embassies in Norland, Suthland, · the Delegation to the Fair in Norport, Norland, */
function belongsToName(before: string, name: string): boolean {
  return !isTown(name) && isRegion(name) && postNoun.test(before.replace(/[,\s]+$/u, ''));
}

// Prepared by the Bureau of Fisheries Washington · Notes of a Conversation in Paris
//                                     ^--------^                             ^---^
/** A town that no comma cuts off. */
function townAtEnd(before: string, { start, end }: Segment): Span | undefined {
  const words = before.slice(start, end);
  const town = matches(words, /(?<= )\p{Lu}/gu).find(({ index }) => isTown(words.slice(index)));
  if (town === undefined) return undefined;
  const ahead = words.slice(0, town.index).trimEnd();
  const missing = bodyWords.test(/ (?:by|in) the [^,]*$/u.exec(ahead)?.[0] ?? '');
  const told = / (?:at|in)$/u.test(ahead) && !postNoun.test(ahead) && !/\bFrom\b/u.test(ahead);
  return missing || told ? placeSpan(before, start + town.index, end) : undefined;
}

/** Words in square brackets are the editors’; a question mark says that they do not know. */
function placeSpan(text: string, start: number, end: number): Span {
  const behind = /^[?.,\s]*\]?/u.exec(text.slice(end))?.[0] ?? '';
  const opened = text.slice(0, start).lastIndexOf('[') > text.slice(0, start).lastIndexOf(']');
  const supplied = opened || behind.includes(']') || text.slice(start, end).includes(']');
  const asked = behind.includes('?') || text.slice(start, end).includes('?');
  const certainty: Certainty | undefined = asked ? 'low' : supplied ? 'medium' : undefined;
  return span({ type: 'place', ...(certainty === undefined ? {} : { certainty }) }, start, end);
}
