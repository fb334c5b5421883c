import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts of the package that are the same for every book (ECMA-376, part 2). */
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"
><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"
/><Default Extension="xml" ContentType="application/xml"
/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"
/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"
/><Override PartName="/word/settings.xml" ContentType="${types}.settings+xml"
/><Override PartName="/word/footnotes.xml" ContentType="${types}.footnotes+xml"
/><Override PartName="/word/footer.xml" ContentType="${types}.footer+xml"
/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"
/></Types>`,
  '_rels/.rels': `${declaration}<Relationships xmlns="${packages}/relationships"
><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"
/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"
/></Relationships>`,
  'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships"
><Relationship Id="rId-styles" Type="${office}/styles" Target="styles.xml"
/><Relationship Id="rId-settings" Type="${office}/settings" Target="settings.xml"
/><Relationship Id="rId-footnotes" Type="${office}/footnotes" Target="footnotes.xml"
/><Relationship Id="rId-footer" Type="${office}/footer" Target="footer.xml"
/></Relationships>`,
  'word/settings.xml': `${declaration}<w:settings xmlns:w="${word}"><w:footnotePr
><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting
 w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  'word/footer.xml': `${declaration}<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr
><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`,
};

/**
 * Packs a DOCX.
 *
 * @param files what `xslt/docx.xsl` made: `word/document.xml` and others
 * @param reference the bytes of a DOCX whose styles and sheet replace ours
 * @throws Error where the reference is no DOCX
 */
export function packDocx(files: ReadonlyMap<string, string>, reference?: Uint8Array): Uint8Array {
  const book = { ...parts, ...Object.fromEntries(files) };
  const dressed = reference === undefined ? book : { ...book, ...dress(book, reference) };
  const content = Object.entries(dressed).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(content) as Record<string, Uint8Array>, {
    mtime: new Date(1980, 0, 1),
    level: 9,
  });
}

/** The styles and the sheets of a book as another document has them. */
function dress(
  book: Readonly<Record<string, string>>,
  reference: Uint8Array,
): Readonly<Record<string, string>> {
  const theirs = unzipSync(reference, {
    filter: ({ name }) => name === 'word/document.xml' || name === 'word/styles.xml',
  });
  const [document, styles] = [theirs['word/document.xml'], theirs['word/styles.xml']];
  if (document === undefined || styles === undefined) throw new Error('it is no DOCX with styles');
  return {
    'word/styles.xml': withStyles(strFromU8(styles), book['word/styles.xml'] ?? ''),
    'word/document.xml': withSheet(book['word/document.xml'] ?? '', strFromU8(document)),
  };
}

// <w:style w:type="paragraph" w:styleId="SourceNote">…</w:style>
const style = /<w:style\s[^>]*?w:styleId="([^"]*)"[^>]*>[\s\S]*?<\/w:style\s*>/g;

/** Their styles, and those of ours whose names they have not. */
function withStyles(theirs: string, ours: string): string {
  const named = (styles: string) => /<w:name w:val="([^"]*)"/.exec(styles)?.[1]?.toLowerCase();
  const known = new Set([...theirs.matchAll(style)].flatMap(([text, id]) => [id, named(text)]));
  const added = [...ours.matchAll(style)]
    .filter(([text, id]) => !known.has(id) && !known.has(named(text)))
    .map(([text]) => text);
  return theirs.replace('</w:styles>', () => `${added.join('')}</w:styles>`);
}

/** The book with the size and the margins of the sheet of another document. */
function withSheet(book: string, theirs: string): string {
  const size = /<w:pgSz\s[^>]*\/>/.exec(theirs)?.[0];
  const margins = /<w:pgMar\s[^>]*\/>/.exec(theirs)?.[0];
  const sized = size === undefined ? book : book.replace(/<w:pgSz\s[^>]*\/>/g, size);
  return margins === undefined ? sized : sized.replace(/<w:pgMar\s[^>]*\/>/g, margins);
}
