import { type Draft, draft } from '../draft.ts';
import { monthName } from '../lexicon/months.ts';
import { bodyWords, officeSymbol, officeWords } from '../lexicon/offices.ts';
import type { Stretch } from '../sentences.ts';

/** A person or body in a list, with the office that stands behind the name. */
export interface NameFound extends Stretch {
  name: Draft;
  office?: Draft;
}

const particle = '(?:de|del|de la|der|di|du|la|le|van|van der|von|el|al|bin|ibn|ul)';
const word = `(?:(?:O|D|L)[’']\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{L}*\\p{Ll}(?:[-–]\\p{Lu}?\\p{L}+)*|\\p{Lu}\\p{Ll}*[-–]\\p{L}+)(?!\\p{L})`;
const initial = '(?:\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}(?= \\p{Lu}\\p{Ll}))';
const personName = new RegExp(
  `(?:(?:${initial}|${word}) ){0,6}(?:${particle} )?${word}(?:,? (?:Jr\\.|Sr\\.|II|III|3d|2d|Jr))?`,
  'uy',
);
const bracketedOffice = /^,? \(([^()]*(?:\([^()]*\))?[^()]*)\)/u;
const followingOffice =
  /^,? (?:of|in|at) (?:the )?(\p{Lu}[\p{L}\d]*(?:[/&–-][\p{Lu}\d][\p{L}\d]*)*(?: (?:(?:of|for|the|and|in|to) )*\p{Lu}[\p{L}/&’'–-]*)*(?: (?:staff|delegation))?|\p{Lu}\p{L}+[’']s (?:office|staff))/u;

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
  const possessed = possessive.exec(words);
  if (possessed !== null) {
    const [whole] = possessed;
    return possessed.groups?.office === undefined
      ? undefined
      : body(text, from, from + whole.length, end);
  }
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

// approved in Winslade’s office
//             ^---------------^
const possessive = /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*[’']s? (?<office>office|staff)?/u;

/** What may stand before a name in a list. */
const lead =
  /^(?:(?:by|with|both|also|from|then|finally|in draft|in substance|in part|jointly|for|of|through|(?:appropriate )?officers (?:in|of)|in(?= (?:the )?\p{Lu})) )*(?:the )?(?:(?:Departments|Offices|Bureaus|Divisions) of (?:the )?|all (?=members))?(?:(?:Adm|Amb|Brig|Capt|Col|Dr|Gen|Gov|Hon|Lt|Maj|Messrs|Miss|Mr|Mrs|Ms|Msgr|Prof|Rev|Sen|Sgt)\.? )*/u;

const bodyEnd = new RegExp(
  `^[^(,;]+?(?= on \\p{Lu}| (?:${monthName}) \\d| \\p{Ll}+ly\\b| \\(|[,;.]|$)`,
  'u',
);

/** A capital, or a number of bodies: `five Department of State offices` */
const mayBeBody =
  /^(?:\p{Lu}|(?:two|three|four|five|six|seven|eight|nine|ten|several|other|all) )/u;

function bodyName(words: string): string | undefined {
  if (wholeBody.test(words)) return words;
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
  const name = draft({ type }, start, end);
  const rest = text.slice(end, limit);
  const bracket = bracketedOffice.exec(rest);
  if (bracket?.[1] !== undefined && isOffice(bracket[1])) {
    const at = end + bracket[0].indexOf('(') + 1;
    return {
      start,
      end: end + bracket[0].length,
      name,
      office: draft({ type: 'body' }, at, at + bracket[1].length),
    };
  }
  const following = type === 'person' ? followingOffice.exec(rest) : null;
  if (following?.[1] !== undefined && isOffice(following[1])) {
    const at = end + following[0].length - following[1].length;
    return {
      start,
      end: end + following[0].length,
      name,
      office: draft({ type: 'body' }, at, at + following[1].length),
    };
  }
  return { start, end, name };
}

function isOffice(words: string): boolean {
  return (
    officeSymbol.test(words) ||
    bodyWords.test(words) ||
    /^(?:\p{Lu}[\p{Lu}\p{L}\d]*[/–-])+\p{Lu}[\p{L}\d]*$/u.test(words) ||
    /^\p{Lu}[\p{L}\d/ &–-]*$/u.test(words)
  );
}

/** The name in `Assistant Special Counsel to the President Richard N. Hartley`: its last words. */
function behindTitle(text: string, start: number, end: number): Stretch | undefined {
  personName.lastIndex = start;
  const words = personName.exec(text)?.[0].split(' ') ?? [];
  const length = words.join(' ').length;
  if (words.length === 0 || start + length > end) return undefined;
  const title = words.slice(0, -1).findLastIndex(isTitle);
  const last = words.at(-1) ?? '';
  // the Attorney General · the Under Secretary
  //     ^--------------^
  const name = (isTitle(last) ? words : words.slice(title + 1)).join(' ');
  const goesOn = isTitle(last) && /^ (?:of|for|to|in Charge)\b/u.test(text.slice(start + length));
  if (!goesOn && !bodyWords.test(name) && !beginsBody(text.slice(start, end), name)) {
    return { start: start + length - name.length, end: start + length };
  }
  return lastName(text, start, end);
}

/** Whether a word names what somebody is. */
export function isTitle(word: string): boolean {
  return officeWords.has(word.replace(/[.,]$/u, ''));
}

/** `Office of …`, `Bureau for …`: a name is not followed by "of the". */
function beginsBody(words: string, name: string): boolean {
  return (
    /^ (?:of|for) (?:the )?\p{Lu}\p{Ll}+/u.test(words.slice(name.length)) && bodyWords.test(name)
  );
}

const surname = `(?:${particle} )?${word}(?:, Jr\\.)?$`;
const fullName = new RegExp(
  `(?<= )(?:(?:${initial} )?${word} (?:${initial} )*|${initial} )${surname}`,
  'u',
);
const lastWord = new RegExp(`(?<=\\p{Lu}\\p{L}+ )${surname}`, 'u');

// Deputy Assistant Secretary of State Whitcombe (E)
//                                     ^-------^
function lastName(text: string, start: number, end: number): Stretch | undefined {
  const words = /^[^(,;]+/u.exec(text.slice(start, end))?.[0].trimEnd() ?? '';
  const first = words.split(' ')[0] ?? '';
  if (!officeWords.has(first) && !holdsOffice.test(words)) return undefined;
  const name = [fullName, lastWord]
    .map((pattern) => pattern.exec(words))
    .find((match) => match !== null && isName(match[0]));
  if (name === null || name === undefined) return undefined;
  return { start: start + name.index, end: start + name.index + name[0].length };
}

const holdsOffice =
  /\b(?:Administrator|Chairman|Coordinator|Director|Chief|Officer|Adviser|Ambassador|Secretary|Counsel|Attaché|[Mm]ember of|interpreter)\b/u;

function isName(words: string): boolean {
  return !bodyWords.test(words) && !words.split(' ').some((part) => officeWords.has(part));
}

/** Every run of words in a stretch that has the form of a person's name. */
export function namesIn(text: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  for (const { index } of text.slice(start, end).matchAll(/(?<![\p{L}\p{N}/&’'–-])\p{Lu}/gu)) {
    const at = start + index;
    if (at < (found.at(-1)?.end ?? start)) continue;
    personName.lastIndex = at;
    const length = personName.exec(text)?.[0].length ?? 0;
    if (length > 1 && at + length <= end && !/^[\p{L}/]/u.test(text.slice(at + length))) {
      found.push({ start: at, end: at + length });
    }
  }
  return found;
}

/** Cuts a list at commas, semicolons and "and", not inside brackets; `, Jr.` stays with its name. */
export function listItems(text: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let from = start;
  for (const match of text
    .slice(start, end)
    .matchAll(/[([]|[)\]]|(?:[;,] (?:and |& )?| and | & )(?!Jr\b|Sr\b|III?\b|3d\b)/gu)) {
    const at = start + match.index;
    if (match[0] === '(' || match[0] === '[') depth++;
    else if (match[0] === ')' || match[0] === ']') depth--;
    else if (
      depth <= 0 &&
      !staysWhole(text.slice(from, at)) &&
      !joinsBody(text, from, at, at + match[0].length, end)
    ) {
      if (at > from) found.push({ start: from, end: at });
      from = at + match[0].length;
    }
  }
  if (end > from) found.push({ start: from, end });
  return found;
}

/** A body that is a list itself: `the intelligence organizations of the Army, the Navy, and the Air Force` */
const wholeBody = /^(?:the )?(?:intelligence organizations|members|representatives) of the\b/u;

/** Such a list ends where its departments end: `the Departments of State and Defense` */
function staysWhole(words: string): boolean {
  return (
    wholeBody.test(words) &&
    !/Departments of (?:the )?\p{Lu}\p{L}+(?:, (?:the )?\p{Lu}\p{L}+)*,? and (?:the )?\p{Lu}\p{L}+$/u.test(
      words,
    )
  );
}

// Office of Political and Military Affairs · Bureau of Intelligence and Research
//                    ^---^
function joinsBody(text: string, from: number, at: number, next: number, end: number): boolean {
  const separator = text.slice(at, next);
  const before = text.slice(from, at);
  const behind = text.slice(next, end);
  // Commander in Chief, Europe
  //                   ^
  if (separator === ', ' && /\bCommander(?: in Chief)?$/u.test(before)) return true;
  if (separator !== ' and ') return false;
  return (
    /\b(?:Office|Bureau|Division|Department|Agency|Council|Board|Chief|Head|Desk|Director|Secretary|Affairs|Officer|Adviser) (?:of|for|in Charge of) [^,;(]*$/u.test(
      before,
    ) &&
    /^(?:\p{Lu}\p{Ll}+ )*(?:Affairs|Research|Policy|Planning|Plans|Security|Operations|Programs|Reports|Finance|Services|Welfare|Development|Disarmament|Administration|Budget|Pacific|Culture|Analysis|Analyses|South Asia|Southeast Asia|Asia|Africa|African|Near East|Oceans|Environment|Environmental|Communications|Information|Transport|Resources|Monetary|Cultural|Scientific|Technology|Requirements|Estimates|Coordination|Labor|Trade|Commerce)\b/u.test(
      behind,
    )
  );
}
