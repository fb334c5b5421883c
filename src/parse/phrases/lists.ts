import type { Stretch } from '../sentences.ts';

/** A body that is a list itself: `the intelligence organizations of the Army, the Navy, and the Air Force` */
export const wholeBody =
  /^(?:the )?(?:intelligence organizations|members|representatives) of the\b/u;

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
