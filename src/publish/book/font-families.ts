// The tables of an OpenType file that are read here are described in the OpenType specification,
// "The OpenType Font File" (table directory, TTC header) and "name - Naming Table".

const COLLECTION = 'ttcf';
const FONT_VERSIONS = ['\0\u{1}\0\0', 'OTTO', 'true'];
const FAMILY = 1;
const TYPOGRAPHIC_FAMILY = 16;
const WINDOWS = 3;
const UNICODE = 0;

/**
 * Reads the names by which the fonts of a file may be asked for.
 *
 * @param font the bytes of a TrueType or OpenType font or collection
 * @returns the family names, each once; none where the bytes are no such font
 */
export function fontFamilies(font: Uint8Array): readonly string[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  try {
    return [...new Set(fontOffsets(view).flatMap((offset) => familiesAt(view, offset)))];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function tag(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));
}

function fontOffsets(view: DataView): readonly number[] {
  if (tag(view, 0) !== COLLECTION) return [0];
  return Array.from({ length: view.getUint32(8) }, (_, index) => view.getUint32(12 + 4 * index));
}

function familiesAt(view: DataView, offset: number): readonly string[] {
  if (!FONT_VERSIONS.includes(tag(view, offset))) return [];
  const records = Array.from(
    { length: view.getUint16(offset + 4) },
    (_, n) => offset + 12 + 16 * n,
  );
  const naming = records.find((record) => tag(view, record) === 'name');
  return naming === undefined ? [] : namesIn(view, view.getUint32(naming + 8));
}

function namesIn(view: DataView, table: number): readonly string[] {
  const storage = table + view.getUint16(table + 4);
  const records = Array.from({ length: view.getUint16(table + 2) }, (_, n) => table + 6 + 12 * n);
  return records
    .filter((record) => [WINDOWS, UNICODE].includes(view.getUint16(record)))
    .filter((record) => [FAMILY, TYPOGRAPHIC_FAMILY].includes(view.getUint16(record + 6)))
    .map((record) =>
      readUtf16(view, storage + view.getUint16(record + 10), view.getUint16(record + 8)),
    );
}

function readUtf16(view: DataView, offset: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, length);
  return new TextDecoder('utf-16be').decode(bytes);
}
