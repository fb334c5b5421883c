import type { Certainty, Defect, Identifier } from '../tree.ts';
import { type Content, type Element, inline } from './element.ts';
import { only } from './facts.ts';
import { footnoteElement } from './printed.ts';
import { meaning } from './text.ts';

/** A printing defect beside the reading that repairs it (TEI Guidelines 3.5.1). */
export function repaired(sic: Content, corr: Content, cert: Certainty): Element {
  return inline('choice', {}, inline('sic', {}, sic), inline('corr', { cert }, corr));
}

function doubt({ certainty }: Defect): number {
  return ['high', 'medium', 'low'].indexOf(certainty);
}

/** TEI has nothing but text in `idno`, so that a defect in one is repaired around it. */
export function identifier({ scheme, children }: Identifier): readonly Content[] {
  const idno = (text: string) => inline('idno', { type: scheme }, text);
  const printed = idno(children.map(({ value }) => value).join(''));
  const footnotes = children.flatMap((leaf) => leaf.footnotes ?? []).map(footnoteElement);
  const [doubtful] = only(children, 'defect').sort((a, b) => doubt(b) - doubt(a));
  if (doubtful === undefined) return [printed, ...footnotes];
  const reading = idno(children.map(meaning).join(''));
  return [repaired(printed, reading, doubtful.certainty), ...footnotes];
}
