/**
 * A line that a terminal shows and does not obey: a control character of a file name or of a text is
 * written as its number (ECMA-48), and so are those that turn the direction of what follows.
 */
export function printable(line: string): string {
  return line.replace(
    /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
