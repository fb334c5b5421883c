import { matches } from '../../../lexicon/matches.ts';
import { isKnownVerb } from '../../../lexicon/en/doubts-making.ts';
import { telegraphic } from '../../../lexicon/en/kinds.ts';
import type { Sentence } from '../../../tree.ts';
import type { Find, Reason } from '../reason.ts';
import { type Stretch, type View, holdsAny, isInside } from '../view.ts';

/** `Countersigned by Vane` at the beginning, or behind what somebody else did. */
const opening =
  /^[“([]?(?:\p{L}+ly |Also |Not )?(?<verb>\p{Lu}\p{Ll}+ed) [^.;“]*?(?:\bby (?:the )?\p{Lu}|\bin \p{Lu}[\p{Lu}/–-]+(?!\p{L}))/u;
/** this estimate … was worked up by the Agency */
const passive =
  /\b(?:[Ii]t|[Tt]h(?:e|is) \p{Ll}+(?:, [^,]+,)?) (?:had been|has been|is|was|were) (?:\p{Ll}+ly )?(?<verb>\p{Ll}+ed)(?: \p{Ll}+)? by (?:the )?\p{Lu}/u;
const further =
  /(?:[,;] (?:and )?| and )(?:\p{Ll}+ly )?(?<verb>\p{Ll}+ed) (?:\p{Ll}+ )?(?:by|with) (?:the )?\p{Lu}/gu;
/** `Retransmitted to Lima` · `Wired as well to Lima` */
const openingTo = /^(?:Also |Then )?(?<verb>\p{Lu}?\p{Ll}+ed)(?: \p{Ll}+){0,3} to (?:the )?\p{Lu}/u;
const furtherTo = /(?:[,;] (?:and )?| and )(?<verb>\p{Ll}+ed) to (?:the )?\p{Lu}/gu;

// Drafted by Orne; notarized by Vane.
//                  ^-------^
/** Somebody did something to the text, or it went somewhere, by a verb that no table has. */
export const verbUnread: Reason = {
  id: 'verb-unread',
  find: ({ head, sentences }) => {
    const isWired = telegraphic.test(head?.node.kind ?? '');
    return sentences
      .filter(({ isProse }) => isProse)
      .flatMap((view) => [...doneIn(view), ...(isWired ? goneIn(view) : [])]);
  },
};

function doneIn(view: View<Sentence>): Find[] {
  const isTold = holdsAny(view, told);
  const found = isTold
    ? holdsAny(view, ['agency']) && furtherIn(view, further)
    : (openingIn(view, opening) ?? openingIn(view, passive));
  return found ? [{ group: 'agent', view, ...found, node: view.node }] : [];
}

function goneIn(view: View<Sentence>): Find[] {
  if (holdsAny(view, elsewhereTold)) return [];
  const found = holdsAny(view, ['delivery'])
    ? furtherIn(view, furtherTo)
    : openingIn(view, openingTo);
  return found ? [{ group: 'repeated', view, ...found, node: view.node }] : [];
}

function openingIn({ text }: View, pattern: RegExp): Stretch | undefined {
  const found = pattern.exec(text);
  const verb = found?.groups?.verb;
  if (found === null || verb === undefined || isKnown(verb)) return undefined;
  const start = text.indexOf(verb, found.index);
  return { start, end: start + verb.length };
}

function furtherIn(view: View, pattern: RegExp): Stretch | undefined {
  for (const { index, 0: words, groups } of matches(view.text, pattern)) {
    const verb = groups?.verb ?? '';
    const start = index + words.indexOf(verb);
    if (isKnown(verb) || isInside(view, start, elsewhere)) continue;
    if (isInside(view, index + words.length - 1, reached)) continue;
    return { start, end: start + verb.length };
  }
  return undefined;
}

function isKnown(verb: string): boolean {
  return isKnownVerb(verb.toLowerCase());
}

const told = ['agency', 'delivery', 'location', 'printing', 'reference'] as const;
const reached = new Set(['delivery'] as const);
const elsewhereTold = ['agency', 'location', 'printing', 'reference'] as const;
const elsewhere = new Set(['location', 'printing', 'quotation', 'title'] as const);
