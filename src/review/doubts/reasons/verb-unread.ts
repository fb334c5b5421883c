import { matches } from '../../../lexicon/matches.ts';
import { makingWords, noMaking, textVerbs } from '../../../lexicon/en/doubts-making.ts';
import type { Sentence } from '../../../tree.ts';
import type { Find, Reason } from '../reason.ts';
import { type Stretch, type View, holdsAny, isInside, placedOf } from '../view.ts';

/** `Countersigned by Vane` at the beginning, or behind what somebody else did. */
const opening =
  /^[“([]?(?:\p{L}+ly |Also |Not )?(?<verb>\p{Lu}\p{Ll}+ed) [^.;“]*?\bby (?:the )?\p{Lu}/u;
/** this estimate … was worked up by the Agency */
const passive =
  /\b(?:[Ii]t|[Tt]h(?:e|is) \p{Ll}+(?:, [^,]+,)?) (?:had been|has been|is|was|were) (?:\p{Ll}+ly )?(?<verb>\p{Ll}+ed)(?: \p{Ll}+)? by (?:the )?\p{Lu}/u;
const further = /[,;] (?:and )?(?:\p{Ll}+ly )?(?<verb>\p{Ll}+ed) by (?:the )?\p{Lu}/gu;

const making = new Set(Object.keys(makingWords));

// Drafted by Orne; notarized by Vane.
//                  ^-------^
/** Somebody did something to the text, by a verb that no table has. */
export const verbUnread: Reason = {
  id: 'verb-unread',
  find: ({ sentences }) => sentences.filter(({ isProse }) => isProse).flatMap(unreadIn),
};

function unreadIn(view: View<Sentence>): Find[] {
  const found = holdsAny(view, told) ? furtherIn(view) : openingIn(view);
  return found === undefined ? [] : [{ group: 'agent', view, ...found, node: view.node }];
}

function openingIn({ text }: View): Stretch | undefined {
  const found = opening.exec(text) ?? passive.exec(text);
  const verb = found?.groups?.verb;
  if (found === null || verb === undefined || isKnown(verb)) return undefined;
  const start = text.indexOf(verb, found.index);
  return { start, end: start + verb.length };
}

function furtherIn(view: View): Stretch | undefined {
  if (placedOf(view, 'agency').length === 0) return undefined;
  for (const { index, 0: words, groups } of matches(view.text, further)) {
    const verb = groups?.verb ?? '';
    const start = index + words.indexOf(verb);
    if (isKnown(verb) || isInside(view, start, elsewhere)) continue;
    return { start, end: start + verb.length };
  }
  return undefined;
}

function isKnown(verb: string): boolean {
  const word = verb.toLowerCase();
  return noMaking.has(word) || textVerbs.has(word) || making.has(word);
}

const told = ['agency', 'delivery', 'location', 'printing', 'reference'] as const;
const elsewhere = new Set(['location', 'printing', 'quotation', 'title'] as const);
