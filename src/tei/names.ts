import type { Author, Body, Correspondent, Person, Place } from '../tree.ts';
import { type Content, type Element, inline } from './element.ts';
import type { List, Register } from './register.ts';
import { deciderOf } from './responsibility.ts';
import { reading } from './text.ts';

type Nature = 'person' | 'body' | 'place';
type Name = Author | Body | Correspondent | Person | Place;

const encodings = {
  person: { element: 'persName', list: 'persons' },
  body: { element: 'orgName', list: 'bodies' },
  place: { element: 'placeName', list: 'places' },
} as const satisfies Record<Nature, { element: string; list: List }>;

/** A name in the header, with its entry in the register of the edition. */
export function named(nature: Nature, name: string, register: Register): Element {
  const { element, list } = encodings[nature];
  return inline(element, { ref: register.pointer(list, name) }, name);
}

function natureOf(node: Name): Nature {
  if (node.type === 'author') return 'person';
  return node.type === 'correspondent' ? node.nature : node.type;
}

/** What a node names, in a reading, for the header. */
export function nameOf(node: Name, register: Register): Element {
  const element = named(natureOf(node), reading(node), register);
  const resp = deciderOf(node, register);
  const cert = node.type === 'author' || resp !== undefined ? undefined : node.certainty;
  return { ...element, attributes: { ...element.attributes, cert, resp } };
}

/** A name in the text, where sender and recipient bear `@type`. */
export function nameInText(node: Name, content: readonly Content[], register: Register): Element {
  const { element, list } = encodings[natureOf(node)];
  const type = node.type === 'correspondent' ? node.direction : undefined;
  return inline(element, { type, ref: register.pointer(list, reading(node)) }, ...content);
}
