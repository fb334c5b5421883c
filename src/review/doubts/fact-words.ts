import { matches } from '../../lexicon/matches.ts';
import type { Sentence } from '../../tree.ts';
import { type Stretch, type View, placedOf } from './view.ts';

/** `611.61/3-2763`, `Hartley`, `copies`, `ibid.`, `“`: what could carry a fact. */
const factWord =
  /\d[\p{L}\d./–-]*|\p{Lu}[\p{L}\d’'&/.–-]*|\b(?:[Cc]op(?:y|ies)|ibid|printed|published|kept|filed|drafted|cleared|approved|initialed|signed|prepared|concurred|dictated|transcribed|sent|forwarded|transmitted|submitted)\b/gu;

/** A word of a sentence that could carry a fact and lies in no reading. */
export interface FactWord extends Stretch {
  readonly word: string;
}

/** The words of a sentence that could carry a fact and that nothing is read in. */
export function unreadFactWords(view: View<Sentence>): FactWord[] {
  if (!view.isProse) return [];
  return placedOf(view, 'text')
    .filter(({ within }) => within.every(({ type }) => type === 'statement'))
    .flatMap(({ start, end }) =>
      matches(view.text.slice(start, end), factWord).map(({ index, 0: word }) => ({
        word,
        start: start + index,
        end: start + index + word.length,
      })),
    );
}
