import { halfTitles } from '../../../lexicon/en/doubts-levels.ts';
import { anyOf } from '../../../lexicon/en/doubts.ts';
import { levelsOf } from '../levels.ts';
import type { Reason } from '../reason.ts';

const half = new RegExp(`^(?:${anyOf(halfTitles)})\\.?$`, 'u');
/** `unlabeled folder` is written small, and so are particles of names. */
const small = /^(?!(?:al-|de|el-|loose|misc|no|unl|unt|various|von)\b|un[lt])\p{Ll}/u;
const opened = /[([][^)\]]*$/u;
const closed = /^[^([]*[)\]]/u;

// NSC Staff for Europe, Canada, and Ocean Affairs
//                               ^---------------^
/** A title that begins or ends where none does. */
export const levelCut: Reason = {
  id: 'level-cut',
  find: (document) =>
    levelsOf(document)
      .filter(
        ({ node, value }) =>
          node.type === 'collection' &&
          (small.test(value) ||
            /^[.)\]&;]/u.test(value) ||
            half.test(value) ||
            opened.test(value) ||
            closed.test(value)),
      )
      .map(({ view, node, start, end }) => ({ group: 'witness', view, start, end, node })),
};
