import { matches } from '../../lexicon/matches.ts';
import type { Certainty, Footnote } from '../../tree.ts';
import { type Signs, type Stretch, findSigns } from '../signs.ts';
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
  /** What is set in italics; offsets are those of the reading. */
  readonly italics: readonly Stretch[];
  /** Behind which offset of the reading a footnote is called. */
  readonly calls: readonly FootnoteCall[];
  /** Offset in `printed` → offset in the reading. */
  readingOffset(offset: number): number;
  /** Offset in the reading → offset in `printed`. */
  printedOffset(offset: number): number;
  /** Offset in `printed` → offset in the source, white space as it stands there. */
  sourceOffset(offset: number): number;
  /** The same of where something ends: before a sign that stands there. */
  sourceEnd(offset: number): number;
}

export interface FootnoteCall {
  readonly at: number;
  readonly footnote: Footnote;
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
  for (const { 0: word, index } of matches(source, /\S+/gu)) {
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

function signsOf(source: string, footnotes: readonly Footnote[] | undefined): Signs {
  return footnotes === undefined
    ? { signs: [], italics: [], calls: [] }
    : findSigns(source, new Set(footnotes.map(({ label }) => label)));
}

/** The same without the signs of a text. */
function collapseWords(source: string, signs: Signs['signs']) {
  if (signs.length === 0) return collapse(source);
  const kept: number[] = [];
  let words = '';
  let at = 0;
  for (const { start, end } of [...signs, { start: source.length, end: source.length }]) {
    for (let each = at; each < start; each++) kept.push(each);
    words += source.slice(at, start);
    at = end;
  }
  const { text, offsets } = collapse(words);
  return { text, offsets: offsets.map((offset) => kept[offset] ?? source.length) };
}

/**
 * Applies repairs, which must not overlap, to a text.
 *
 * @param footnotes those that may be called in it; where there is no list, signs are words like others
 */
export function repairText(
  source: string,
  repairs: (printed: string) => Repair[],
  footnotes?: readonly Footnote[],
): RepairedText {
  const signs = signsOf(source, footnotes);
  const { text: printed, offsets } = collapseWords(source, signs.signs);
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
  const readingOffset = (offset: number) => shifted(mended, offset);
  const placeOf = (offset: number) => {
    const found = offsets.findIndex((each) => each >= offset);
    return readingOffset(found < 0 ? printed.length : Math.min(found, printed.length));
  };
  return {
    text,
    printed,
    repairs: mended,
    ...settingOf(signs, placeOf, text, footnotes ?? []),
    readingOffset,
    printedOffset: (offset) => printedOffset(mended, offset),
    sourceOffset: (offset) => offsets[offset] ?? source.length,
    sourceEnd: (offset) => {
      const [last = 0, next = source.length] = [offsets[offset - 1], offsets[offset]];
      return signs.signs.find(({ start }) => start > last && start < next)?.start ?? next;
    },
  };
}

function printedOffset(mended: readonly AppliedRepair[], offset: number): number {
  const index = firstEndingFrom(mended, offset + 1, ({ readingEnd }) => readingEnd);
  const [before, place] = [mended[index - 1], mended[index]];
  if (place !== undefined && offset > place.readingStart) return place.end;
  return before === undefined ? offset : offset + before.end - before.readingEnd;
}

/** An offset of what is printed, in the reading. */
function shifted(repairs: readonly AppliedRepair[], offset: number): number {
  return repairs
    .filter(({ end }) => end <= offset)
    .reduce((sum, { start, end, reading }) => sum + reading.length - (end - start), offset);
}

/** A call stands behind a word, whatever white space is before it. */
function behindWord(text: string, at: number): number {
  return /\s$/u.test(text.slice(0, at)) ? at - 1 : at;
}

/** Italics and calls of a text, in its reading. */
function settingOf(
  { italics, calls }: Signs,
  placeOf: (offset: number) => number,
  text: string,
  footnotes: readonly Footnote[],
): Pick<RepairedText, 'italics' | 'calls'> {
  return {
    italics: italics.map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) })),
    calls: calls.flatMap(({ start, label }) => {
      const footnote = footnotes.find((each) => each.label === label);
      return footnote === undefined ? [] : [{ at: behindWord(text, placeOf(start)), footnote }];
    }),
  };
}
