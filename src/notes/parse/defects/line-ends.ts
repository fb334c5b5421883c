import { commonWords } from '../../../lexicon/en/common-words.ts';
import type { Head, Paragraph } from '../../../tree.ts';
import { suspending } from '../../../lexicon/suspending.ts';
import { type Defect, everywhere } from './defect.ts';

// the Depart- ment of State · the Anglo- American talks · but not: pre- and post-war
//     ^-----------^               ^------------^
/** A word that a hyphen cuts at the end of a line; before a capital the hyphen stays. */
export const lineEndHyphen: Defect = {
  name: 'line-end-hyphen',
  certainty: 'medium',
  find: everywhere(
    /(?<![\p{L}-])(\p{L}{2,})- (\p{L}{2,})\b/gu,
    ([, head = '', tail = '']) => {
      if (suspending.has(tail)) return undefined;
      const isWord = commonWords.has(`${head}${tail}`.toLowerCase()) || /^\p{Ll}/u.test(tail);
      return isWord ? `${head}${tail}` : `${head}-${tail}`;
    },
    /\p{L}- \p{L}/u,
  ),
};

// the Depart­ment of State
//           ^ a soft hyphen, which only the end of a line shows
export const softHyphen: Defect = {
  name: 'soft-hyphen',
  certainty: 'high',
  find: everywhere(/(\p{L})\u00ad+ ?(?=\p{L})/gu, ([, letter]) => letter, /\u00ad/),
};

// Letter From Chairman Khrushchev to President Kennedy1
//                                                     ^
/** The number of a footnote, raised in print, at the end of a head. */
const footnoteDigit: Defect = {
  name: 'footnote-digit',
  certainty: 'medium',
  find: everywhere(
    /(?<=\p{L}[\p{Ll}.]|\p{L} )([\p{Ll}.)])(?:[1-9]\d?|[¹²³⁴-⁹])$/gu,
    ([, letter]) => letter,
  ),
};

/** The running heads of the pages that a text was copied out of. */
function runningHead(heads: readonly string[]): Defect {
  return {
    name: 'running-head',
    certainty: 'high',
    find: (printed) =>
      heads.flatMap((head) => {
        const start = ` ${printed} `.indexOf(` ${head} `) - 1;
        if (start <= 0) return [];
        const end = start + head.length + 1;
        // What is meant is never nothing, so that it has a place of its own.
        return end < printed.length
          ? [{ start, end: end + 1, reading: ' ' }]
          : [{ start: start - 1, end, reading: printed.charAt(start - 1) }];
      }),
  };
}

/** What printed pages leave in a head or a paragraph that is copied out of them. */
export function defectsOfPages({ type, runningHeads = [] }: Head | Paragraph): Defect[] {
  return [
    ...(runningHeads.length > 0 ? [runningHead(runningHeads)] : []),
    ...(type === 'head' ? [footnoteDigit] : []),
  ];
}
