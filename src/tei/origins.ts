import type { Node, Point } from 'unist';
import type { Facts } from './facts.ts';

/** Every `xml:id` of the documents, and the node that it came from. */
export function identified(all: readonly Facts[]): ReadonlyMap<string, Node> {
  return new Map(
    all.flatMap(({ entry, head, note, witnesses, printings }) =>
      [{ id: entry.id, node: head ?? note ?? entry }, ...witnesses, ...printings].map(
        ({ id, node }): [string, Node] => [id, node],
      ),
    ),
  );
}

/** Where each of them stands in the text, for those that have a place there. */
export function origins(identifiers: ReadonlyMap<string, Node>): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const [id, { position }] of identifiers) if (position) places.set(id, position.start);
  return places;
}
