import { attribute, isElement, nearest, type LocatedElement } from '../located.ts';

export const relaxNg = 'http://relaxng.org/ns/structure/1.0';

/** The children of an element of a grammar that are patterns or name classes, annotations left out. */
export function elements(parent: LocatedElement): LocatedElement[] {
  return parent.children
    .filter((child) => isElement(child))
    .filter((child) => child.name.namespace === relaxNg);
}

export function written(element: LocatedElement): string {
  return element.children.map((child) => (isElement(child) ? '' : child.value)).join('');
}

export function given(element: LocatedElement, name: string): string {
  const value = attribute(element, name);
  if (value === undefined) throw new SyntaxError(`${element.written} lacks the attribute ${name}`);
  return value;
}

export function inherited(element: LocatedElement, name: string): string {
  const bearer = nearest(element, (candidate) => attribute(candidate, name) !== undefined);
  return bearer === undefined ? '' : given(bearer, name);
}
