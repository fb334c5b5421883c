import { elements, inherited, written } from './grammar-elements.ts';
import { attribute, type LocatedElement } from '../located.ts';
import type { NameClass } from './pattern.ts';

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** The child that says which names an element or attribute has, where no `name` attribute does. */
export function nameClassOf(element: LocatedElement): LocatedElement | undefined {
  const named = ['element', 'attribute'].includes(element.name.local);
  return named && attribute(element, 'name') === undefined ? elements(element)[0] : undefined;
}

/** @param namespace of a name that is written without a prefix */
export function namesOf(element: LocatedElement, namespace: string): NameClass {
  const name = attribute(element, 'name');
  if (name !== undefined) return oneName(name, namespace);
  const child = nameClassOf(element);
  return child === undefined ? oneName('', namespace) : nameClass(child, namespace);
}

function nameClass(element: LocatedElement, namespace: string): NameClass {
  const inner = elements(element).map((child) => nameClass(child, namespace));
  switch (element.name.local) {
    case 'name':
      return oneName(written(element).trim(), inherited(element, 'ns'));
    case 'choice':
      return {
        has: (name) => inner.some((one) => one.has(name)),
        wording: inner.map((one) => one.wording).join(' or '),
      };
    case 'nsName': {
      const wanted = inherited(element, 'ns');
      return {
        has: (name) => name.namespace === wanted && !inner.some((one) => one.has(name)),
        wording: `anything of ${wanted}`,
      };
    }
    case 'except':
      return { has: (name) => inner.some((one) => one.has(name)), wording: '' };
    default:
      return { has: (name) => !inner.some((one) => one.has(name)), wording: 'anything' };
  }
}

function oneName(name: string, namespace: string): NameClass {
  const local = name.replace(/^xml:/, '');
  const wanted = local === name ? namespace : xmlNamespace;
  return { has: (one) => one.local === local && one.namespace === wanted, wording: name };
}
