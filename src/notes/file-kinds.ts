interface FileKind {
  /** What the file is, as a sentence says it. */
  readonly name: string;
  /** The bytes that it begins with. */
  readonly opening: readonly number[];
}

function ascii(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** Files that people take for texts, by the bytes that their formats prescribe. */
const kinds: readonly FileKind[] = [
  { name: 'a PDF file', opening: ascii('%PDF-') },
  { name: 'a Rich Text file (RTF)', opening: ascii('{\\rtf') },
  { name: 'a file of a word processor or a ZIP archive', opening: ascii('PK\u0003\u0004') },
  // [MS-CFB] 2.2
  {
    name: 'a file of an old word processor (DOC)',
    opening: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  },
  // RFC 1952, section 2.3.1
  { name: 'a gzip archive', opening: [0x1f, 0x8b] },
  { name: 'a PNG image', opening: [0x89, ...ascii('PNG')] },
  { name: 'a JPEG image', opening: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', opening: ascii('GIF8') },
  { name: 'a TIFF image', opening: ascii('II*\0') },
  { name: 'a TIFF image', opening: ascii('MM\0*') },
];

/** What a file is that is no text; `undefined` where nothing speaks against a text. */
export function kindOfFile(bytes: Uint8Array): string | undefined {
  return kinds.find(({ opening }) => opening.every((byte, index) => bytes[index] === byte))?.name;
}
