import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { readManuscript } from './documents/index.ts';
import { kindOfFile } from './file-kinds.ts';
import { notXml } from '../xml/characters.ts';
import { report } from '../messages/index.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';

/** Byte-order marks (Unicode 16.0, table 23-6); the longer one of two that begin alike comes first. */
const byteOrderMarks: readonly { mark: readonly number[]; encoding: Encoding }[] = [
  { mark: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32' },
  { mark: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32' },
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Up to so many places of one character are reported one by one. */
const fewPlaces = 10;

function detect(bytes: Uint8Array): { encoding: Encoding; content: Uint8Array } {
  const found = byteOrderMarks.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  return {
    encoding: found?.encoding ?? 'utf-8',
    content: bytes.subarray(found?.mark.length ?? 0),
  };
}

function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** The length of the longest beginning that is whole characters. */
function validLength(bytes: Uint8Array): number {
  let valid = 0;
  let end = bytes.length;
  while (valid < end) {
    const middle = Math.ceil((valid + end) / 2);
    if (isUtf8(bytes.subarray(0, middle), true)) valid = middle;
    else end = middle - 1;
  }
  while (!isUtf8(bytes.subarray(0, valid), false)) valid -= 1;
  return valid;
}

function decodeUtf8(file: VFile, content: Uint8Array, offset: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    const length = validLength(content);
    const before = unifyLineEnds(new TextDecoder().decode(content.subarray(0, length)));
    report(file, 'file-not-utf8', location(before).toPoint(before.length), {
      name: file.path,
      offset: offset + length,
      byte: hexadecimal(content[length] ?? 0, 2),
    });
    return '';
  }
}

function decodeUtf16(file: VFile, content: Uint8Array, littleEndian: boolean): string {
  const start = { line: 1, column: 1, offset: 0 };
  if (content.length % 2 === 1) {
    const offset = content.length + 1;
    report(file, 'file-utf16-cut', start, { name: file.path, offset });
    return '';
  }
  report(file, 'file-utf16', start, { name: file.path });
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const units = Uint16Array.from({ length: content.length / 2 }, (_, index) =>
    view.getUint16(index * 2, littleEndian),
  );
  // Not by TextDecoder, which replaces half a surrogate pair and says nothing.
  let text = '';
  for (let from = 0; from < units.length; from += 8192) {
    text += String.fromCharCode(...units.subarray(from, from + 8192));
  }
  return text;
}

function decodeText(file: VFile, bytes: Uint8Array): string {
  const { encoding, content } = detect(bytes);
  switch (encoding) {
    case 'utf-8':
      return decodeUtf8(file, content, bytes.length - content.length);
    case 'utf-16le':
      return decodeUtf16(file, content, true);
    case 'utf-16be':
      return decodeUtf16(file, content, false);
    case 'utf-32':
      report(file, 'file-utf32', { line: 1, column: 1, offset: 0 }, { name: file.path });
      return '';
  }
}

function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function hexadecimal(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

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

/** Windows-1252 from 80 to 9F (Encoding Standard, index windows-1252); a blank is no character of it. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The text in the encoding that a person has named; a byte that is none of its characters is U+FFFD. */
function named(bytes: Uint8Array, encoding: string | undefined): string | undefined {
  if (encoding === undefined) return undefined;
  const text = new TextDecoder(encoding).decode(bytes);
  if (new TextDecoder(encoding).encoding !== 'windows-1252') return text;
  // Some releases of Node read it as ISO 8859-1, and these as control characters.
  return text.replace(/[\x80-\x9f]/g, (sign) => {
    const meant = windows1252[sign.charCodeAt(0) - 0x80] ?? ' ';
    return meant === ' ' ? '\uFFFD' : meant;
  });
}

/**
 * Reads the bytes of a file as text: UTF-8, UTF-16 with a byte-order mark, or the encoding that is named;
 * of a DOCX or an ODT its paragraphs. Line ends become LF and characters that XML forbids U+FFFD, so that lines and columns are still those of the file.
 *
 * @param bytes the file
 * @param path its name, for the messages
 * @param encoding of the text, by a name that the Encoding Standard has: `windows-1252`
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
  const decoded = manuscript ?? named(bytes, encoding) ?? decodeText(file, bytes);
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
