import { deliveringVerbs } from '../../../lexicon/en/delivering.ts';
import { making } from '../../../lexicon/en/making.ts';
import { routingVerbs } from '../../../lexicon/en/sending-verbs.ts';
import { dateEnd } from '../agents/dates.ts';
import { passiveOf } from '../agents/passive.ts';
import { is, isCapital, isLower, lowerAt, type Words } from '../agents/words.ts';
import { leadEnd } from './recipient.ts';

const opening: ReadonlySet<string> = new Set([
  ...routingVerbs,
  ...Object.keys(making),
  'transmitted',
  'text',
]);

/**
 * The word where the recipients begin behind a verb that says this text was given to them: `Repeated
 * for information priority to Lima`, `with instructions to pass to Lima`, `who passed it to Vane`.
 */
export function recipientsBehind(words: Words, at: number, kind: string): number | undefined {
  if (is(words, at, 'pass')) return passing(words, at);
  if (!deliveringVerbs.has(lowerAt(words, at))) return undefined;
  if (isLower(words, at - 1, 'who'))
    return is(words, at + 1, 'it') ? toBehind(words, at + 1) : undefined;
  const first = is(words, 0, '(') ? 1 : 0;
  if (!tellsOfThis(words, at, kind, first)) return undefined;
  // Repeated Lima, Quito, and Bonn
  //          ^
  const isBare = at === first && isLower(words, at, 'repeated') && isCapital(words[at + 1]);
  return toBehind(words, at + 1) ?? (isBare ? at + 1 : undefined);
}

// Sent with instructions to pass to Lima
//                           ^--^
function passing(words: Words, at: number): number | undefined {
  const isAsked = is(words, at - 1, 'to') && is(words, at - 2, 'instructions');
  return isAsked ? toBehind(words, at + 1) : undefined;
}

function tellsOfThis(words: Words, at: number, kind: string, first: number): boolean {
  const verbs = { from: at, to: at + 1, actions: [], sends: true, noun: false };
  const opens =
    opening.has(lowerAt(words, first)) || isLower(words, first, 'also', 'subsequently', 'later');
  return passiveOf({ words, verbs, kind, before: opens ? 'this' : undefined }) === 'this';
}

/** The word behind "to", where manners, dates and numbers stand before it. */
function toBehind(words: Words, from: number): number | undefined {
  let at = from;
  for (let skipped = 0; skipped < mostSkipped && !is(words, at, 'to'); skipped++) {
    if (is(words, at, 'as', 'in')) at = numberEnd(words, at + 1);
    else if (is(words, at, ',', 'it', 'only', 'eyes') || /^\p{Ll}+ly$/u.test(lowerAt(words, at)))
      at++;
    else at = leadEnd(words, at) ?? dateEnd(words, at) ?? words.length;
  }
  return is(words, at, 'to') ? at + 1 : undefined;
}

const mostSkipped = 10;

// Sent as Tosec 71 to Vane · sent in two sections to Lima
//         ^------^                   ^----------^
function numberEnd(words: Words, from: number): number {
  let at = from;
  while (
    at < words.length &&
    at - from < longestNumber &&
    !is(words, at, 'to', ',', '.', ';', 'and')
  )
    at++;
  return at;
}

const longestNumber = 4;
