import fc from 'fast-check';
import { oddCharacters } from './odd-characters.ts';

/** Something that befalls a text. */
export type Damage = (text: string) => string;

/** The signs of a grammar, and what opens and closes in it. */
export interface Vocabulary {
  readonly tokens: readonly string[];
  readonly brackets: readonly (readonly [string, string])[];
}

/** No input is longer: a time that grows with the square of the length shows before. */
const longest = 60_000;

/** A place in a text, as a share of its length; every place is as likely, which `fc.double` is not. */
export const share = fc.noBias(fc.nat(100_000)).map((part) => part / 100_000);

/** Where a cut may fall: anywhere, between words, lines, sentences, at a tag. */
const border = fc.constantFrom(/(?:)/, /\s/, /\n/, /(?<=[.;:,])\s/, /[<>[\](){}"]/);

type Span = (text: string) => readonly [number, number];

function placeAfter(text: string, from: number, at: RegExp): number {
  const found = text.slice(from).search(at);
  return found < 0 ? from : from + found;
}

const place = fc.tuple(share, border).map(
  ([part, at]) =>
    (text: string): number =>
      placeAfter(text, Math.floor(part * text.length), at),
);

/** Mostly short: a word, a line; now and then half the text. */
const length = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.nat(60).map((count) => () => count),
  },
  {
    weight: 1,
    arbitrary: share.map((part) => (text: string) => Math.floor(part * part * text.length)),
  },
);

const span = fc.tuple(place, border, length).map(([start, at, long]): Span => (text) => {
  const from = start(text);
  return [from, placeAfter(text, Math.min(text.length, from + long(text)), at)];
});

function replaced(text: string, [from, to]: readonly [number, number], by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

/** Mostly few: an input that is very long takes the time of a hundred others. */
const times = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 2, max: 4 }) },
  { weight: 8, arbitrary: fc.integer({ min: 5, max: 60 }) },
  { weight: 1, arbitrary: fc.noBias(fc.integer({ min: 100, max: 20_000 })) },
);

function repeat(text: string, count: number): string {
  return text.repeat(Math.min(count, Math.ceil(longest / Math.max(1, text.length))));
}

/** Slices dropped, doubled without end, set elsewhere, and in each other's place. */
const slices: fc.Arbitrary<Damage> = fc.oneof(
  span.map(
    (of): Damage =>
      (text) =>
        replaced(text, of(text), ''),
  ),
  fc.tuple(span, times).map(([of, count]): Damage => (text) => {
    return replaced(text, of(text), repeat(text.slice(...of(text)), count));
  }),
  fc.tuple(span, place).map(([of, to]): Damage => (text) => {
    const rest = replaced(text, of(text), '');
    const there = Math.min(to(text), rest.length);
    return replaced(rest, [there, there], text.slice(...of(text)));
  }),
  fc.tuple(span, span).map(([one, other]): Damage => (text) => {
    const [[from, to], [laterFrom, laterTo]] = [one(text), other(text)];
    if (to > laterFrom) return text;
    const swapped = text.slice(laterFrom, laterTo) + text.slice(to, laterFrom);
    return replaced(text, [from, laterTo], swapped + text.slice(from, to));
  }),
  place.map(
    (end): Damage =>
      (text) =>
        text.slice(0, end(text)),
  ),
);

/** Words put in, or in the place of others. */
function written(words: fc.Arbitrary<string>): fc.Arbitrary<Damage> {
  return fc.oneof(
    fc.tuple(place, words, fc.constantFrom('', ' ', '\n')).map(
      ([at, word, space]): Damage =>
        (text) =>
          replaced(text, [at(text), at(text)], space + word + space),
    ),
    fc.tuple(span, words).map(
      ([of, word]): Damage =>
        (text) =>
          replaced(text, of(text), word),
    ),
  );
}

function nested(brackets: Vocabulary['brackets']): fc.Arbitrary<Damage> {
  return fc
    .tuple(span, fc.constantFrom(...brackets), times)
    .map(([of, [open, close], depth]): Damage => (text) => {
      const inner = text.slice(...of(text));
      return replaced(text, of(text), repeat(open, depth) + inner + repeat(close, depth));
    });
}

/** What befalls a text as a whole. */
const whole = fc.constantFrom<Damage>(
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replaceAll('\n', '\n\n'),
  (text) => text.replace(/\n+/g, '\n'),
  (text) => text.replaceAll(' ', ''),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll(' ', '\t  '),
  (text) => text.replace(/[.,;:]/g, ''),
  (text) => text.replace(/\d/g, '9'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => Array.from(text).reverse().join(''),
);

/**
 * Texts of a kind, most of them damaged: by what befalls any text, by words of their own grammar
 * where they do not belong, by characters that are seldom thought of.
 */
export function damaged(
  sound: fc.Arbitrary<string>,
  { tokens, brackets }: Vocabulary,
): fc.Arbitrary<string> {
  const odd = fc.tuple(fc.constantFrom(...oddCharacters), times).map(([of, count]) => {
    return repeat(of, Math.max(1, count - 3));
  });
  const other = fc.tuple(sound, span).map(([text, of]) => text.slice(...of(text)));
  const damage = fc.oneof(
    { weight: 4, arbitrary: slices },
    { weight: 4, arbitrary: written(fc.constantFrom(...tokens)) },
    { weight: 2, arbitrary: written(odd) },
    { weight: 1, arbitrary: written(other) },
    { weight: 1, arbitrary: written(fc.string({ unit: 'binary', maxLength: 20 })) },
    { weight: 1, arbitrary: nested(brackets) },
    { weight: 1, arbitrary: whole },
  );
  return fc
    .tuple(sound, fc.array(damage, { maxLength: 8 }))
    .map(([text, damages]) =>
      damages.reduce((before, befall) => befall(before).slice(0, longest), text),
    );
}
