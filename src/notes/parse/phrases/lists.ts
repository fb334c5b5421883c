import { bodyWords } from '../../../lexicon/en/offices.ts';
import { region } from '../../../lexicon/en/regions.ts';
import type { Stretch } from '../sentences.ts';

/** A body that is a list itself: `the intelligence organizations of the Army, the Navy, and the Air Force` */
export const wholeBody =
  /^(?:the )?(?:[Ii]ntelligence organizations|[Mm]embers|representatives) (?:of|in) the\b/u;

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
      !goesOn(match[0], text.slice(from, at), text.slice(at + match[0].length, end))
    ) {
      if (at > from) found.push({ start: from, end: at });
      from = at + match[0].length;
    }
  }
  if (end > from) found.push({ start: from, end });
  return found;
}

function goesOn(separator: string, before: string, behind: string): boolean {
  return staysWhole(before) || joins.some((join) => join(separator, before, behind));
}

/** Such a list ends where its departments end: `the Departments of State and Defense` */
function staysWhole(words: string): boolean {
  return (
    wholeBody.test(words) &&
    !/Departments of (?:the )?\p{Lu}\p{L}+(?:, (?:the )?\p{Lu}\p{L}+)*,? and (?:the )?\p{Lu}\p{L}+$/u.test(
      words,
    )
  );
}

/** What goes on across a separator; the first that fits keeps the item whole. */
const joins: readonly ((separator: string, before: string, behind: string) => boolean)[] = [
  joinsCommand,
  joinsBody,
  joinsDivision,
  joinsPosts,
  joinsRegions,
  joinsTitle,
];

// Commander in Chief, Europe
//                   ^
function joinsCommand(separator: string, before: string): boolean {
  return separator === ', ' && /\bCommander(?: in Chief)?$/u.test(before);
}

// Office of Political and Military Affairs · Bureau of Intelligence and Research
//                    ^---^
function joinsBody(separator: string, before: string, behind: string): boolean {
  return separator === ' and ' && ofBody.test(before) && isMatter.test(behind);
}

const ofBody =
  /\b(?:Office|Bureau|Division|Department|Agency|Council|Board|Chief|Head|Desk|Director|Secretary|Affairs|Officer|Adviser) (?:of|for|on|in Charge of) [^,;(]*$/u;

const isMatter =
  /^(?:\p{Lu}\p{Ll}+ )*(?:Affairs|Research|Policy|Planning|Plans|Security|Operations|Programs|Reports|Finance|Services|Welfare|Development|Disarmament|Administration|Budget|Pacific|Culture|Analysis|Analyses|South Asia|Southeast Asia|Asia|Africa|African|Near East|Oceans|Environment|Environmental|Communications|Information|Transport|Resources|Monetary|Cultural|Scientific|Technology|Requirements|Estimates|Coordination|Labor|Trade|Commerce|Energy|Financial|Problems)\b/u;

// Vane of the Trade Agreements and Treaties Division
//                             ^---^
function joinsDivision(separator: string, before: string, behind: string): boolean {
  return (
    separator === ' and ' &&
    / (?:of|in|at) the \p{Lu}[\p{L} ]*$/u.test(before) &&
    !bodyWords.test(/ (?:of|in|at) the (\p{Lu}[\p{L} ]*)$/u.exec(before)?.[1] ?? '') &&
    /^(?:\p{Lu}\p{Ll}+ ){1,3}(?:Division|Branch|Section|Staff|Desk)\b/u.test(behind)
  );
}

// all NATO and OECD capitals
//         ^---^
function joinsPosts(separator: string, before: string, behind: string): boolean {
  return (
    separator === ' and ' &&
    /(?:^| )(?:all|certain|other) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)* ?$/u.test(before) &&
    /^(?:\p{Lu}[\p{L}-]+ )+(?:capitals|commands|missions|posts)\b/u.test(behind)
  );
}

// Bureau of Near Eastern, South Asian, and African Affairs
//                       ^^           ^----^
function joinsRegions(_separator: string, before: string, behind: string): boolean {
  return endsInRegion.test(before) && beginsWithRegion.test(behind);
}

const endsInRegion = new RegExp(`(?:^| )${region}$`, 'u');
const beginsWithRegion = new RegExp(`^${region}`, 'u');

// Director of the Office of Fuels and Energy John G. Vane
//                                ^---^
function joinsTitle(_separator: string, before: string, behind: string): boolean {
  return openTitle.test(before) && !endsInName.test(before) && restOfTitle.test(behind);
}

/** A title whose holder is not named yet. */
const openTitle =
  /^(?:(?:and|by|in draft|in substance|with) )*(?:[^(;]{1,60}[’']s? )?(?:the )?(?:\p{Lu}[\p{L}-]* ){0,3}(?:Adviser|Administrator|Assistant|Chief|Coordinator|Director|Officer|Officer-in-Charge|Secretary) (?:\p{L}+ ){0,8}(?:of|for|in Charge of) [^;()]+$/u;

const endsInName = /\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?)+\p{Lu}\p{L}+$/u;

/** The rest of what the title is for, and then a name with its initial. */
const restOfTitle =
  /^(?:\p{Lu}[\p{L}/-]*(?: \p{Lu}[\p{L}/-]*)?, (?:and )?){0,3}(?:\p{Lu}[\p{L}/-]* (?:in )?){1,4}\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?){1,2}\p{Lu}\p{L}+/u;
