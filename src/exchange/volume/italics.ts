import type { NoteWords } from './note-words.ts';
import { unitsOf } from './units.ts';

/** What stands outside the signs of italics: white space and stops. */
const outside = /^[\s,;:]*|[\s,;:]*$/g;

/**
 * The words of a note with signs about what the volume sets in italics: `see *Foreign Relations*`. Signs
 * that a build would not read as italics, inside a word or about a figure, are left out.
 */
export function withSigns(words: NoteWords): string {
  let at = 0;
  let written = '';
  for (const { start, end, italic } of unitsOf(words)) {
    const text = words.text.slice(start, end);
    const inside = text.replace(outside, '');
    const from = start + text.indexOf(inside);
    const to = from + inside.length;
    if (italic !== true || from < at || !takesSigns(words.text, from, to)) continue;
    written += `${words.text.slice(at, from)}*${inside}*`;
    at = to;
  }
  return written + words.text.slice(at);
}

function takesSigns(text: string, from: number, to: number): boolean {
  const inside = text.slice(from, to);
  return (
    /\p{L}/u.test(inside) &&
    !/[*\u2029]/.test(inside) &&
    !/[\p{L}\p{N}*_]$/u.test(text.slice(0, from)) &&
    !/^[\p{L}\p{N}*_]/u.test(text.slice(to))
  );
}
