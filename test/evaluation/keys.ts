/** The forms in which what was read is compared with what was annotated: those of the scorer. */

/** Small letters, one kind of hyphen and quotation mark, no stops, no leading "the", "lot", "vol.". */
export function norm(words: string | null | undefined): string {
  return (words ?? '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u2018\u2019\u02bc`]/gu, "'")
    .replace(/[\u201c\u201d"]/gu, '')
    .replace(/\s*-\s*/gu, '-')
    .replace(/[:;,.()[\]]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the|lot|vol|pp?|no) /u, '');
}

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** `XV` → `15`; what is no roman numeral stays. */
export function volumeKey(volume: string | null | undefined): string {
  const numeral = norm(volume);
  if (!/^[ivxlc]+$/u.test(numeral)) return numeral;
  const digits = Array.from(numeral, (letter) => values[letter] ?? 0);
  const total = digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
  return String(total);
}

/** `586-88, 600` → `586-588,600`: the last page is completed from the first. */
export function pageKey(pages: string | null | undefined): string {
  return (pages ?? '')
    .replace(/[\u2010-\u2015]/gu, '-')
    .split(/,\s*/u)
    .map(completed)
    .join(',');
}

function completed(range: string): string {
  const [, from, to] = /^(\d+)\s*-\s*(\d+)$/u.exec(range.trim()) ?? [];
  if (from === undefined || to === undefined || to.length >= from.length) {
    return range.replaceAll(' ', '');
  }
  return `${from}-${from.slice(0, from.length - to.length)}${to}`;
}

/** A location as it is printed: repository, levels, identifiers. */
export interface Place {
  readonly repository: string | null;
  readonly collections: readonly string[];
  readonly idno: readonly string[];
}

/** The words of a whole location, however it is cut into levels. */
export function placeKey({ repository, collections, idno }: Place): string {
  return [repository, ...collections, ...idno]
    .flatMap((level) => norm(level).split(' '))
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/** A location level by level. */
export function strictKey({ repository, collections, idno }: Place): string {
  return key(norm(repository), key(...collections.map(norm)), key(...idno.map(norm)));
}

/** The words of one or several names, however they are divided: "Rusk and McNamara" is two or one. */
export function namesKey(names: readonly string[]): string {
  return norm(names.join(' '))
    .split(' ')
    .filter((word) => word !== 'and')
    .join(' ');
}

/** Several keys as one. */
export function key(...parts: string[]): string {
  return JSON.stringify(parts);
}
