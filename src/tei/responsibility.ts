import type { Node } from '../tree.ts';
import { type Content, type Element, block, inline } from './element.ts';
import type { Register } from './register.ts';
import { notStated, responsibility } from './wording.ts';

/** Whoever decided what a node is, or something in it: a pointer to their `respStmt`. */
export function deciderOf(node: Node, register: Register): string | undefined {
  const by = decided(node);
  return by === undefined ? undefined : pointerTo(by, register);
}

/** The `respStmt` of a person, in the header of the edition (TEI Guidelines 2.2.1). */
export function pointerTo(by: string, register: Register): string | undefined {
  return register.pointer('responsible', by || notStated);
}

function decided(node: Node): string | undefined {
  if (node.data?.resp !== undefined || !('children' in node)) return node.data?.resp;
  for (const child of node.children as Node[]) {
    const by = decided(child);
    if (by !== undefined) return by;
  }
  return undefined;
}

/** What a node becomes in the text, with `@resp` and without `@cert` where a person decided it. */
export function withDecider(
  contents: readonly Content[],
  node: Node,
  register: Register,
): readonly Content[] {
  const by = node.data?.resp;
  if (by === undefined) return contents;
  const at = contents.findIndex((content) => typeof content !== 'string');
  const element = contents[at];
  if (element === undefined || typeof element === 'string') return contents;
  return contents.toSpliced(at, 1, responsible(element, pointerTo(by, register)));
}

/** In a `choice` the correction bears it. */
function responsible(element: Element, resp: string | undefined): Element {
  if (element.name !== 'choice') {
    return { ...element, attributes: { ...element.attributes, cert: undefined, resp } };
  }
  const children = element.children.map((child) =>
    typeof child !== 'string' && child.name === 'corr'
      ? { ...child, attributes: { ...child.attributes, resp } }
      : child,
  );
  return { ...element, children };
}

/** Everybody who made corrections, for the header of the edition. */
export function respStmts(register: Register, nameOf: (by: string) => string): Element[] {
  return register
    .entries('responsible')
    .map(({ id, name }) =>
      block(
        'respStmt',
        { 'xml:id': id },
        inline('resp', {}, responsibility),
        inline('persName', {}, nameOf(name)),
      ),
    );
}
