import { type Span, span } from '../span.ts';
import { monthName } from '../../../lexicon/en/months.ts';
import { bodyWords, officeSymbol } from '../../../lexicon/en/offices.ts';
import { region } from '../../../lexicon/en/regions.ts';
import type { Stretch } from '../sentences.ts';
import { wholeBody } from './lists.ts';
import { behindTitle, isTitle, lastName } from './personal-names.ts';

/** A person or body in a list, with the office that stands behind the name. */
export interface NameFound extends Stretch {
  name: Span;
  office?: Span;
}

const bracketedOffice = /^,? \(([^()]*(?:\([^()]*\))?[^()]*)\)/u;
const followingOffice =
  /^,? (?:of|in|at) (?:the )?(\p{Lu}\p{L}+[’']s (?:office|staff)|\p{Lu}[\p{L}\d]*(?:[/&–-][\p{Lu}\d][\p{L}\d]*)*(?: (?:(?:of|for|the|and|in|to) )*\p{Lu}[\p{L}/&’'–-]*)*(?: (?:staff|delegation))?)(?![’'\p{L}])/u;

/**
 * Reads one item of a list of names: `Ronald I. Spiers (ACDA)`, `Allen of ARA/RPA`, `the White House`,
 * `Officer in Charge of Venezuelan Affairs John J. Whitcombe`.
 *
 * @returns undefined where the item is neither a name nor a body
 */
export function readName(text: string, start: number, end: number): NameFound | undefined {
  const from = start + (lead.exec(text.slice(start, end))?.[0].length ?? 0);
  const words = text.slice(from, end);
  const symbol = /^[^\s(,;]+/u.exec(words)?.[0].replace(/\.$/u, '') ?? '';
  if (isSymbol(symbol, words)) {
    return body(text, from, from + symbol.length, end);
  }
  const owner = possessive.exec(words)?.[0];
  if (owner !== undefined) return owned(text, from, from + owner.length, end);
  const ofRegions = regional.exec(words)?.[0];
  if (ofRegions !== undefined) return body(text, from, from + ofRegions.length, end);
  const named = behindTitle(text, from, end);
  if (named !== undefined) return withOffice(text, named.start, named.end, end, 'person');
  const name = bodyName(words);
  return name === undefined ? undefined : body(text, from, from + name.length, end);
}

/** Whether an item is the symbol of an office, and not an initial or the body in a title. */
function isSymbol(symbol: string, words: string): boolean {
  return officeSymbol.test(symbol) && !/^\p{Lu}\. /u.test(words) && !titleBehind.test(words);
}

// AID Near East/South Asia Coordinator Daniel Warden · NSC Executive Secretary Roe
//                          ^                               ^
const titleBehind =
  /^\p{Lu}{2,} (?:\p{Lu}[\p{L}/]* )*(?:Coordinator|Secretary|Director|Adviser|Officer|Administrator|Representative|Chief) \p{Lu}\p{Ll}/u;

// cleared in Near Eastern, South Asian, and African Affairs
//            ^-------------------------------------------^
const regional = new RegExp(`^${region}(?:(?:, and |, | and )${region})* Affairs\\b`, 'u');

const possessive =
  /^(?:(?:Bureau|Division|Office) of (?:the )?)?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,6}[’']s? /u;

/** What belongs to a person or body: an office, or somebody with a title and a name. */
function owned(text: string, from: number, at: number, end: number): NameFound | undefined {
  // approved in Winslade’s office
  //             ^---------------^
  const office = /^(?:office|staff|Office|Staff)\b(?! of| \p{Lu})/u.exec(text.slice(at, end))?.[0];
  if (office !== undefined) return body(text, from, at + office.length, end);
  // Vane’s Special Assistant Edgar L. Orne
  //                          ^-----------^
  const holder = lastName(text, at, end);
  if (holder !== undefined) return withOffice(text, holder.start, holder.end, end, 'person');
  // prepared in the CIA’s Office of Current Intelligence
  //                 ^----------------------------------^
  const name = bodyName(text.slice(at, end));
  return name === undefined || startsWithTitle(name)
    ? undefined
    : body(text, from, at + name.length, end);
}

function startsWithTitle(words: string): boolean {
  return isTitle(words.split(' ')[0] ?? '');
}

/** What may stand before a name in a list. */
const lead =
  /^(?:(?:by|with|both|also|from|then|finally|in draft|in substance|in part|jointly|for|of|through|(?:appropriate )?officers (?:in|of)|in(?= (?:the )?\p{Lu})) )*(?:[Tt]he (?!Hague))?(?:(?:Departments|Offices|Bureaus|Divisions) of (?:the )?|all (?=members))?(?:(?:Adm|Amb|Brig|Capt|Col|Cpt|Dr|Gen|Gov|Hon|Lt|Maj|Messrs|Miss|Mr|Mrs|Ms|Msgr|Prof|Rev|Sen|Sgt)\.? )*/u;

const bodyEnd = new RegExp(
  `^[^(,;]+?(?:(?:, |,? and )${region})*(?= on (?:the same|${monthName})\\b| (?:${monthName}) \\d| \\p{Ll}+ly\\b| (?:as|by|per|with)\\b| in (?:collaboration|conjunction|consultation|coordination|draft|part|principle|response|substance)\\b| for (?!the )\\p{Ll}| for the \\p{Ll}| \\(|[,;]|(?<!\\p{Lu})\\.(?= |$)|$)`,
  'u',
);

/** A capital, or a number of bodies: `five Department of State offices` */
const mayBeBody =
  /^(?:\p{Lu}|(?:two|three|four|five|six|seven|eight|nine|ten|several|other|all) )/u;

function bodyName(words: string): string | undefined {
  if (wholeBody.test(words))
    return /^.*?(?=,? (?:except|who|with)\b| on \p{Lu}\p{Ll}+ \d|[,;.]?$)/u.exec(words)?.[0];
  const name = mayBeBody.test(words) ? bodyEnd.exec(words)?.[0].trimEnd() : undefined;
  return name !== undefined && bodyWords.test(name) ? name : undefined;
}

function body(text: string, start: number, end: number, limit: number): NameFound {
  return withOffice(text, start, end, limit, 'body');
}

function withOffice(
  text: string,
  start: number,
  end: number,
  limit: number,
  type: 'person' | 'body',
): NameFound {
  const name = span({ type }, start, end);
  const rest = text.slice(end, limit);
  const bracket = bracketedOffice.exec(rest);
  if (bracket?.[1] !== undefined && isOffice(bracket[1])) {
    const at = end + bracket[0].indexOf('(') + 1;
    return {
      start,
      end: end + bracket[0].length,
      name,
      office: span({ type: 'body' }, at, at + bracket[1].length),
    };
  }
  const following = type === 'person' ? followingOffice.exec(rest) : null;
  if (following?.[1] !== undefined && isOffice(following[1])) {
    const at = end + following[0].length - following[1].length;
    return {
      start,
      end: end + following[0].length,
      name,
      office: span({ type: 'body' }, at, at + following[1].length),
    };
  }
  return { start, end, name };
}

function isOffice(words: string): boolean {
  return (
    officeSymbol.test(words) ||
    bodyWords.test(words) ||
    /[’']s (?:office|staff)$/u.test(words) ||
    /^(?:\p{Lu}[\p{Lu}\p{L}\d]*[/–-])+\p{Lu}[\p{L}\d]*$/u.test(words) ||
    /^\p{Lu}[\p{L}\d/ &–-]*$/u.test(words)
  );
}
