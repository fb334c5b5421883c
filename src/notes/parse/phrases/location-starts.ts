import { matches } from '../../../lexicon/matches.ts';
import { bareCollection, numberedFile } from '../../../lexicon/en/location-words.ts';
import { holds } from '../span.ts';
import { around } from '../enclosures.ts';
import { monthName } from '../../../lexicon/en/months.ts';
import type { Passage } from '../passage.ts';

/** "Ibid." that repeats a place, and not the document of `footnote 1, ibid.` */
const ibid = /\b[Ii]bid\b(?<!\bfootnotes? [\d, –-]*[Ii]bid)/gu;

/** Where in a sentence a location may begin, in order; not in words that are quoted. */
export function locationStarts(passage: Passage): number[] {
  const { note, start, end } = passage;
  const words = note.text.slice(start, end);
  return [ibid, note.vocabulary.repositories.any, bareCollection]
    .flatMap((pattern) => matches(words, pattern).map(({ index }) => start + index))
    .concat(numberedFiles(passage))
    .filter((at) => !around(note.enclosures, at + 1).some((pair) => pair.sign === '“'))
    .sort((a, b) => a - b);
}

const described = new RegExp(
  `^(?:[^,;]* to \\p{Lu}[^,;]*, (?:(?:${monthName}) \\d{1,2}, \\d{4}, )?)?`,
  'u',
);

// (Ames to Vane, May 3, 1961, PER/BOL, Office of Peru Affairs, Lot 70 D 118, Box 4)
//                             ^
/** Where it begins in a parenthesis that names no institution and no "ibid.". */
function numberedFiles({ note, start, end }: Passage): number[] {
  return note.enclosures
    .filter(
      ({ sign, open, close }) => sign === '(' && holds({ start, end }, { start: open, end: close }),
    )
    .flatMap(({ open, close }) => {
      const within = note.text.slice(open + 1, close);
      const known =
        within.search(ibid) >= 0 || within.search(note.vocabulary.repositories.any) >= 0;
      if (known || within.includes(';') || !numberedFile.test(within)) return [];
      return [open + 1 + (described.exec(within)?.[0].length ?? 0)];
    });
}
