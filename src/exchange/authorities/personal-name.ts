import { connectives, offices } from './titles.ts';

/** A personal name taken apart, in small letters. */
export interface PersonalName {
  readonly surname: string;
  /** Forenames and initials in order; titles are no part of it. */
  readonly forenames: readonly string[];
  /** Words of the offices and ranks that are said with it: `secretary`, `state`. */
  readonly offices: readonly string[];
}

/** Names that differ in case, white space or the shape of quotes and dashes are one. */
export function folded(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutTitles(all: readonly string[]): readonly string[] {
  const first = all.findIndex((word) => !offices.has(word) && !connectives.has(word));
  return first === -1 ? [] : all.slice(first);
}

const suffix = /,? (?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * Takes a name of an authority file apart: `Adams, General Paul D.`, `Paul D. Adams`.
 *
 * @param surname the surname where the file marks it
 */
export function headingName(name: string, surname?: string): PersonalName {
  const plain = name.replace(suffix, '');
  const comma = plain.indexOf(',');
  if (comma > 0) {
    const [forenames = ''] = plain.slice(comma + 1).split(',');
    return named(surname ?? plain.slice(0, comma), words(forenames));
  }
  if (surname === undefined) return printedName(plain);
  return named(surname, words(folded(plain).replace(folded(surname), '')));
}

function named(surname: string, others: readonly string[]): PersonalName {
  return {
    surname: folded(surname),
    forenames: withoutTitles(others),
    offices: officesIn(others),
  };
}

/**
 * Takes a name apart as it is printed: `Kohler`, `President Kennedy`, `Ronald I. Spiers`,
 * `Special Assistant for National Security Affairs (Bundy)`.
 */
export function printedName(name: string): PersonalName {
  const [, inBrackets] = /\(([^()]+)\)$/.exec(name.trim()) ?? [];
  const own = withoutTitles(words((inBrackets ?? name).replace(suffix, '')));
  return {
    surname: own.at(-1) ?? '',
    forenames: own.slice(0, -1),
    offices: officesIn(words(name)),
  };
}

/** The words of offices among words, as `president's` is one of `president`. */
export function officesIn(all: readonly string[]): string[] {
  return all.filter((word) => offices.has(word)).map((word) => word.replace(/'s$/, ''));
}

/** The words of a text, in small letters, without stops. */
export function words(text: string): string[] {
  return folded(text)
    .split(/[\s.,;()]+/)
    .filter((word) => word !== '');
}

function agrees(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 1 ? long.startsWith(short) : short === long;
}

/** Whether what is printed can be the name of an entry: its surname is that, no forename is another. */
export function isCompatible(printed: PersonalName, heading: PersonalName): boolean {
  const last = words(heading.surname).at(-1);
  if (printed.surname === '' || printed.surname !== last) return false;
  // "Charles de Gaulle": the particle of a surname is read as a forename.
  const particles = new Set(words(heading.surname));
  const forenames = printed.forenames.filter((word) => !particles.has(word));
  return forenames.every((word, index) => {
    const counterpart = heading.forenames[index];
    return counterpart === undefined
      ? heading.forenames.length > 0 && index > 0
      : agrees(word, counterpart);
  });
}
