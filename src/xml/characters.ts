/** What may not stand in a document at all (XML 1.0, production 2: Char). */
export const notXml = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What a text seldom has: one look spares three. */
const special = /[^\t\n\x20-\x25\x27-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * A text as the serialiser is to be given it: that takes `&nbsp;` for a reference that is written
 * already, so every ampersand is written here; a carriage return would be read back as a line feed.
 */
export function escaped(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(notXml, '\uFFFD').replaceAll('&', '&amp;').replaceAll('\r', '&#13;');
}
