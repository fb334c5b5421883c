import { datesIn } from './calendar.ts';
import { type Draft, draft } from '../draft.ts';
import { bodyWords, officeSymbol } from '../lexicon/offices.ts';
import { posts } from '../lexicon/posts.ts';
import { listItems } from './lists.ts';
import { readName } from './names.ts';
import { isTitle } from './personal-names.ts';
import type { Stretch } from '../sentences.ts';

/** Where the names of a list end and words about them begin: `for USRO`, `as telegram 220`, `(also for USEC)` */
const qualified =
  / (?:also|priority|immediate|niact|routine|flash|for|as|on|by|via|from|with|under|through|exclusive|personal|which|who|and \p{Ll}|(?<!(?:Embass(?:y|ies)|Missions?|Consulates?(?: General)?|Delegations?|Legations?|Offices?|Commander|Officer) )(?:in|at))\b| \(| ?\[|, \p{Ll}| eyes only/u;

/**
 * Reads a list of posts, bodies or persons that a text went to, one delivery each.
 *
 * @param end the end of the sentence or the next verb
 */
export function readDeliveries(
  text: string,
  start: number,
  end: number,
  distribution: 'info' | 'copy',
): Draft[] {
  const items = listItems(text, start, listEnd(text, start, end));
  return items.flatMap((item, index) => {
    if (sharesQualifier(text, items[index - 1], item)) return [];
    const whole = recipient(text, item);
    if (whole === undefined || describesBefore(text, items[index - 1], item)) return [];
    const office = /\bthe $/u.test(text.slice(item.start, whole.start));
    const name = office || distribution === 'info' ? whole : withoutTitle(text, whole);
    const type = natureOf(text.slice(name.start, name.end), distribution);
    return [
      draft({ type: 'delivery', distribution }, name.start, name.end, [
        draft({ type }, name.start, name.end),
      ]),
    ];
  });
}

/** Adverbs, articles and plurals before a name in such a list: `the Embassies at Lisbon, Santiago` */
const lead =
  /^(?:(?:also|both|to|for information|information|info|in|[Pp]riority|[Ii]mmediate|[Nn]iact|[Rr]outine|[Ff]lash|[Ee]mergency|[Oo]perational [Ii]mmediate) )*(?:the )?(?:(?:Embassies|Consulates|Missions|Legations) (?:at|in) (?=\p{Lu}\p{Ll}))?/u;

/** `the Departments of the Army, the Navy, and the Air Force`: each is a department of its own. */
const departments = /^Departments of (?:the )?/u;

const mayBeName = /^(?:\p{Lu}|all\b|other\b|(?:\p{L}+ )+(?:posts|commands|missions|capitals))/u;

// and Paris for USRO
//     ^---^
function recipient(text: string, item: Stretch): Stretch | undefined {
  const words = text.slice(item.start, item.end);
  const skipped = lead.exec(words)?.[0].length ?? 0;
  const plural = departments.exec(words.slice(skipped))?.[0].length ?? 0;
  const rest = words.slice(skipped + plural);
  const name = rest
    .slice(0, qualified.exec(rest)?.index ?? rest.length)
    .replace(/[.,;)]+$/u, '')
    .trimEnd();
  if (!mayBeName.test(name) || datesIn(name)[0]?.start === 0) return undefined;
  const start = item.start + skipped + plural;
  return { start, end: start + name.length };
}

// Presidential Assistant Gabriel Pryde
//                        ^-----------^
function withoutTitle(text: string, { start, end }: Stretch): Stretch {
  return readName(text, start, end)?.name ?? { start, end };
}

// R. J. Thornley, Chairman of the Council of Economic Advisers
//                 ^------------------------------------------^
function describesBefore(text: string, before: Stretch | undefined, item: Stretch): boolean {
  if (before === undefined || text.slice(before.end, item.start) !== ', ') return false;
  const words = text.slice(item.start, item.end);
  return isTitle(words.split(' ')[0] ?? '') && / (?:of|for|to) /u.test(words);
}

// Repeated to Madrid for NOC and FOC. · Repeated to Paris for Winslade and Noble.
//                                ^-^                                       ^---^
function sharesQualifier(text: string, before: Stretch | undefined, item: Stretch): boolean {
  if (before === undefined || text.slice(before.end, item.start) !== ' and ') return false;
  const qualified = / for (?:\p{Lu}[\p{L}.]* )*\p{Lu}[\p{L}.]+$/u.test(
    text.slice(before.start, before.end),
  );
  const name = text.slice(item.start, item.end).replace(/[;].*$|\.$/u, '');
  return qualified && !posts.has(name) && /^(?:\p{Lu}[\p{L}.]* ?)+$/u.test(name);
}

function natureOf(name: string, distribution: 'info' | 'copy'): 'person' | 'body' | 'place' {
  const first = name.split(' ')[0] ?? '';
  if (officeSymbol.test(name) || bodyWords.test(name)) return 'body';
  if (/\p{Lu}{2,}/u.test(first)) return 'body';
  if (posts.has(name)) return 'place';
  const person = distribution === 'copy' || isTitle(first) || /\p{Lu}\. /u.test(name);
  return person ? 'person' : 'place';
}

function listEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const stop =
    /[;,.]? (?:and |which |where |with (?:the |instructions)|as (?:telegram |\p{Lu}\p{Ll}+ \d)|under |in telegram |because |(?:and )?(?:was|were|had been) )*(?:and )?$|[.)\]]+$/u.exec(
      words,
    )?.index ?? words.length;
  const prose =
    / (?:which|who|where|because|under cover|with (?:the|a|an|instructions)|as (?:an? |telegram|despatch|airgram|the (?:source|copy))|in telegram|in despatch|that)\b|; (?!\p{Lu})(?!and )|, (?:which|where|who|as|with)\b/u.exec(
      words,
    );
  return start + Math.min(stop, prose?.index ?? words.length);
}
