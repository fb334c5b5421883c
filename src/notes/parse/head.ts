import { matches } from '../../lexicon/matches.ts';
import type { Certainty, Nature } from '../../tree.ts';
import { datelineOfHead } from './dateline.ts';
import { severalNames } from './phrases/several-names.ts';
import { type Span, span } from './span.ts';
import {
  behindKind,
  bodyBeforeKind,
  issuerBefore,
  isKind,
  kindCode,
  kindNumber,
  kindWithOf,
  titleWithTo,
} from '../../lexicon/en/kinds.ts';
import { bodyWords, officeWords } from '../../lexicon/en/offices.ts';

export interface HeadRead {
  /** The kind as printed, without its number. */
  kind?: string;
  correspondents: Span[];
  /** Place and date behind them. */
  dateline?: Span;
}

/**
 * Reads a head: the kind of document, who wrote it, to whom.
 *
 * Telegram From the Department of State to the Embassy in the Soviet Union
 * ^------^          ^-----------------^        ^-------------------------^
 */
export function readHead(text: string): HeadRead {
  const dated = datelineOfHead(text);
  const words = readWords(text, dated?.start ?? text.length);
  return dated === undefined ? words : { ...words, dateline: dated.dateline };
}

function readWords(text: string, end: number): HeadRead {
  const kind = kindOf(text);
  const from = /(?:^| )[Ff]rom (?:the )?/u.exec(text.slice(0, end));
  if (from !== null) {
    const start = from.index + from[0].length;
    return withKind(kind, correspondents(text, start, end));
  }
  // The Acting Secretary of State to the United States Representative at the United Nations ( Austin )
  if (kind === undefined)
    return {
      correspondents: correspondents(
        text,
        /^(?:No\. \d+ )?(?:The )?/u.exec(text)?.[0].length ?? 0,
        end,
      ),
    };
  const to = /^[^,]*? to (?:the )?/u.exec(text.slice(0, end));
  const plain =
    to !== null && !/ (?:[Bb]y|Prepared|Between|[Oo]f|[Oo]n|[Aa]t|[Ww]ith|[Ff]or)\b/u.test(to[0]);
  if (to === null || !plain) return withKind(kind, bySender(text, end));
  const by = / by (?:the |Mr\. )/u.exec(text.slice(to[0].length, end))?.index;
  const limit = by === undefined ? end : to[0].length + by;
  return withKind(kind, correspondent('to', text, to[0].length, limit));
}

function withKind(kind: string | undefined, found: Span[]): HeadRead {
  return { ...(kind === undefined ? {} : { kind }), correspondents: found };
}

/** `Memorandum by Mr. Gullion, Special Assistant to …, to the Secretary of State`: only "to" names one. */
function bySender(text: string, end: number): Span[] {
  const by = / (?:[Bb]y|Prepared by) (?:the )?/u.exec(text.slice(0, end));
  if (by === null) return [];
  const rest = text.slice(by.index, end);
  const to =
    matches(rest, /, to (?:the )?(?=\p{Lu})/gu).at(-1) ??
    matches(rest, /(?<=\)) to (?:the )?(?=\p{Lu})/gu).at(-1) ??
    /(?<=^[^(),]*?) to (?:the )?(?=\p{Lu})/u.exec(rest);
  if (to === null || titleWithTo.test(rest.slice(0, to.index))) return [];
  return correspondent('to', text, by.index + to.index + to[0].length, end);
}

function correspondents(text: string, start: number, end: number): Span[] {
  const split = splitAtTo(text, start, end);
  if (split === undefined) {
    return /(?:^| )[Ff]rom /u.test(text.slice(0, start))
      ? correspondent('from', text, start, end)
      : [];
  }
  return [
    ...correspondent('from', text, start, split.at),
    ...correspondent('to', text, split.next, end),
  ];
}

function splitAtTo(
  text: string,
  start: number,
  end: number,
): { at: number; next: number } | undefined {
  const places = matches(text.slice(start, end), /,? to (?:the )?/gu).map((match) => ({
    at: start + match.index,
    next: start + match.index + match[0].length,
  }));
  return places.find(({ at }) => !titleWithTo.test(text.slice(start, at))) ?? places.at(-1);
}

/** Sender or recipient, one span a name. */
function correspondent(direction: 'from' | 'to', text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end).replace(/[.\s]+$/u, '');
  const kept = /\p{Lu}\.$|(?:Jr|Sr|Inc)\.$/u.test(text.slice(start, start + words.length + 1))
    ? words.length + 1
    : words.length;
  return severalNames(text.slice(start, start + kept)).flatMap((name) => {
    // Excerpt From Memorandum for the Record
    //              ^-----------------------^
    if (kindWithOf.test(text.slice(start + name.start, start + name.end))) return [];
    const { lead, certainty, length } = supplied(text.slice(start + name.start, start + name.end));
    const at = start + name.start + lead;
    const nature = natureOf(text.slice(at, at + length));
    const doubt = certainty === undefined ? {} : { certainty };
    return span({ type: 'correspondent', direction, nature, ...doubt }, at, at + length);
  });
}

// Letter From [President Vane?] to Consul Orne
/** A name that editors supply in brackets is not certain; the brackets are no part of it. */
function supplied(name: string): { lead: number; length: number; certainty?: Certainty } {
  const match = /^\[(?<inside>[^[\]?]+)(?<asked>\?)?\]$/u.exec(name)?.groups;
  if (match?.inside === undefined || match.inside.includes('declassified'))
    return { lead: 0, length: name.length };
  const certainty = match.asked === undefined ? 'medium' : 'low';
  return { lead: 1, length: match.inside.length, certainty };
}

function natureOf(words: string): Nature {
  const first = words.split(' ')[0]?.replace(/[’']s$/u, '') ?? '';
  if (isNamed(words) || titleAlone.test(words) || styled.test(words)) return 'person';
  if (bodyWithTitle.test(words)) return 'body';
  if (officeWords.has(first) && !/^(?:Country|Field|Desk)/u.test(words)) return 'person';
  return bodyWords.test(words) || /^(?:Certain|All|Other)\b/u.test(words) ? 'body' : 'person';
}

/** Dr. Edgar Vane, Minister of Labor */
const styled = /^(?:Dr|Messrs|Miss|Mr|Mrs|Ms|Professor|Sir|Lord|Lady)\b/u;

/** Whether a person is named: in parentheses, or before what they belong to. */
function isNamed(words: string): boolean {
  const name = namedBefore.exec(words)?.[0];
  return (
    /\(\s?\p{Lu}[\p{L}.’' -]+\s?\)/u.test(words) || (name !== undefined && !bodyWords.test(name))
  );
}

// Edgar L. Vane and Ruth Lowe of the Policy Planning Staff
// ^------------------------^
const namedBefore =
  /^(?!(?:All|Certain|Official|Other)\b)(?:\p{Lu}[\p{L}.’'-]* ){2,4}(?:and (?:\p{Lu}[\p{L}.’'-]* ){2,4})?(?=of )/u;

// Delegation Chairman · Staff Secretary of the Council
// ^-----------------^   ^-------------^
const titleAlone =
  /^(?:\p{Lu}[\p{L}’'-]* ){1,3}(?:Administrator|Adviser|Assistant|Chairman|Chief|Commander|Coordinator|Director|Head|Officer|Secretary)(?= (?:at|for|in|of|on|to)\b|$)/u;

// Executive Committee on Fisheries · Military Assistance Command, Vietnam
// ^-----------------^                ^-------------------------^
const bodyWithTitle =
  /^(?:\p{Lu}[\p{L}’'-]* ){1,4}(?:Agreement|Assembly|Board|Command|Committee|Delegation|Force|Group|Headquarters|Mission|Staff|Station|Team)(?= (?:at|for|in|of|on|to)\b|,|$)/u;

function kindOf(text: string): string | undefined {
  const words = text.replace(/^No\. \d+ /u, '');
  // Department of State Policy Directive
  // ^-----------------^
  const issuer = issuerBefore.exec(words)?.[0] ?? '';
  const kind = nounPhrase(words.slice(issuer.length));
  return kind !== undefined && issuer !== '' && isKind(kind) ? issuer + kind : nounPhrase(words);
}

/** The words that open a head, up to what says from whom, for whom or about what it is. */
function nounPhrase(words: string): string | undefined {
  const fixed = kindWithOf.exec(words)?.[0];
  if (fixed !== undefined) return fixed;
  const cut = behindKind.exec(words);
  const head = words.slice(0, cut?.index ?? words.length).trim();
  if (/^The\b/u.test(head) || head === '') return undefined;
  const kind = head
    .replace(kindNumber, '')
    .trim()
    .replace(kindCode, '')
    .replace(bodyBeforeKind, '');
  return kind === '' || isSender(kind, words.slice(head.length)) ? undefined : kind;
}

/** Evatt to Hood · Dr. Vane, Minister of Labor, to Consul Orne: the name of a sender is no kind. */
function isSender(kind: string, rest: string): boolean {
  const titled = officeWords.has(kind.split(' ')[0]?.replace(/\.$/u, '') ?? '');
  const to = titled ? / to\b/u : /^(?:,.*)? to\b/u;
  return to.test(rest) && !/ [Ff]rom\b/u.test(rest) && !isKind(kind);
}
