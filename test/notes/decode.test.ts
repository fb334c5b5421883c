import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/notes/decode.ts';

function outcome(bytes: Uint8Array | readonly number[]) {
  const file = decode(Uint8Array.from(bytes), 'notes.txt');
  const messages = file.messages.map(
    ({ line, column, ruleId, reason }) =>
      `${String(line)}:${String(column)} ${String(ruleId)} ${reason}`,
  );
  return { text: String(file), messages, file };
}

/** What is not a Char of XML 1.0. */
const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): number[] {
  return Array.from(`\uFEFF${text}`).flatMap((character) =>
    character.split('').flatMap((unit) => {
      const code = unit.charCodeAt(0);
      return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
}

describe('read', () => {
  it('reads UTF-8 and says nothing', () => {
    expect(outcome(utf8('Хрущёв, “A”\n𝔄'))).toMatchObject({
      text: 'Хрущёв, “A”\n𝔄',
      messages: [],
    });
  });

  it('drops a byte-order mark, but not one inside the text', () => {
    expect(outcome(utf8('\uFEFFA\uFEFFB'))).toMatchObject({ text: 'A\uFEFFB', messages: [] });
  });

  it('makes CRLF and CR to LF', () => {
    expect(outcome(utf8('A\r\nB\rC\n\r\n'))).toMatchObject({ text: 'A\nB\nC\n\n', messages: [] });
  });

  it.each([true, false])('reads UTF-16 by its byte-order mark (little-endian: %s)', (little) => {
    expect(outcome(utf16('Ж 𝔄\r\nB', little))).toMatchObject({
      text: 'Ж 𝔄\nB',
      messages: ['1:1 file-utf16 The file notes.txt is UTF-16 and is read as such'],
    });
  });

  describe('refuses, with no text and one error', () => {
    const refused = [
      { name: 'an empty file', bytes: [], message: '1:1 file-empty' },
      { name: 'white space alone', bytes: utf8(' \n\t\r\n'), message: '1:1 file-empty' },
      { name: 'a byte-order mark alone', bytes: [0xef, 0xbb, 0xbf], message: '1:1 file-empty' },
      {
        name: 'Windows-1252',
        bytes: [...utf8('Čapek\r\ncaf'), 0xe9, 0x20, 0x41],
        message: '2:4 file-not-utf8 The file notes.txt is not UTF-8: at byte 11 stands E9',
      },
      {
        name: 'a wrong byte after a byte-order mark',
        bytes: [0xef, 0xbb, 0xbf, 0x41, 0xff],
        message: '1:2 file-not-utf8 The file notes.txt is not UTF-8: at byte 4 stands FF',
      },
      {
        name: 'a character cut off at the end',
        bytes: [0x41, 0xe2, 0x80],
        message: '1:2 file-not-utf8 The file notes.txt is not UTF-8: at byte 1 stands E2',
      },
      {
        name: 'a surrogate written in UTF-8',
        bytes: [0x41, 0xed, 0xa0, 0x80],
        message: '1:2 file-not-utf8 The file notes.txt is not UTF-8: at byte 1 stands ED',
      },
      {
        name: 'an overlong form',
        bytes: [0xc0, 0xaf],
        message: '1:1 file-not-utf8 The file notes.txt is not UTF-8: at byte 0 stands C0',
      },
      { name: 'UTF-32', bytes: [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], message: '1:1 file-utf32' },
      { name: 'half a UTF-16 unit', bytes: [0xff, 0xfe, 0x41], message: '1:1 file-utf16-cut' },
    ];
    it.each(refused)('$name', ({ bytes, message }) => {
      const { text, messages, file } = outcome(bytes);
      expect(text).toBe('');
      expect(messages).toEqual([expect.stringContaining(message)]);
      expect(file.messages[0]?.fatal).toBe(true);
      expect(file.messages[0]?.note).toMatch(/\w\.$/);
    });
  });

  describe('puts U+FFFD for what XML forbids', () => {
    it.each([
      ['\0', 'U+0000'],
      ['\v', 'U+000B'],
      ['\x1B', 'U+001B'],
      ['\uFFFE', 'U+FFFE'],
      ['\uFFFF', 'U+FFFF'],
    ])('%j', (character, name) => {
      expect(outcome(utf8(`A\nB${character}C`))).toMatchObject({
        text: 'A\nB\uFFFDC',
        messages: [expect.stringContaining(`2:2 character-forbidden The character ${name} `)],
      });
    });

    it('half a surrogate pair in UTF-16', () => {
      expect(outcome([0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x42, 0])).toMatchObject({
        text: 'A\uFFFDB',
        messages: [
          expect.stringContaining('file-utf16'),
          expect.stringContaining('1:2 character-forbidden The character U+D800 '),
        ],
      });
    });

    it('and counts those that are many', () => {
      const { text, messages } = outcome(utf8('A\0\x07'.repeat(400)));
      expect(text).toBe('A\uFFFD\uFFFD'.repeat(400));
      expect(messages).toEqual([
        '1:2 characters-forbidden The character U+0000 is not allowed in XML and is replaced by U+FFFD here and at 399 later places',
        '1:3 characters-forbidden The character U+0007 is not allowed in XML and is replaced by U+FFFD here and at 399 later places',
      ]);
    });

    it.each(['\t', '\u0085', '\u00A0', '\u00AD', '\u200B', '\u2028', '\uFFFD', '😀'])(
      'and not for %j, which XML allows',
      (character) => {
        expect(outcome(utf8(`A${character}B`))).toMatchObject({
          text: `A${character}B`,
          messages: [],
        });
      },
    );
  });

  it('gives text back as it was written', () => {
    const allowed = fc
      .string({ unit: 'binary' })
      .filter((text) => text.trim() !== '' && !/\r|^\uFEFF/.test(text) && !forbidden.test(text));
    fc.assert(
      fc.property(allowed, (text) => {
        expect(outcome(utf8(text)).text).toBe(text);
      }),
    );
  });

  it('never throws, and gives text or an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const { text, file } = outcome(bytes);
        expect(text === '').toBe(file.messages.some(({ fatal }) => fatal === true));
        expect(text).not.toMatch(forbidden);
        expect(text).not.toContain('\r');
      }),
    );
  });
});

describe('what is no text is named as what it is', () => {
  it.each([
    ['a PDF file', '%PDF-1.7\n'],
    ['a Rich Text file (RTF)', '{\\rtf1\\ansi'],
    ['a file of a word processor or a ZIP archive', 'PK\u0003\u0004\u0014'],
    ['a file of an old word processor (DOC)', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
    ['a gzip archive', '\u001f\u008b\u0008'],
    ['a PNG image', '\u0089PNG\r\n'],
    ['a JPEG image', '\u00ff\u00d8\u00ff\u00e0'],
    ['a GIF image', 'GIF89a'],
    ['a TIFF image', 'II*\0'],
  ])('%s', (kind, opening) => {
    const bytes = Uint8Array.from({ length: opening.length }, (_, at) => opening.charCodeAt(at));
    const file = decode(bytes, 'notes.txt');
    expect(String(file)).toBe('');
    expect(file.messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      ['file-no-text', `The file notes.txt is ${kind}, not a text`],
    ]);
  });

  it('form-feed: a page break is a blank, and said once', () => {
    const file = decode(new TextEncoder().encode('Papers\n\f31. Letter\n\f'), 'notes.txt');
    expect(String(file)).toBe('Papers\n 31. Letter\n ');
    expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['form-feed', 2]]);
  });
});
