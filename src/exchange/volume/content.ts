import { type Markup, type Words, isMarkup } from '../../xml/index.ts';

/** An element of a note that is taken apart and put together again. */
export interface Branch {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Strand[];
}

/** Markup that is kept to the letter and has no words of its own: `<pb/>`, a note in the note. */
export interface Mark {
  readonly markup: string;
}

export type Strand = string | Branch | Mark;

export function isBranch(strand: Strand): strand is Branch {
  return typeof strand !== 'string' && 'children' in strand;
}

/** The letters of a text; places in a note are counted in them, for white space is no hold. */
export function letters(text: string): string {
  return text.replace(/\s+/g, '');
}

/** How many letters a strand has; a correction stands beside the words that it corrects. */
export function span(strand: Strand): number {
  if (typeof strand === 'string') return letters(strand).length;
  if (!isBranch(strand) || strand.name === 'corr') return 0;
  return strand.children.reduce((sum, child) => sum + span(child), 0);
}

/** Elements that may hold nothing but words, or words in two readings. */
const closed: ReadonlySet<string> = new Set(['choice', 'idno']);

/** Whether other markup may be set inside an element. */
export function isOpen({ name }: Branch): boolean {
  return !closed.has(name);
}

/** Parts of a citation that may stand in it directly, and in nothing else (TEI Guidelines 3.12.2). */
const citationParts: ReadonlySet<string> = new Set(['author', 'biblScope', 'edition']);

/** Whether an element may be set around strands. */
export function mayBeHeld(strands: readonly Strand[]): boolean {
  return !strands.some((strand) => isBranch(strand) && citationParts.has(strand.name));
}

/** Text and markup of our own as strands. */
export function strandOf(node: Markup | Words): Strand {
  if (!isMarkup(node)) return node.value;
  const { name, attributes, children } = node;
  return { name, attributes, children: children.map(strandOf) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Strands as XML. */
export function written(strands: readonly Strand[]): string {
  return strands
    .map((strand) => {
      if (typeof strand === 'string') return escaped(strand);
      return isBranch(strand) ? writtenBranch(strand) : strand.markup;
    })
    .join('');
}

function writtenBranch({ name, attributes, children }: Branch): string {
  const values = [...attributes].map(
    ([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`,
  );
  const tag = `${name}${values.join('')}`;
  return children.length === 0 ? `<${tag}/>` : `<${tag}>${written(children)}</${name}>`;
}
