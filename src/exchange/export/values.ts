import { type Markup, reading } from '../../xml/index.ts';
import type { Dated } from './edition-model.ts';

/** `edition.xml#agent.kohler` is the entry `agent.kohler`. */
export function entryOf(element: Markup | undefined): string | undefined {
  return element?.attributes.get('ref')?.split('#')[1];
}

/** What the element says; `undefined` where it is absent, or says that nothing is stated. */
export function stated(element: Markup | undefined): string | undefined {
  const text = reading(element);
  return text === '' || text === 'Not stated' ? undefined : text;
}

/** A date, or a fact that may bear one. */
export function dated(element: Markup | undefined): Dated | undefined {
  if (element === undefined) return undefined;
  const { attributes } = element;
  return {
    text: reading(element),
    when: attributes.get('when'),
    from: attributes.get('from'),
    to: attributes.get('to'),
    notBefore: attributes.get('notBefore'),
    notAfter: attributes.get('notAfter'),
    certainty: attributes.get('cert'),
  };
}
