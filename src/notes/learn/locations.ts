import { institution, kindOfCopy } from '../../lexicon/unseen.ts';
import { unitsOf } from '../formula/units.ts';
import { type Counted, counted } from './draft.ts';
import { isIdentifier } from './shapes.ts';

/** What the locations of notes are made of. */
export interface LearnedLocations {
  readonly repositories: readonly Counted[];
  readonly repositoryLast: boolean;
  readonly separators: readonly string[];
  readonly collections: readonly Counted[];
  readonly identifiers: readonly string[];
  readonly status: readonly Counted[];
  /** Sentences that are no locations. */
  readonly sentences: readonly string[];
}

/** `NAI`, `DLC`, `MiU-C`, `PA AA`, `CH-BAR` */
const symbol = /^\p{Lu}\p{L}*(?:-\p{Lu}\p{L}*)*(?: \p{Lu}{2,})?$/u;

/** ALS, RC, Durchdruck in front of a place: `ALS, DLC:GW`, `RC (DLC)`, `ALS: Library` */
const statusBefore = /^(?<status>\p{Lu}[\p{L}.]{0,11}(?: \p{Ll}{4,12})?)(?: \(|: |, )(?=\p{Lu})/u;

const abbreviations: ReadonlySet<string> = new Set(
  'No Nos Vol vol Bd Nr S p pp f ff op d l ll Mr Mrs Dr St U.S Sp Asst Gen Col ser pt Mus ep Cl Hs Ms'.split(
    ' ',
  ),
);

/** Reads the first sentences of notes as locations. */
export function learnLocations(notes: readonly string[]): LearnedLocations {
  const units = notes.map((text) =>
    unitsOf(text, 0, text.length, abbreviations).map(({ start, end }) => text.slice(start, end)),
  );
  const status = statusWords(units.flat());
  const separators = separatorsOf(notes);
  const located = units.map(([first = '']) => withoutStatus(first, status));
  const pieces = located.map((text) => piecesOf(text, separators));
  const repositoryLast = isLast(pieces);
  const repositories = repositoriesOf(pieces, repositoryLast);
  const names = new Set(repositories.map(({ value }) => value));
  const others = pieces.flat().filter((piece) => !names.has(piece));
  return {
    repositories,
    repositoryLast,
    separators,
    status: [...status].map(([value, count]) => ({ value, count })),
    identifiers: others.filter(isIdentifier),
    collections: counted(others.filter((piece) => !isIdentifier(piece) && /^\p{Lu}/u.test(piece))),
    sentences: units.flatMap(([, ...rest]) => rest),
  };
}

/** Short words before a bracket, a colon or a comma that open several units. */
function statusWords(units: readonly string[]): ReadonlyMap<string, number> {
  const words = counted(
    units.flatMap((unit) => {
      const word = statusBefore.exec(unit)?.groups?.status;
      const behind = unit.slice(word?.length ?? 0);
      const isSymbol = /^(?: \(|: |, )(?:\p{Lu}\p{L}*\p{Lu}|\p{Lu}\p{L}+ )/u.test(behind);
      const isComma = behind.startsWith(', ') && !kindOfCopy.test(word ?? '');
      return word !== undefined && isSymbol && !isComma && !institution.test(word) ? [word] : [];
    }),
  );
  const all = words.reduce((sum, { count }) => sum + count, 0);
  const isManner = all * 3 > units.length;
  return new Map(
    isManner
      ? words.filter(({ value }) => value.length < 14).map(({ value, count }) => [value, count])
      : [],
  );
}

function withoutStatus(text: string, status: ReadonlyMap<string, number>): string {
  const word = statusBefore.exec(text)?.groups?.status;
  if (word === undefined || !status.has(word)) return text;
  const rest = text.slice(word.length);
  return /^ \((?<inner>[^()]*)\)/u.exec(rest)?.groups?.inner ?? rest.replace(/^[:,] /u, '');
}

/** Signs without a space behind them that part a symbol from what follows in many notes. */
function separatorsOf(notes: readonly string[]): string[] {
  return [':', '/'].filter((sign) => {
    const pattern = new RegExp(
      `(?:^|[ (])\\p{Lu}[\\p{L}.-]*\\p{Lu}\\.? ?[${sign}] ?(?=[\\p{Lu}\\d])`,
      'u',
    );
    const count = notes.filter((text) => pattern.test(text.slice(0, 40))).length;
    return count * 4 > notes.length;
  });
}

function piecesOf(text: string, separators: readonly string[]): string[] {
  return text
    .slice(0, 300)
    .split(cutsOf(separators))
    .flatMap(withBracket)
    .flatMap(withSymbol)
    .map((piece) => piece.replace(/^[\s[(]+|[\s.)\]]+$/gu, ''))
    .filter((piece) => piece !== '');
}

function cutsOf(separators: readonly string[]): RegExp {
  if (separators.includes('/')) return /, |: |;|(?<=^\p{Lu}[\p{Lu}.]*)\//u;
  return separators.includes(':') ? /, |;| ?: ?/u : /, |: |;/u;
}

// VS-Bd. 8513 (Büro Staatssekretär)
function withBracket(piece: string): string[] {
  const groups = /^(?<outer>[^()]+) \((?<inner>[^()]+)\)\.?$/u.exec(piece)?.groups;
  return groups === undefined || !isIdentifier(groups.outer ?? '')
    ? [piece]
    : [groups.outer ?? '', groups.inner ?? ''];
}

// NAI DFA 2006/39
// ^-^
function withSymbol(piece: string): string[] {
  const groups =
    /^(?<first>\p{Lu}{3,}|\p{Lu}{2}-\p{Lu}{3}|[\p{Lu}\d]{2,})[ #](?<rest>\p{Lu}[^\d\n]*\d.*)$/u.exec(
      piece.trim(),
    )?.groups;
  return groups === undefined ? [piece] : [groups.first ?? '', groups.rest ?? ''];
}

/** Whether the last parts repeat more than the first: `WP, DLC` */
function isLast(pieces: readonly (readonly string[])[]): boolean {
  const several = pieces.filter(({ length }) => length > 1);
  const share = (at: 0 | -1) => {
    const ends = several.map((one) => one.at(at) ?? '').filter((one) => !isIdentifier(one));
    return ends.filter((one) => institution.test(one) || symbol.test(one)).length;
  };
  return several.length > 2 && share(-1) > 2 * share(0);
}

/** Leading parts (or last ones) that are a symbol, the name of an institution, or repeat. */
function repositoriesOf(pieces: readonly (readonly string[])[], last: boolean): Counted[] {
  const ends = pieces
    .flatMap((one) => one.at(last ? -1 : 0) ?? [])
    .filter((one) => !isIdentifier(one));
  return counted(ends).filter(
    ({ value, count }) =>
      value.length < 80 &&
      /^\p{Lu}/u.test(value) &&
      (institution.test(value) || symbol.test(value) || count * 20 > pieces.length),
  );
}
