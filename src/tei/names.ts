import type { Author, Body, Correspondent, Person, Place } from '../tree.ts';
import { type Content, type Element, inline } from './element.ts';
import type { Register } from './register.ts';
import { deciderOf } from './responsibility.ts';
import { meaning, reading } from './text.ts';

type Nature = 'person' | 'body' | 'place';
type Name = Author | Body | Correspondent | Person | Place;

const encodings = {
  person: { element: 'persName', list: 'persons' },
  body: { element: 'orgName', list: 'bodies' },
  place: { element: 'placeName', list: 'places' },
} as const;

/** A name in the header that no node of its own has, with its entry in the register. */
export function named(
  nature: Exclude<Nature, 'person'>,
  name: string,
  register: Register,
): Element {
  const { element, list } = encodings[nature];
  return inline(element, { ref: register.pointer(list, name) }, name);
}

/** The element of a name, with its entry in the register of the edition. */
function element(node: Name, content: readonly Content[], register: Register): Element {
  const name = reading(node);
  if ('isOffice' in node) {
    const office = inline('roleName', {}, ...content);
    return inline('orgName', { ref: register.office(name) }, office);
  }
  const nature = natureOf(node);
  const who = 'who' in node ? node.who : undefined;
  const ref =
    nature === 'person'
      ? register.person(name, who)
      : register.pointer(encodings[nature].list, name);
  return inline(encodings[nature].element, { ref }, ...content);
}

function natureOf(node: Name): Nature {
  if (node.type === 'author') return 'person';
  return node.type === 'correspondent' ? node.nature : node.type;
}

/** What a node names, in a reading, for the header. */
export function nameOf(node: Name, register: Register): Element {
  const named = element(node, contentOf(node), register);
  const resp = deciderOf(node, register);
  const cert = node.type === 'author' || resp !== undefined ? undefined : node.certainty;
  return { ...named, attributes: { ...named.attributes, cert, resp } };
}

/** The words of a name, the office in them marked. */
function contentOf(node: Name): Content[] {
  const hasOffice = node.children.some(({ type }) => type === 'roleName');
  if (!hasOffice) return [reading(node)];
  return node.children.map((child) =>
    child.type === 'roleName' ? inline('roleName', {}, reading(child)) : meaning(child),
  );
}

/** A name in the text, where sender and recipient bear `@type`. */
export function nameInText(node: Name, content: readonly Content[], register: Register): Element {
  const named = element(node, content, register);
  if (node.type !== 'correspondent') return named;
  return { ...named, attributes: { type: node.direction, ...named.attributes } };
}
