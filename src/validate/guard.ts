import { permits } from './explain/datatypes.ts';
import { Report, type Document, type ValidationMessage } from './message.ts';
import { tags, type Tag } from './tags.ts';

/** The largest XML from outside that is read. */
export const bounds = {
  /** Characters in a document; no more bytes of a file need be read than this. */
  characters: 100_000_000,
  /** Elements inside one another; TEI has hardly more than thirty. */
  depth: 200,
  /** Characters of an `xml:id`, which may name a file. */
  identifier: 100,
} as const;

const xInclude = 'http://www.w3.org/2001/XInclude';

/**
 * Looks at XML that comes from outside, corrected by hand or made by others, before anything else
 * parses it: a document type declaration may bring in files and multiply entities without end
 * (XML 1.0, section 4), XInclude may bring in files, and a document may be so large or so deep that
 * it exhausts what reads it.
 *
 * @returns why the document is not to be read; empty where it may be. Whether it is well-formed is
 *   for its parser to say
 */
export function guard(document: Document): ValidationMessage[] {
  const { xml } = document;
  const report = new Report(document);
  if (xml.length > bounds.characters) {
    const millions = (count: number) => Math.ceil(count / 1_000_000);
    const values = { size: millions(xml.length), most: millions(bounds.characters) };
    report.atOffset('xml-too-large', 0, values);
    return report.messages;
  }
  let depth = 0;
  for (const tag of tags(xml)) {
    if (tag.kind === 'doctype') refuseDeclaration(report, xml, tag.offset);
    else if (tag.kind === 'end') depth -= 1;
    else refuseAttributes(report, tag);
    if (tag.kind === 'start') depth += 1;
    if (depth > bounds.depth) report.atOffset('xml-too-deep', tag.offset, { most: bounds.depth });
    if (depth > bounds.depth || report.isFull) break;
  }
  return report.messages;
}

/** The name of the document, and where its declaration is to be found, in quotation marks. */
const declared = /<!DOCTYPE\s(?:[^[>"']|"[^"]*"|'[^']*')*/y;

/** `<!DOCTYPE TEI>` says nothing and is let be. */
function refuseDeclaration(report: Report, xml: string, offset: number): void {
  declared.lastIndex = offset;
  const outside = declared.exec(xml)?.[0] ?? '';
  const behind = offset + outside.length;
  if (xml.charAt(behind) === '[') {
    const inside = xml.slice(behind, xml.indexOf(']', behind));
    const id = inside.includes('<!ENTITY') ? 'entity-declared' : 'doctype-declares';
    report.atOffset(id, offset, {});
  }
  if (/\s(?:SYSTEM|PUBLIC)\s/.test(outside)) report.atOffset('doctype-outside', offset, {});
}

function refuseAttributes(report: Report, { attributes }: Tag): void {
  for (const { name, value, offset } of attributes) {
    if (name.startsWith('xmlns') && value === xInclude) report.atOffset('xinclude', offset, {});
    if (name === 'xml:id' && !isPlain(value)) {
      report.atOffset('identifier-unsafe', offset, { identifier: value.slice(0, 60) });
    }
  }
}

function isPlain(identifier: string): boolean {
  const isName = permits({ name: 'NCName', facets: [] }, identifier);
  return isName && identifier.trim() === identifier && identifier.length <= bounds.identifier;
}
