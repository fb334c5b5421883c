import { proseWords } from '../../../lexicon/en/doubts-levels.ts';
import { anyOf } from '../../../lexicon/en/doubts.ts';
import { levelsOf } from '../levels.ts';
import type { Reason } from '../reason.ts';

const prose = new RegExp(`\\b(?:${anyOf(proseWords)})\\b`, 'u');
const stop = /\p{Ll}{4,}\. /u;

/** The longest title of the volumes this was measured on has 95 characters. */
const longest = 95;

// CFEP Chairman Files. a copy was sent to Hollister
//                    ^       ^-^
/** A title with a verb or a stop in it, or a very long one. */
export const levelLikeProse: Reason = {
  id: 'level-like-prose',
  find: (document) =>
    levelsOf(document)
      .filter(
        ({ node, value }) =>
          node.type === 'collection' &&
          ((prose.test(value) && !value.includes('“')) ||
            stop.test(value) ||
            value.length > longest),
      )
      .map(({ view, node, start, end }) => ({
        group: 'witness',
        view,
        start,
        end,
        node,
        certainty: 'low',
      })),
};
