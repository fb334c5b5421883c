import { matches } from '../../../lexicon/matches.ts';
import { type Citation, readCitation } from '../phrases/citation.ts';
import type { Construct } from '../construct.ts';
import { type Span, span, overlaps } from '../span.ts';
import {
  cameOut,
  inPart,
  ofThisText,
  opensPrinting,
  printingVerb,
  standsIn,
  variant,
} from '../../../lexicon/en/printings.ts';
import { beforePublication } from '../../../lexicon/en/source.ts';
import { type Passage, wording } from '../passage.ts';
import { listed } from '../phrases/title.ts';

/** Between one citation and the next: `, and in `, `; `, ` and `. */
const between = /^(?:[;,]? ?(?:and )?(?:also )?(?:in (?:part in )?)?(?:the )?)(?=\p{Lu}|ibid\b)/u;

// Also printed in part in Beschloss, The Crisis Years, p. 395.
//                         ^---------------------------------^
export const printing: Construct = {
  name: 'printing',
  kind: 'printed',
  cue: new RegExp(
    `${opensPrinting.source}|\\b(?:[Pp]rinted|[Pp]ublished|[Rr]eprinted|[Rr]eproduced) (?:also )?(?:in|as|from|by permission|with|[Ii]bid)\\b`,
    'u',
  ),
  read(passage) {
    const found = clauses(wording(passage)).flatMap(({ words, at }) => {
      const verb = printingVerb.exec(words);
      if (verb === null || !ofThisText.some((subject) => subject.test(words))) return [];
      const extent = extentOf(words.slice(0, verb.index + verb[0].length + ' in part'.length));
      return printings(passage, passage.start + at + verb.index, extent, standsIn.test(verb[0]));
    });
    if (found.length > 0) return found;
    return passage.index === 0 ? sourcePublication(passage) : [];
  },
};

// Released on May 3; printed in the New York Times, May 4, 1961
//                    ^-----------------------------------------^
/** The sentence, and the clause behind a semicolon where the first says that this text came out. */
function clauses(words: string): { words: string; at: number }[] {
  const whole = { words, at: 0 };
  const semicolon = cameOut.test(words) ? words.indexOf('; ') : -1;
  if (semicolon < 0) return [whole];
  return [
    { words: words.slice(0, semicolon), at: 0 },
    { words: words.slice(semicolon + 2), at: semicolon + 2 },
  ];
}

// Source: Department of State Bulletin, December 11, 1961, pp. 913–917.
//         ^---------------------------------------------------------^
function sourcePublication(passage: Passage): Span[] {
  const word = beforePublication.exec(wording(passage));
  if (word === null || passage.claimed.some((found) => found.node.type === 'location')) return [];
  const cited = readCitation(
    passage.note.vocabulary,
    passage.note.text,
    passage.start + word[0].length,
    limitOf(passage),
    true,
    passage.note.italics,
  );
  return cited === undefined
    ? []
    : [span({ type: 'printing', extent: 'full' }, cited.start, cited.end, cited.parts)];
}

function printings(
  passage: Passage,
  from: number,
  extent: 'full' | 'part' | 'variant',
  isListed: boolean,
): Span[] {
  const { text, vocabulary, italics } = passage.note;
  const limit = limitOf(passage);
  const found: Span[] = [];
  let at = firstWork(passage, from, limit);
  if (isListed && at !== undefined && !isWork(passage, at, limit)) return [];
  while (at !== undefined && at < limit) {
    const cited = readCitation(vocabulary, text, at, limit, true, italics);
    if (cited === undefined || passage.claimed.some((other) => overlaps(other, cited))) break;
    if (!namesWork(cited)) break;
    found.push(span({ type: 'printing', extent }, cited.start, cited.end, cited.parts));
    const next = between.exec(text.slice(cited.end, limit));
    at = next === null ? undefined : cited.end + next[0].length;
  }
  return found;
}

// were published in English and Russian in United States Information Agency, Problems of Communism
//                                          ^
function firstWork(passage: Passage, from: number, limit: number): number | undefined {
  const { text, vocabulary, italics } = passage.note;
  const words = text.slice(from, limit);
  return matches(
    words,
    /\b(?:in|from|as|with) (?:part in |full in |the )*(?=\p{Lu}|L’|ibid\b)|(?<=(?:[Pp]rinted|[Pp]ublished)(?: in (?:part|full))? )(?=ibid\b)/gu,
  )
    .map((match) => from + match.index + match[0].length)
    .find((at) => {
      const cited = readCitation(vocabulary, text, at, limit, true, italics);
      return cited !== undefined && namesWork(cited);
    });
}

// is also in Department of Defense, United States–Vietnam Relations, 1945–1967, Book 11
//            ^
/** Whether a work of the list stands there: other words may name where a copy is kept. */
function isWork({ note: { vocabulary, text } }: Passage, at: number, limit: number): boolean {
  const title = readCitation(vocabulary, text, at, limit, true)?.parts.find(
    ({ node }) => node.type === 'title',
  );
  return title !== undefined && listed(vocabulary, text, title.start, limit) !== undefined;
}

function namesWork({ parts }: Citation): boolean {
  return parts.some(({ node }) => node.type === 'title' || node.type === 'ibid');
}

function limitOf({ note, start, end }: Passage): number {
  return start + note.text.slice(start, end).replace(/[.\])]+$/u, '').length;
}

function extentOf(words: string): 'full' | 'part' | 'variant' {
  if (variant.test(words)) return 'variant';
  return inPart.test(words) ? 'part' : 'full';
}
