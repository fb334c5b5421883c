import type { Printing } from '../nodes.ts';
import { type Part, authorOf, citationPart } from './citation.ts';
import { type Element, block, inline, optionalBlock } from './element.ts';
import { type Described, type Facts, only } from './facts.ts';
import type { Register } from './register.ts';
import { reading } from './text.ts';

const order = ['author', 'title', 'editionStatement', 'date', 'volume', 'other'] as const;

function kind(part: Part): (typeof order)[number] {
  if (part.type !== 'scope') return part.type;
  return part.unit === 'volume' ? 'volume' : 'other';
}

function rank(part: Part): number {
  return order.indexOf(kind(part));
}

function own({ children }: Printing): Part[] {
  return children.filter(
    (child) => child.type !== 'ibid' && child.type !== 'text' && child.type !== 'defect',
  );
}

/** What ibid. stands for in a printing: all that the words after it do not say anew. */
function repeated(antecedent: readonly Part[], said: readonly Part[]): readonly Part[] {
  if (said.length === 0) return antecedent;
  return antecedent.filter(
    (part) => kind(part) !== 'other' && !said.some((other) => kind(other) === kind(part)),
  );
}

interface Citation {
  readonly described: Described<Printing>;
  readonly parts: readonly Part[];
  readonly author: string | undefined;
}

/** Every printing complete, ibid. resolved. A printing can repeat only what stands before it. */
function citations(printings: readonly Described<Printing>[]): readonly Citation[] {
  const complete = new Map<string, Citation>();
  for (const described of printings) {
    const printing = described.node;
    const [ibid] = only(printing.children, 'ibid');
    const antecedent = complete.get(ibid?.target ?? '');
    const said = own(printing);
    const parts = [...repeated(antecedent?.parts ?? [], said), ...said];
    parts.sort((a, b) => rank(a) - rank(b));
    const author = authorOf(printing) ?? antecedent?.author;
    complete.set(described.key, { described, parts, author });
  }
  return [...complete.values()];
}

function bibl({ described, parts, author }: Citation, register: Register): Element {
  const { id, node } = described;
  const attributes = { 'xml:id': id, type: 'printed', subtype: node.extent };
  if (parts.length === 0) return inline('bibl', attributes, reading(node));
  return block(
    'bibl',
    attributes,
    ...parts.map((part) => citationPart(part, [reading(part)], author, register)),
  );
}

/** `listBibl[@type='printed']`: every publication of the text, in order of mention (3.12). */
export function listBibl({ printings }: Facts, register: Register): Element | undefined {
  return optionalBlock(
    'listBibl',
    { type: 'printed' },
    ...citations(printings).map((citation) => bibl(citation, register)),
  );
}
