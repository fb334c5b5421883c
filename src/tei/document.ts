import { text } from './body.ts';
import type { Context } from './context.ts';
import { type Element, block } from './element.ts';
import type { Facts } from './facts.ts';
import { teiHeader } from './header.ts';

/** One document of the edition: `TEI`, the content of `dN.xml`. */
export function tei(facts: Facts, context: Context): Element {
  const { id, number } = facts.entry;
  const attributes = {
    'xml:id': id,
    n: number || undefined,
    'xml:lang': context.settings.language,
  };
  // The text comes first, so that the register is in the order in which names are met in reading.
  const content = text(facts, context);
  return block('TEI', attributes, teiHeader(facts, context), content);
}
