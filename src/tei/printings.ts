import type { Printing, Reference } from '../tree.ts';
import { type Part, authorOf, citationPart } from './citation.ts';
import { type Element, block, inline, optionalBlock } from './element.ts';
import { type Described, type Facts, only } from './facts.ts';
import type { Register } from './register.ts';
import { deciderOf } from './responsibility.ts';
import { reading } from './text.ts';
import { notStated } from './wording.ts';

const order = ['author', 'title', 'editionStatement', 'date', 'volume', 'other'] as const;

function kind(part: Part): (typeof order)[number] {
  if (part.type !== 'scope') return part.type;
  return part.unit === 'volume' ? 'volume' : 'other';
}

function rank(part: Part): number {
  return order.indexOf(kind(part));
}

function own({ children }: Printing | Reference): Part[] {
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

/** What is known of a publication, whatever "ibid." stands for included. */
interface Work {
  readonly parts: readonly Part[];
  readonly author: string | undefined;
}

interface Citation extends Work {
  readonly described: Described<Printing>;
}

/** Every printing complete, ibid. resolved. A printing can repeat only what stands before it. */
function citations({ printings, repeatedWorks }: Facts): readonly Citation[] {
  const known = new Map<string, Work>(
    repeatedWorks.map(({ key, node }) => [key, { parts: own(node), author: authorOf(node) }]),
  );
  return printings.map((described) => {
    const { key, node } = described;
    const [ibid] = only(node.children, 'ibid');
    const antecedent = known.get(ibid?.target ?? ibid?.work ?? '');
    const said = own(node);
    const parts = [...repeated(antecedent?.parts ?? [], said), ...said];
    parts.sort((a, b) => rank(a) - rank(b));
    const citation = { described, parts, author: authorOf(node) ?? antecedent?.author };
    known.set(key, citation);
    return citation;
  });
}

function bibl({ described, parts, author }: Citation, register: Register): Element {
  const { id, node } = described;
  const attributes = {
    'xml:id': id,
    type: 'printed',
    subtype: node.extent,
    cert: node.certainty,
    resp: deciderOf(node, register),
  };
  if (parts.length === 0) return inline('bibl', attributes, reading(node));
  // Of a work whose title nobody has told, only that is known.
  const elements = parts.map((part) => citationPart(part, [reading(part)], author, register));
  const untitled = parts.some(({ type }) => type === 'title')
    ? []
    : [inline('title', { level: 'm' }, notStated)];
  const behind = parts.findLastIndex(({ type }) => type === 'author') + 1;
  return block('bibl', attributes, ...elements.toSpliced(behind, 0, ...untitled));
}

/** `listBibl[@type='printed']`: every publication of the text, in order of mention (3.12). */
export function listBibl(facts: Facts, register: Register): Element | undefined {
  return optionalBlock(
    'listBibl',
    { type: 'printed' },
    ...citations(facts).map((citation) => bibl(citation, register)),
  );
}
