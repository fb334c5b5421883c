import { halfTitles } from '../../../lexicon/en/doubts-levels.ts';
import { anyOf } from '../../../lexicon/en/doubts.ts';
import { type PlacedLevel, levelsOf } from '../levels.ts';
import type { Reason } from '../reason.ts';
import { type View, placedOfAny } from '../view.ts';

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
      .filter((level) => level.node.type === 'collection' && (isCut(level.value) || goesOn(level)))
      .map(({ view, node, start, end }) => ({ group: 'witness', view, start, end, node })),
};

function isCut(value: string): boolean {
  return (
    small.test(value) ||
    /^[.)\]&;]/u.test(value) ||
    half.test(value) ||
    opened.test(value) ||
    closed.test(value)
  );
}

/** `Department of Energy Archives`, read as an institution and its archives */
function goesOn({ view, start, value }: PlacedLevel): boolean {
  return (
    !value.includes(' ') && /\p{L} $/u.test(view.text.slice(0, start)) && endsLevel(view, start)
  );
}

function endsLevel(view: View, start: number): boolean {
  return placedOfAny(view, 'repository', 'collection').some(({ end }) => end === start - 1);
}
