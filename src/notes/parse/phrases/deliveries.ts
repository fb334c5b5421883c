import { datesIn } from './calendar.ts';
import { type Span, span } from '../span.ts';
import { bodyWords, officeSymbol } from '../../../lexicon/en/offices.ts';
import { behindPost, posts, states } from '../../../lexicon/en/posts.ts';
import { listItems } from './lists.ts';
import { readName } from './names.ts';
import { isTitle, rankedName } from './personal-names.ts';
import type { Stretch } from '../sentences.ts';

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
): Span[] {
  const items = listItems(text, start, listEnd(text, start, end));
  return items.flatMap((item, index) => {
    if (sharesQualifier(text, items[index - 1], item) || isExcepted(text, items, index)) return [];
    const whole = recipient(text, item);
    if (whole === undefined || describesBefore(text, items, index)) return [];
    const pair = twoPosts(text, whole);
    if (pair !== undefined) return pair.map((post) => delivery(distribution, 'place', post));
    const office = /\bthe $/u.test(text.slice(item.start, whole.start));
    const name = office || distribution === 'info' ? whole : withoutTitle(text, whole);
    const type = natureOf(text.slice(name.start, name.end), distribution);
    return [delivery(distribution, type, name)];
  });
}

function delivery(
  distribution: 'info' | 'copy',
  type: 'person' | 'body' | 'place',
  { start, end }: Stretch,
): Span {
  return span({ type: 'delivery', distribution }, start, end, [span({ type }, start, end)]);
}

// Repeated to Lima, Quito Bonn, and Rome.
//                   ^---^ ^--^
function twoPosts(text: string, { start, end }: Stretch): Stretch[] | undefined {
  const words = text.slice(start, end);
  if (posts.has(words)) return undefined;
  const space = [...words.matchAll(/ /gu)].find(
    ({ index }) => posts.has(words.slice(0, index)) && posts.has(words.slice(index + 1)),
  )?.index;
  return space === undefined
    ? undefined
    : [
        { start, end: start + space },
        { start: start + space + 1, end },
      ];
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
    .slice(0, Math.min(...behindPost.map((pattern) => pattern.exec(rest)?.index ?? rest.length)))
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

// R. J. Thornley, Chairman of the Council of Economic Advisers · the Second Fleet, Norfolk, Virginia
//                 ^------------------------------------------^                     ^-----^  ^------^
function describesBefore(text: string, items: readonly Stretch[], index: number): boolean {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (before === undefined || item === undefined) return false;
  if (text.slice(before.end, item.start) !== ', ') return false;
  const words = text.slice(item.start, item.end);
  const inState = next !== undefined && text.slice(item.end, next.start) === ', ';
  if (isState(words) || (inState && isState(text.slice(next.start, next.end)))) return true;
  return (
    isTitle(words.split(' ')[0] ?? '') && / (?:of|for|to) /u.test(words) && !rankedName.test(words)
  );
}

function isState(words: string): boolean {
  return states.has(words.replace(/[.;]$/u, ''));
}

// all posts in Andea except Lima and Quito, and to Bonn
//                                    ^---^
function isExcepted(text: string, items: readonly Stretch[], index: number): boolean {
  const words = items.map(({ start, end }) => text.slice(start, end));
  const exception = words.slice(0, index).findLastIndex((item) => item.includes(' except '));
  return (
    exception >= 0 && !words.slice(exception + 1, index + 1).some((item) => item.startsWith('to '))
  );
}

// Repeated to Madrid for NOC and FOC. · Repeated to Paris for Winslade and Noble.
//                                ^-^                                       ^---^
function sharesQualifier(text: string, before: Stretch | undefined, item: Stretch): boolean {
  if (before === undefined || text.slice(before.end, item.start) !== ' and ') return false;
  const isQualified = / for (?:\p{Lu}[\p{L}.]* )*\p{Lu}[\p{L}.]+$/u.test(
    text.slice(before.start, before.end),
  );
  const name = text.slice(item.start, item.end).replace(/[;].*$|\.$/u, '');
  return (
    isQualified &&
    !posts.has(name) &&
    !/^(?:CINCPAC|COM\p{Lu}{2})/u.test(name) &&
    /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)* ?$|^the Embassy$/u.test(name)
  );
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
    /[;,.]? (?:and |which |where |with (?:the |instructions)|as (?:telegram |\p{Lu}\p{Ll}+ \d)|under |in telegram |because |was |were |had been )*(?:and )?$|[.)\]]+$/u.exec(
      words,
    )?.index ?? words.length;
  const prose =
    / (?:which|who|where|because|by (?=\p{Lu}|the )|under cover|with (?:the|a|an|instructions)|as (?:an? |telegram|despatch|airgram|the (?:source|copy))|in telegram|in despatch|that)\b|; (?!\p{Lu})(?!and )|, (?:which|where|who|as|with)\b/u.exec(
      words,
    );
  return start + Math.min(stop, prose?.index ?? words.length);
}
