import type { Document, Element } from 'slimdom';
import type { Libraries } from './libraries.ts';

/** What a schema says of an assertion beside its test and its message. */
export interface Assertion {
  /** Left out where it has none. */
  readonly id: string | undefined;
  /** Its identifier, or what it is on: `on tei:date[@when]`. */
  readonly name: string;
  readonly severity: 'error' | 'warning' | 'remark';
}

/** Schematron leaves open what a role is called; these are the words that editors of XML know. */
const severities: Readonly<Record<string, Assertion['severity']>> = {
  warning: 'warning',
  warn: 'warning',
  information: 'remark',
  info: 'remark',
};

/**
 * Takes the assertions of a schema, and puts their places in the list where their identifiers stood:
 * node-schematron drops roles, and cannot tell assertions apart that have no identifier.
 */
export function numberAssertions(schema: Document, { fontoxpath }: Libraries): Assertion[] {
  const all = fontoxpath.evaluateXPathToNodes<Element>('//(*:assert | *:report)', schema);
  return all.map((element, index) => {
    const id = element.getAttribute('id') ?? undefined;
    element.setAttribute('id', String(index));
    const rule = element.parentElement;
    const role = element.getAttribute('role') ?? rule?.getAttribute('role') ?? '';
    const context = rule?.getAttribute('context') ?? '';
    return { id, name: id ?? `on ${context}`, severity: severities[role.toLowerCase()] ?? 'error' };
  });
}
