import type { Footnote, Leaf } from '../tree.ts';
import { type Content, inline } from './element.ts';

/** A leaf as it is set (TEI Guidelines 3.3.2), with the footnotes that are called behind it (3.9.1). */
export function printed({ rend, footnotes = [] }: Leaf, content: Content): Content[] {
  const set = rend === undefined ? content : inline('hi', { rend }, content);
  return set === '' ? footnotes.map(footnoteElement) : [set, ...footnotes.map(footnoteElement)];
}

/** `note`, with its sign as the text has it. */
export function footnoteElement({ label, children }: Footnote): Content {
  const attributes = { type: 'footnote', place: 'foot', n: label };
  return inline('note', attributes, ...children.flatMap((text) => printed(text, text.value)));
}
