import { strToU8, zipSync } from 'fflate';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A DOCX with this as its body: strings are paragraphs of plain words, the rest is as it stands. */
export function docx(
  paragraphs: readonly string[],
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const body = paragraphs.map((text) =>
    text.startsWith('<') ? `<w:p>${text}</w:p>` : `<w:p>${run(text)}</w:p>`,
  );
  const files = {
    'word/document.xml': `<w:document ${word}><w:body>${body.join('')}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        `word/${name}.xml`,
        `<w:${name} ${word}>${content}</w:${name}>`,
      ]),
    ),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

/** An ODT with this as its text. */
export function odt(text: string): Uint8Array {
  const namespaces = ['office', 'text', 'dc', 'style', 'fo']
    .map((name) => `xmlns:${name}="urn:${name}"`)
    .join(' ');
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${namespaces}><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
  });
}
