import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { type ReadElement, type Words, readMarkup } from '../../xml/index.ts';

/** What the parser makes of a node: its name or `#text`, and under a symbol where it stands. */
type ParsedNode = Readonly<Record<string | symbol, unknown>>;

const nodes = z.array(z.custom<ParsedNode>((value) => typeof value === 'object' && value !== null));
const placeOf = XMLParser.getMetaDataSymbol() as symbol;
const attributes = z.record(z.string(), z.string());
const place = z.object({ startIndex: z.number() });

/**
 * Mixed content in its order, text to the letter, references read; names and values stay text. How deep
 * elements may be is said before: see `guard`.
 */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  captureMetaData: true,
  maxNestedTags: Infinity,
});

/** Comments, CDATA sections and processing instructions: none begins within another. */
const asides = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>/g;

/** Blanks where processing instructions stood: the parser looks for quotation marks in them. */
function withoutInstructions(xml: string): string {
  return xml.replace(asides, (aside) =>
    aside.startsWith('<?') ? ' '.repeat(aside.length) : aside,
  );
}

/**
 * Reads the XML of an authority file.
 *
 * @returns the root element; comments and processing instructions are left out
 * @throws MarkupError where it is not well-formed
 */
export function readXml(xml: string): ReadElement {
  // The parser takes unclosed tags and two roots without a word; the strict reader refuses them.
  const { start } = readMarkup(xml);
  const root = children(parser.parse(withoutInstructions(xml))).find(
    (child) => 'start' in child && child.start === start,
  );
  if (root === undefined || !('children' in root))
    throw new TypeError('the root element is not read');
  return root;
}

/** What the parser makes of content: `{p: […], ':@': {…}}` for an element, `{'#text': …}` for words. */
function children(content: unknown): (ReadElement | Words)[] {
  return nodes.parse(content).map((node): ReadElement | Words => {
    const { ':@': written, ...rest } = node;
    const [[name, inner] = ['#text', '']] = Object.entries(rest);
    if (name === '#text') return { value: String(inner) };
    const { startIndex } = place.parse(node[placeOf]);
    return {
      name: name.replace(/^.*:/, ''),
      attributes: new Map(Object.entries(attributes.parse(written ?? {}))),
      children: children(inner),
      start: startIndex,
    };
  });
}
