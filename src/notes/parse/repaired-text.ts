import type { Certainty } from '../../tree.ts';
import { firstEndingFrom } from './binary-search.ts';

/** A place where the note should read otherwise; offsets are those of the printed text. */
export interface Repair {
  start: number;
  end: number;
  reading: string;
  certainty: Certainty;
}

/** A stretch of text that is read otherwise than printed; offsets in both texts, ends exclusive. */
export interface AppliedRepair extends Repair {
  readingStart: number;
  readingEnd: number;
}

/**
 * A text as it is meant: white space collapsed and defects repaired, with the way back to what is
 * printed. The grammar reads `text`; only leaves know of the printed form.
 */
export interface RepairedText {
  readonly text: string;
  /** The text with white space collapsed and nothing else changed. */
  readonly printed: string;
  readonly repairs: readonly AppliedRepair[];
  /** Offset in the reading → offset in `printed`. */
  printedOffset(offset: number): number;
  /** Offset in `printed` → offset in the source, white space as it stands there. */
  sourceOffset(offset: number): number;
}

/** What parts the paragraphs of a note (Unicode 16.0, section 5.8). */
export const paragraphSeparator = '\u2029';

/**
 * Collapses white space to single spaces, and to a paragraph separator where it holds one;
 * `offsets[i]` is where character i stood.
 */
export function collapse(source: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let text = '';
  let end = 0;
  for (const { 0: word, index } of source.matchAll(/\S+/gu)) {
    if (text !== '') {
      text += source.slice(end, index).includes(paragraphSeparator) ? paragraphSeparator : ' ';
      offsets.push((offsets.at(-1) ?? 0) + 1);
    }
    for (let at = 0; at < word.length; at++) offsets.push(index + at);
    text += word;
    end = index + word.length;
  }
  offsets.push((offsets.at(-1) ?? -1) + 1);
  return { text, offsets };
}

/** Applies repairs, which must not overlap, to a text. */
export function repairText(source: string, repairs: (printed: string) => Repair[]): RepairedText {
  const { text: printed, offsets } = collapse(source);
  const mended: AppliedRepair[] = [];
  let text = '';
  let at = 0;
  for (const repair of repairs(printed).sort((a, b) => a.start - b.start)) {
    if (repair.start < at) continue;
    text += printed.slice(at, repair.start);
    const readingStart = text.length;
    text += repair.reading;
    mended.push({ ...repair, readingStart, readingEnd: text.length });
    at = repair.end;
  }
  text += printed.slice(at);
  return {
    text,
    printed,
    repairs: mended,
    printedOffset: (offset) => printedOffset(mended, offset),
    sourceOffset: (offset) => offsets[offset] ?? source.length,
  };
}

function printedOffset(mended: readonly AppliedRepair[], offset: number): number {
  const index = firstEndingFrom(mended, offset + 1, ({ readingEnd }) => readingEnd);
  const [before, place] = [mended[index - 1], mended[index]];
  if (place !== undefined && offset > place.readingStart) return place.end;
  return before === undefined ? offset : offset + before.end - before.readingEnd;
}
