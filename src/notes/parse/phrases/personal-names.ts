import { monthName } from '../../../lexicon/en/months.ts';
import { bodyWords, officeWords } from '../../../lexicon/en/offices.ts';
import type { Stretch } from '../sentences.ts';

const particle = '(?:de|del|de la|der|di|du|la|le|van|van der|von|el|al|bin|ibn|ul)';
const word = `(?:(?:O|D|L)[’']\\p{Lu}\\p{Ll}+|(?:de|di|du|le|la|van|von)\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{L}*\\p{Ll}(?:[-–]\\p{L}+)*|\\p{Lu}\\p{Ll}*[-–]\\p{L}+)(?!\\p{L})`;
const initial =
  '(?:\\p{Lu}\\.(?:\\p{Lu}\\.)*|(?:[Dd]e|[Ll]e)\\p{Lu}\\.|\\p{Lu}(?= \\p{Lu}\\p{Ll}))';
const generation = ',? (?:Jr\\.|Sr\\.|II|III|3d|2d|Jr)';
const personName = new RegExp(
  `(?:(?:${initial}|${word}) ){0,6}(?:${particle} )?${word}(?:${generation})?`,
  'uy',
);

/** The name in `Assistant Special Counsel to the President Richard N. Hartley`: its last words. */
export function behindTitle(text: string, start: number, end: number): Stretch | undefined {
  const words = nameAt(text, start, end);
  const length = words.join(' ').length;
  // NSC Executive Secretary Roe
  //                         ^-^
  if (words.length === 0) {
    return opensTitle.test(text.slice(start, end)) ? lastName(text, start, end) : undefined;
  }
  const title = words.slice(0, -1).findLastIndex(isTitle);
  const last = words.at(-1) ?? '';
  // the Attorney General · the Under Secretary
  //     ^--------------^
  const name = (isTitle(last) ? words : words.slice(title + 1)).join(' ');
  const found = { start: start + length - name.length, end: start + length };
  const goesOn = isTitle(last) && /^ (?:of|for|to|in Charge)\b/u.test(text.slice(found.end));
  // Deputy Assistant Administrator in AID’s Bureau for Near East Edgar L. Vane
  //                                                              ^-----------^
  const inOffice =
    isTitle(last) && /^ (?:in(?! Charge)|at|\p{Lu}\p{L}+)\b/u.test(text.slice(found.end));
  if (inOffice) return lastName(text, start, end) ?? found;
  if (!goesOn && !bodyWords.test(name) && !beginsBody(text.slice(start, end), name)) return found;
  return lastName(text, start, end);
}

const opensTitle = /^(?:\p{Lu}|member of )/u;

/** The words of a name at an offset. */
function nameAt(text: string, start: number, end: number): string[] {
  personName.lastIndex = 0;
  return personName.exec(text.slice(start, end))?.[0].split(' ') ?? [];
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

const surname = `(?:${particle} )?${word}(?:${generation})?$`;
const fullName = new RegExp(
  `(?<= )(?:(?:${initial} )?${word} (?:${initial} )*|${initial} )${surname}`,
  'u',
);
const lastWord = new RegExp(`(?<=\\p{Lu}\\p{L}+ )${surname}`, 'u');

// Deputy Assistant Secretary of State Whitcombe (E)
//                                     ^-------^
export function lastName(text: string, start: number, end: number): Stretch | undefined {
  const words = /^[^(;]+/u.exec(text.slice(start, end))?.[0].replace(behindHolder, '') ?? '';
  const first = words.split(' ')[0] ?? '';
  if (!officeWords.has(first) && !holdsOffice.test(words)) return undefined;
  const name = [fullName, lastWord]
    .map((pattern) => pattern.exec(words))
    .find((match) => match !== null && isName(match[0]));
  if (name === null || name === undefined) return undefined;
  return { start: start + name.index, end: start + name.index + name[0].length };
}

// Deputy Secretary of Defense Douglas on September 14,
//                                    ^---------------^
const behindHolder = new RegExp(`(?: on (?:${monthName}) \\d.*|,)? *$`, 'u');

const holdsOffice =
  /\b(?:Administrator|Chairman|Coordinator|Director|Chief|Officer|Adviser|Ambassador|Secretary|Counsel|Attaché|[Mm]ember of|interpreter)\b/u;

function isName(words: string): boolean {
  // Edgar M. Service
  if (/^\p{Lu}\p{L}+ (?:\p{Lu}\. ?)+\p{Lu}\p{L}+$/u.test(words)) return true;
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

// Hartley, Colonel Orne (DOD/ISA), and Vane
//          ^----------^
/** A rank or an office and then a surname, which is no apposition to the name before it. */
export const rankedName =
  /^(?:(?:Acting|Assistant|Brigadier|Consul|Deputy|Lieutenant|Major|Rear|Under|Vice) )*(?:Admiral|Ambassador|Captain|Col\.|Colonel|Commander|Dr\.|Gen\.|General|Governor|Lieutenant|Major|Minister|Miss|Mr\.|Mrs\.|Secretary|Senator|Sergeant)(?: of (?:Agriculture|Commerce|Defense|Labor|State|the (?:Air Force|Army|Interior|Navy|Treasury)))? (?!(?:Administrator|Adviser|Affairs|Advisor|Assistant|Attaché|Chief|Commanding|Counsel|Director|Manager|Officer|Secretary)\b)\p{Lu}[\p{L}’-]+(?= \(| of | in | at |$)/u;
