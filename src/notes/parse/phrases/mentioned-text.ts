import { matches } from '../../../lexicon/matches.ts';
import { textNoun } from '../../../lexicon/en/texts.ts';
import type { MentionedText } from '../../../tree.ts';
import { datesIn } from './calendar.ts';

/** What may stand between a text and the words that say where it is: `… is attached, but not printed, in`. */
const leads =
  /[\s,;:(.“]*(?:\b(?:is|are|was|were|may be|can be|also|both|attached|enclosed|filed|located|found|kept|retained|in|with|at|as|from|to|not|but|printed|published|reproduced|there|the|see)\b[\s,;:(“]*)*$/u;

const adjective =
  '(?:(?!(?:an?|another|and|are|by|for|his|in|is|its|of|on|or|other|see|such|that|the|their|this|to|was|were|which|with)\\b)\\p{Ll}[\\p{L}-]*(?<!ed) )';
const opener = new RegExp(
  `(?<![\\p{L}\\d’'-])(?:${adjective}{0,3}(?:\\p{L}+-)?(?:${textNoun})|(?:${capitalised(textNoun)}))(?![\\p{L}-])(?: [A-Z]*[a-z]*\\d[\\w/–-]*)?`,
  'gu',
);

/** The same words at the head of a sentence. */
function capitalised(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** What ends the words that name a text: a verb of the sentence, a second clause. */
const ends =
  /(?:,? (?:which|who|that|in which|and (?:is|are|was|were)|under cover|enclosing|transmitting|forwarding)\b|, (?:not|but|both|also)\b|,? (?:is|are|was|were|has|had|have|reads?|states?|indicates?|shows?|may|can)\b|; ).*$/u;

/** Longer words are a sentence and no name. */
const longest = 160;

/**
 * What the words before a location say that it holds.
 *
 * A memorandum of conversation, April 14, is in ibid., Orne Papers.
 *   ^------------------------^  ^------^
 *
 * @param text the words up to the location
 * @returns undefined where they name no text
 */
export function mentionedText(text: string): MentionedText | undefined {
  const words = text.replace(leads, '');
  const start = matches(words, opener).findLast(({ index }) => isHead(words, index))?.index;
  if (start === undefined) return undefined;
  const named = words.slice(start).replace(ends, '').trim();
  const before = datesIn(words.slice(0, start)).findLast(({ end }) => end === start - 1);
  if (before !== undefined)
    return fitting({
      title: named,
      date: { text: words.slice(before.start, before.end), ...before.fields },
    });
  const date = datesIn(named).at(-1);
  if (date === undefined) return fitting({ title: named });
  const day = named.slice(date.start, date.end);
  const title = withoutDate(named.slice(0, date.start), named.slice(date.end));
  return fitting({ title, date: { text: day, ...date.fields } });
}

/** A noun behind "of", "from" or "to" belongs to the one before it: `a copy of the letter`. */
function isHead(words: string, at: number): boolean {
  return !/\p{L} (?:of|from|to|with|under|by|for|in|on) (?:(?:the|an?|this|his|their) )?$/u.test(
    words.slice(0, at),
  );
}

// memorandum of conversation, April 14 · April 14 memorandum from Orne · letter of April 14 to Orne
function withoutDate(before: string, behind: string): string {
  return `${before.replace(/(?:,| of| dated| on)? ?$/u, '')}${behind.replace(/^ and \d+|^,.*/u, '')}`
    .trim()
    .replace(/,$/u, '');
}

function fitting(text: MentionedText): MentionedText | undefined {
  return text.title === '' || text.title.length > longest ? undefined : text;
}
