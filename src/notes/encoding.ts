import iconv from 'iconv-lite';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../messages/index.ts';
import { guess } from './guess-encoding.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';

/** Byte-order marks (Unicode 16.0, table 23-6); the longer one of two that begin alike comes first. */
const byteOrderMarks: readonly { mark: readonly number[]; encoding: Encoding }[] = [
  { mark: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32' },
  { mark: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32' },
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Whether text in an encoding of that name can be read: `windows-1252`, `macintosh`, `cp850`. */
export function isEncoding(name: string): boolean {
  return iconv.encodingExists(name);
}

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
    // XML without a declaration is UTF-8 (XML 1.0, section 4.3.3): there is nothing to guess.
    const isXml = /\.xml$/iu.test(file.path);
    const guessed = offset === 0 && !isXml ? guess(content) : undefined;
    if (guessed !== undefined) {
      const { encoding, text, sample } = guessed;
      const start = { line: 1, column: 1, offset: 0 };
      report(file, 'encoding-guessed', start, { name: file.path, encoding, sample });
      return text;
    }
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

/**
 * Reads bytes as text, in the encoding that is named, that a byte-order mark says, or that they look like.
 *
 * @returns no text, and an error, where they are in no encoding that is read
 */
export function decodeText(file: VFile, bytes: Uint8Array, named?: string): string {
  if (named !== undefined) return iconv.decode(bytes, named);
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

/** Line ends as LF. */
export function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** A number in capitals, with so many digits: `00E9`. */
export function hexadecimal(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
