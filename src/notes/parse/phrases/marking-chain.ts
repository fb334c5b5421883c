import { matches } from '../../../lexicon/matches.ts';
import { verbInMarking } from '../../../lexicon/en/location-words.ts';
import { startsWithMarking } from './markings.ts';
import type { Vocabulary } from '../../../conventions/index.ts';
import { participles } from '../../../lexicon/en/openers.ts';
import type { Stretch } from '../sentences.ts';

/** As long as a term of handling can be: `Literally Eyes Only for the President and Secretary of State` */
const longestTerm = 11;

/**
 * Reads the terms of a classification line.
 *
 * @param start where the line must begin with a known term
 * @param end the end of the sentence
 * @returns the terms in order, or undefined where no such line begins
 */
export function markingChain(
  vocabulary: Vocabulary,
  text: string,
  start: number,
  end: number,
): Stretch[] | undefined {
  if (!startsWithMarking(vocabulary, text.slice(start, end))) return undefined;
  const terms: Stretch[] = [];
  let at = start;
  while (at < end) {
    const term = termAt(vocabulary, text, at, end);
    if (term === undefined) break;
    terms.push(term);
    const separator = /^(?:[;,] (?:and )?| and )/u.exec(text.slice(term.end, end));
    if (separator === null) break;
    at = term.end + separator[0].length;
  }
  return terms.length === 0 ? undefined : terms;
}

// Secret; Niact; [handling restriction not declassified]; Eyes Only Ambassador. Drafted by
//         ^
function termAt(
  vocabulary: Vocabulary,
  text: string,
  at: number,
  end: number,
): Stretch | undefined {
  const bracketed = /^\[[^\]]*\](?=[;,.\])]|$)/u.exec(text.slice(at, end))?.[0];
  const words = bracketed ?? wordsOfTerm(text.slice(at, end));
  const term =
    knownTerm(vocabulary, words) ??
    (bracketed === undefined ? newTerm(words, text, at, end) : undefined);
  return term === undefined ? undefined : { start: at, end: at + term.length };
}

function wordsOfTerm(text: string): string {
  return /^[^;,.:()]*(?:\([^)]*\)|\[[^\]]*\])?/u.exec(text)?.[0].trimEnd() ?? '';
}

/** A term of the vocabulary that these words are, or begin with before "and" or another sentence. */
function knownTerm(vocabulary: Vocabulary, words: string): string | undefined {
  if (vocabulary.markings.category(words) !== undefined) return words;
  // Secret and Priority
  //            ^
  const [head = ''] = words.split(' and ');
  return vocabulary.markings.category(head) === undefined ? longestKnown(vocabulary, words) : head;
}

function newTerm(words: string, text: string, at: number, end: number): string | undefined {
  const isTerm =
    !participles.test(words) && looksLikeTerm(words, text.slice(at + words.length, end));
  return words !== '' && isTerm ? words : undefined;
}

/** The known term before a sentence that begins without a stop: `Niact Drafted by Thornley` */
function longestKnown(vocabulary: Vocabulary, words: string): string | undefined {
  const cuts = matches(words, / (?=\p{Lu})/gu).map(({ index }) => words.slice(0, index));
  return cuts
    .reverse()
    .find(
      (head) =>
        vocabulary.markings.category(head) !== undefined &&
        participles.test(words.slice(head.length).trimStart()),
    );
}

function looksLikeTerm(words: string, rest: string): boolean {
  return (
    /^\p{Lu}/u.test(words) &&
    words.split(' ').length <= longestTerm &&
    !verbInMarking.test(words) &&
    /^(?:[;,.\])]|$)/u.test(rest)
  );
}
