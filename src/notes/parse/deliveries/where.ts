import { pluralPosts } from '../../../lexicon/en/delivering.ts';
import { countries, partsOfTheWorld } from '../../../lexicon/en/places.ts';
import { isPost, states } from '../../../lexicon/en/posts.ts';
import { stretch } from '../agents/name.ts';
import { is, isCapital, isSymbol, textAt, type Words } from '../agents/words.ts';
import { recipientEnd } from './recipient.ts';
import type { State } from './state.ts';

// 38 missions in Africa, the Near East, and Asia · MAAG Chiefs in Cambodia, Thailand, and Laos
//                        ^-------------^      ^--^                            ^------^      ^--^
export function samePlace({ words, text, isPlaced }: State, at: number): number | undefined {
  const first = is(words, at, 'the') ? at + 1 : at;
  return isPlaced && isCapital(words[first]) ? partEnd(text, words, first) : undefined;
}

/** The end of the name of a country or a part of the world that is no post. */
export function partEnd(text: string, words: Words, from: number): number | undefined {
  for (let end = from + 3; end > from; end--) {
    const { start, end: to } = stretch(words, from, Math.min(end, words.length));
    const name = text.slice(start, to);
    if (!isPost(name) && (countries.has(name) || partsOfTheWorld.has(name))) return end;
  }
  return undefined;
}

// the Embassies at Lima, Quito, and Bonn
//     ^----------^
export function embassies({ words }: State, at: number): number | undefined {
  if (!pluralPosts.has(textAt(words, at))) return undefined;
  const link = is(words, at + 1, 'General') ? at + 2 : at + 1;
  const isPlaced = is(words, link, 'at', 'in') && isCapital(words[link + 1]);
  return isPlaced && !isSymbol(words, link + 1) ? link + 1 : undefined;
}

// the Second Fleet, Norfolk, Virginia
//                   ^---------------^
/** Where the last recipient is. */
export function whereabouts(state: State, at: number): number | undefined {
  const { words, text, found, separator: signs } = state;
  if (signs !== ',' || found.length === 0 || !isCapital(words[at])) return undefined;
  const end = recipientEnd(words, at) ?? at;
  // Commander in Chief, Alaska, Holmfield Air Force Base, Alaska; Commander …
  if (isState(text, words, at, end) || (!isSymbol(words, at) && isAddress(state))) return end;
  const next = is(words, end, ',') ? (recipientEnd(words, end + 1) ?? end) : end;
  return next > end && isState(text, words, end + 1, next) ? next : undefined;
}

/** Whether semicolons part addresses, which states stand in. */
function isAddress({ words, text }: State): boolean {
  const isParted = words.filter(({ text: sign }) => sign === ';').length > 1;
  return isParted && words.some((_, at) => isState(text, words, at, at + 1));
}

export function isState(text: string, words: Words, from: number, to: number): boolean {
  const { start, end } = stretch(words, from, to);
  return states.has(text.slice(start, end));
}
