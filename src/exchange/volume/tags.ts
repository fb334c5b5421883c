import type { ReadingElement } from './reading-markup.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Attributes as XML, each with a space before it. */
export function writtenAttributes(attributes: ReadonlyMap<string, string>): string {
  return [...attributes]
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('');
}

/** An identifier that holds markup is set as a name, and says what it is. */
function attributesOf(name: string, reading: ReadingElement): ReadonlyMap<string, string> {
  if (name === reading.name) return reading.attributes;
  const type = reading.attributes.get('type') ?? 'other';
  return new Map([
    ['type', 'identifier'],
    ['subtype', type],
  ]);
}

/** What stands before the words of an element of a reading: `<choice><sic>` before a correction. */
export function startTags(name: string, reading: ReadingElement, prefix: string): string {
  const tag = `<${prefix}${name}${writtenAttributes(attributesOf(name, reading))}>`;
  return reading.correction === undefined ? tag : `${tag}<${prefix}sic>`;
}

/** What stands behind its words. */
export function endTags(name: string, { correction }: ReadingElement, prefix: string): string {
  const tag = `</${prefix}${name}>`;
  if (correction === undefined) return tag;
  const { attributes, text } = correction;
  const corr = `<${prefix}corr${writtenAttributes(attributes)}>${escaped(text)}</${prefix}corr>`;
  return `</${prefix}sic>${corr}${tag}`;
}
