import { strToU8, zipSync } from 'fflate';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** The Open Container Format (EPUB 3.3, section 4.2.6.3.1). */
const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;

/** The fonts among the files that web pages load, by name, with their licences. */
export function fontsOf(assets: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...assets].flatMap(([path, bytes]) => {
      const name = /^fonts\/(alegreya.*\.(?:woff2|txt))$/.exec(path)?.[1];
      return name === undefined ? [] : [[name, bytes] as const];
    }),
  );
}

/** The rules that load the fonts, as the style sheet of the pages has them. */
function fontRules(css: string): string {
  const faces = css.match(/@font-face \{[^}]*\}/g) ?? [];
  return faces.filter((face) => face.includes("'Alegreya")).join('\n');
}

/** What a publication is told from others by: it is made of a checksum, in hexadecimal digits. */
export function epubIdentifier(checksum: string): string {
  return `urn:uuid:${uuid(checksum)}`;
}

/** A UUID of version 8 (RFC 9562, section 5.8) that is made of the first digits of a checksum. */
function uuid(checksum: string): string {
  const digits = checksum.padEnd(32, '0');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

/**
 * Packs an EPUB: the media type first and uncompressed (EPUB 3.3, section 4.2.6.2), then the rest.
 *
 * @param laidOut what `xslt/epub.xsl` made, by path from the root of the container
 * @param assets what the web pages load: their fonts are those of the book
 * @param style the style sheet of the book, without the rules that load fonts
 */
export function packEpub(
  laidOut: ReadonlyMap<string, string>,
  assets: ReadonlyMap<string, Uint8Array>,
  style: string,
): Uint8Array {
  const rules = fontRules(new TextDecoder().decode(assets.get('edition.css')));
  const fonts = [...fontsOf(assets)].map(([name, font]) => [`EPUB/fonts/${name}`, font] as const);
  const files: Files = new Map<string, string | Uint8Array>([
    ...laidOut,
    ['EPUB/book.css', `${rules}\n${style}`],
    ...fonts,
  ]);
  // Zip files hold local time: the first day that all of them can name is given in it.
  const mtime = new Date(1980, 0, 1);
  const content = [...files].map(([path, bytes]) => [
    path,
    typeof bytes === 'string' ? strToU8(bytes) : bytes,
  ]);
  return zipSync(
    {
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(container),
      ...(Object.fromEntries(content) as Record<string, Uint8Array>),
    },
    { mtime, level: 9 },
  );
}
