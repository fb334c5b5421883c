import type { Acting } from './active.ts';
import { list, type Listed } from './list.ts';
import { stretch } from './name.ts';
import { is, isCapital, isLower, type Words } from './words.ts';

/**
 * The formulas of intelligence estimates: who took part in them, who concurred. `The following
 * intelligence organizations participated in the preparation of this estimate: CIA, INR, and NSA`
 */
export function estimateFormula(text: string, words: Words): Acting | undefined {
  return concurring(words) ?? participating(text, words);
}

// Concurring were the Chief of Signals, Navy; and the Director of Plans, USAF.
//                     ^--------------------^          ^---------------------^
/** Each office between semicolons, with all its words. */
function concurring(words: Words): Acting | undefined {
  if (!isLower(words, 0, 'concurring') || !is(words, 1, 'were', 'was')) return undefined;
  const found: Listed[] = [];
  const last = is(words, words.length - 1, '.') ? words.length - 1 : words.length;
  for (let from = 2, at = 2; at <= last; at++) {
    if (at < last && !is(words, at, ';')) continue;
    const office = officeOf(words, from, at);
    if (office !== undefined) found.push(office);
    from = at + 1;
  }
  return found.length === 0 ? undefined : { found, actions: ['concurred'] };
}

function officeOf(words: Words, from: number, to: number): Listed | undefined {
  let start = from;
  while (is(words, start, 'and', 'the', 'The', 'by', ',')) start++;
  if (start >= to || !isCapital(words[start])) return undefined;
  return {
    nature: 'body',
    name: stretch(words, start, to),
    next: to,
    titled: false,
    words: to - start,
  };
}

// The following intelligence organizations participated in the preparation of this estimate: CIA, INR, and NSA
//                                                                                            ^---------------^
function participating(text: string, words: Words): Acting | undefined {
  const at = words.findIndex(
    (_, index) => is(words, index, 'participated') && is(words, index + 1, 'in'),
  );
  const colon = at < 0 ? -1 : words.findIndex((_, index) => index > at && is(words, index, ':'));
  if (colon < 0) return undefined;
  const { found } = list(text, words, colon + 1, 'by');
  return found.length === 0 ? undefined : { found, actions: ['prepared'] };
}
