import { matches } from '../../lexicon/matches.ts';
import { unknownWords } from '../../lexicon/en/location-words.ts';
import type { Vocabulary } from '../../conventions/index.ts';
import { around, type Enclosure, enclosures, isWholeNote } from './enclosures.ts';
import { holdingWords } from '../../lexicon/en/holdings.ts';
import { ciphers, saysNoMarking } from '../../lexicon/en/ciphers.ts';
import { identifierScheme } from './phrases/identifiers.ts';
import { markingChain } from './phrases/marking-chain.ts';
import type { NoteText, Surroundings } from './passage.ts';
import { type Stretch, sentences } from './sentences.ts';
import { kindBehind, locationStart, readsAsLocation } from './source-note.ts';

/**
 * Finds the head of a note. The classification line is the surest landmark: what stands before it is
 * the location, whether a period parts them or not.
 */
export function readNoteText(text: string, surroundings: Surroundings): NoteText {
  const pairs = enclosures(text).filter((pair) => !isWholeNote(text, pair));
  const { vocabulary } = surroundings;
  const cut = sentences(vocabulary, text);
  const start = locationStart(vocabulary, text);
  const note = { ...surroundings, text, enclosures: pairs };
  if (start === undefined) return { ...note, sentences: cut, opening: { classification: [] } };
  const first = Math.max(
    cut.findIndex(({ end }) => end > start),
    0,
  );
  const landmark = findLandmark(vocabulary, text, pairs, cut.slice(first), start);
  const opened = landmark === undefined ? cut : recut(text, cut, first, landmark);
  const location = locationBefore(text, start, landmark?.start ?? cut[first]?.end ?? text.length);
  const lines = followingLines(vocabulary, text, opened, first + (landmark === undefined ? 1 : 2));
  return {
    ...note,
    sentences: opened,
    opening: {
      ...(location.end > location.start ? { location } : {}),
      classification:
        landmark === undefined
          ? [...lines, ...(lines.length > 0 ? [] : denials(text, opened))]
          : [landmark.terms, ...lines],
    },
  };
}

function locationBefore(text: string, start: number, limit: number): Stretch {
  const words = text.slice(start, limit).trimEnd().replace(kindBehind, '');
  return { start, end: start + trimStops(words) };
}

interface Landmark extends Stretch {
  terms: Stretch[];
}

/** The first chain of markings that stands where a classification line stands. */
function findLandmark(
  vocabulary: Vocabulary,
  text: string,
  pairs: readonly Enclosure[],
  cut: readonly Stretch[],
  start: number,
): Landmark | undefined {
  for (const [index, sentence] of cut.slice(0, 5).entries()) {
    const from = Math.max(sentence.start, start);
    const chain = firstChain(vocabulary, text, pairs, from, sentence.end);
    const before = text.slice(from, chain?.start ?? sentence.end);
    if (before !== '' && !readsAsLocation(before) && (index > 0 || !holdingWords.test(before))) {
      return undefined;
    }
    if (chain !== undefined) {
      return readsAsLocation(before) ? withUnknown(vocabulary, text, from, chain) : undefined;
    }
  }
  return undefined;
}

// Central Files, 611.61/3-2763. Hush Secret; Niact
//                               ^--^
/** An unknown word between the stop of the location and a level is part of the marking. */
function withUnknown(vocabulary: Vocabulary, text: string, from: number, line: Landmark): Landmark {
  const before = text.slice(from, line.start);
  const words = unknownWords.exec(before)?.[1];
  const [first, ...more] = line.terms;
  if (words === undefined || first === undefined) return line;
  if (identifierScheme(vocabulary, words) !== undefined || holdingWords.test(words)) return line;
  const start = line.start - words.length - 1;
  return { ...line, start, terms: [{ ...first, start }, ...more] };
}

/**
 * The first place in a sentence, outside brackets and quotations, where markings begin. A line opens
 * with its level; one of handling alone must open the sentence: `Harvan/Double Plus` names folders too.
 */
function firstChain(
  vocabulary: Vocabulary,
  text: string,
  pairs: readonly Enclosure[],
  start: number,
  end: number,
): Landmark | undefined {
  for (const { index } of matches(text.slice(start, end), termMayBegin)) {
    const from = start + index;
    const terms =
      around(pairs, from).length > 0 ? undefined : markingChain(vocabulary, text, from, end);
    const [first, last] = [terms?.[0], terms?.at(-1)];
    if (terms === undefined || first === undefined || last === undefined) continue;
    const category = vocabulary.markings.category(text.slice(first.start, first.end));
    if (index === 0 || category === 'level' || category === 'none') {
      return { start: from, end: last.end, terms };
    }
  }
  return undefined;
}

const termMayBegin = /(?<=^|[.,;:)\]”\p{L}\d] )["“]?\p{Lu}/gu;

/** The sentences, with a border before and behind the classification line. */
function recut(
  text: string,
  cut: readonly Stretch[],
  first: number,
  landmark: Landmark,
): Stretch[] {
  const location = text.slice(0, landmark.start).trimEnd().length;
  const stop = /^[.;:,]?\)?\]?/u.exec(text.slice(landmark.end))?.[0].length ?? 0;
  const holder = cut.find((sentence) => sentence.end > landmark.start);
  const lineEnd = Math.min(landmark.end + stop, holder?.end ?? text.length);
  const rest = lineEnd + (/^ */u.exec(text.slice(lineEnd))?.[0].length ?? 0);
  return [
    ...cut.slice(0, first),
    { start: cut[first]?.start ?? 0, end: location },
    { start: landmark.start, end: lineEnd },
    ...cut
      .filter((sentence) => sentence.end > rest)
      .map((sentence) => ({ start: Math.max(sentence.start, rest), end: sentence.end })),
  ];
}

/** Sentences near the front that hold markings and nothing else: `Extract. Secret. Drafted by …` */
function followingLines(
  vocabulary: Vocabulary,
  text: string,
  cut: readonly Stretch[],
  from: number,
): Stretch[][] {
  const lines: Stretch[][] = [];
  for (const [index, sentence] of cut.slice(from, from + 3).entries()) {
    const before = cut[from + index - 1];
    if (before !== undefined && ofCopy.test(text.slice(before.start, before.end))) continue;
    const word = text.slice(sentence.start, sentence.end).replace(/\.$/u, '');
    if (ciphers.test(word)) {
      lines.push([{ start: sentence.start, end: sentence.start + word.length }]);
      continue;
    }
    const terms = markingChain(vocabulary, text, sentence.start, sentence.end);
    const end = terms?.at(-1)?.end;
    if (terms === undefined || end === undefined) continue;
    if (/^[.\])]*$/u.test(text.slice(end, sentence.end))) lines.push(terms);
  }
  return lines;
}

// Secret. Also ibid., Vane Papers, Box 4. Top Secret.
//         ^-----------------------------^
/** Where a copy is kept; a marking behind it is that of the copy. */
const ofCopy = /^(?:Also (?:in|[Ii]bid)\b|(?:Another|A|The other) copy\b|(?:Other )?[Cc]opies\b)/u;

// No classification marking appears on the memorandum.
// ^-----------------------^
/** The words of a sentence that says there is no marking. */
function denials(text: string, cut: readonly Stretch[]): Stretch[][] {
  return cut.flatMap(({ start, end }) => {
    const term = saysNoMarking.exec(text.slice(start, end))?.groups?.term;
    return term === undefined ? [] : [[{ start, end: start + term.length }]];
  });
}

function trimStops(words: string): number {
  const closed = words.replace(/[\s.,;:]+$/u, '');
  // [Source: Hartley Library, Vane Papers, Box 4.]
  //                                            ^
  const stops = /[[(]/u.test(closed) ? closed : closed.replace(/\.?[\])]$/u, '');
  // POL IRAN-U.S. · Visit of Shah, Vol. I.
  return /(?:\p{Lu}\.)+\p{Lu}$/u.test(stops) && words.charAt(stops.length) === '.'
    ? stops.length + 1
    : stops.length;
}
