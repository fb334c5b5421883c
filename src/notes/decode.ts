import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { readManuscript, withoutMarkup } from './documents/index.ts';
import { decodeText, hexadecimal, unifyLineEnds } from './encoding.ts';
import { kindOfFile } from './file-kinds.ts';
import { notXml } from '../xml/characters.ts';
import { report } from '../messages/index.ts';

/** Up to so many places of one character are reported one by one. */
const fewPlaces = 10;

function forbiddenPlaces(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { 0: character, index } of text.matchAll(notXml)) {
    const offsets = places.get(character);
    if (offsets) offsets.push(index);
    else places.set(character, [index]);
  }
  return places;
}

function reportForbidden(file: VFile, text: string): void {
  const lines = location(text);
  for (const [found, offsets] of forbiddenPlaces(text)) {
    const character = `U+${hexadecimal(found.codePointAt(0) ?? 0, 4)}`;
    if (offsets.length > fewPlaces) {
      const others = offsets.length - 1;
      report(file, 'characters-forbidden', lines.toPoint(offsets[0]), { character, others });
    } else {
      for (const offset of offsets) {
        report(file, 'character-forbidden', lines.toPoint(offset), { character });
      }
    }
  }
}

/** A page break of a text that was printed; a blank keeps lines and columns as they are. */
function withoutFormFeeds(file: VFile, text: string): string {
  const first = text.indexOf('\f');
  if (first < 0) return text;
  report(file, 'form-feed', location(text).toPoint(first), {});
  return text.replaceAll('\f', ' ');
}

/**
 * Reads the bytes of a file as text: UTF-8, UTF-16 with a byte-order mark, the encoding that is named or
 * that they look like; of DOCX, ODT, HTML and Markdown the paragraphs. Line ends become LF and characters
 * that XML forbids U+FFFD, so that lines and columns are still those of the file.
 *
 * @param bytes the file
 * @param path its name, for the messages
 * @param encoding of the text, by a name that `isEncoding` knows: `windows-1252`, `cp850`
 * @returns the text without a byte-order mark; no text, and an error, where the file is refused:
 *   it is empty, in no encoding that is read, or no text
 */
export function decode(bytes: Uint8Array, path: string, encoding?: string): VFile {
  const file = new VFile({ path });
  const manuscript = readManuscript(file, bytes);
  const kind = manuscript === undefined ? kindOfFile(bytes) : undefined;
  if (kind !== undefined) {
    report(file, 'file-no-text', { line: 1, column: 1, offset: 0 }, { name: path, kind });
    file.value = '';
    return file;
  }
  const decoded = manuscript ?? withoutMarkup(file, decodeText(file, bytes, encoding));
  const text = withoutFormFeeds(file, unifyLineEnds(decoded));
  if (text.trim() === '' && !file.messages.some(({ fatal }) => fatal)) {
    report(file, 'file-empty', { line: 1, column: 1, offset: 0 }, { name: path });
    file.value = '';
    return file;
  }
  reportForbidden(file, text);
  file.value = text.replace(notXml, '\uFFFD');
  return file;
}
