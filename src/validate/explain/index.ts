import {
  elementsIn,
  expectedValues,
  missingAttributes,
  namesOf,
  nextIn,
  unique,
} from './expected.ts';
import * as pattern from './pattern.ts';
import type { ElementPattern, Pattern } from './pattern.ts';
import {
  isElement,
  type LocatedAttribute,
  type LocatedElement,
  type LocatedText,
} from '../located.ts';
import { isBlank } from './white-space.ts';

/** One thing that a grammar does not allow, and what it wants in its place. */
export interface Finding {
  readonly kind:
    | 'element-misplaced'
    | 'element-in-no-namespace'
    | 'content-missing'
    | 'content-not-allowed'
    | 'text-misplaced'
    | 'attribute-not-allowed'
    | 'attribute-missing'
    | 'attribute-value-not-allowed';
  readonly element: LocatedElement;
  /** The attribute that it is about. */
  readonly attribute?: LocatedAttribute;
  /** Where in the text. */
  readonly offset: number;
  /** Names, values or descriptions of what may stand there; empty where nothing may. */
  readonly expected: readonly string[];
}

/**
 * Says why a document is not valid, more exactly than the validator that judges it does: by
 * derivatives of the grammar (James Clark, "An algorithm for RELAX NG validation", 2002), one level
 * of elements at a time. After a mistake it goes on as if the mistake were not there, and of the
 * order of the children of one element it reports the first mistake only, so that one slip gives
 * one finding.
 *
 * @param root the document
 * @param grammar what it has to satisfy
 * @returns the findings one by one, from the outermost element inwards; none where it sees nothing
 *   wrong
 */
export function* explain(root: LocatedElement, grammar: Pattern): Generator<Finding> {
  const candidates = fitting(root, elementsIn(grammar));
  if (candidates.length === 0) yield misplaced(root, namesOf(elementsIn(grammar)));
  else yield* explainElement(root, candidates);
}

/** Of the patterns for elements of its name those whose attributes it has, or else all of them. */
function fitting(element: LocatedElement, candidates: readonly Pattern[]): ElementPattern[] {
  const named = candidates
    .filter((candidate) => candidate.kind === 'element')
    .filter(({ names }) => names.has(element.name));
  if (named.length < 2) return named;
  const fit = named.filter(
    (candidate) => explainAttributes(element, candidate.content()).findings.length === 0,
  );
  return fit.length > 0 ? fit : named;
}

/**
 * @param here the patterns of which the element has to satisfy one where it stands
 * @param elsewhere those it might satisfy in another place: its content is looked at by them where
 *   its attributes do not suit this one
 */
function* explainElement(
  element: LocatedElement,
  here: readonly ElementPattern[],
  elsewhere = here,
): Generator<Finding> {
  const { findings, rest } = explainAttributes(element, contentOf(here));
  const inside =
    findings.length === 0 ? rest : explainAttributes(element, contentOf(elsewhere)).rest;
  yield* findings;
  yield* explainContent(element, inside);
}

function contentOf(patterns: readonly ElementPattern[]): Pattern {
  return patterns.map((one) => one.content()).reduce(pattern.choice);
}

/** Reads the start tag; `rest` is what then has to stand in the element. */
function explainAttributes(element: LocatedElement, content: Pattern) {
  const findings: Finding[] = [];
  let rest = content;
  for (const attribute of element.attributes) {
    const after = pattern.afterAttribute(rest, attribute.name, attribute.value);
    if (after.kind === 'notAllowed') findings.push(wrongAttribute(element, attribute, rest));
    else rest = after;
  }
  const closed = pattern.replaceAttributes(rest, pattern.notAllowed);
  if (closed.kind !== 'notAllowed') return { findings, rest: closed };
  if (findings.length === 0) findings.push(missingAttribute(element, rest));
  return { findings, rest: pattern.replaceAttributes(rest, pattern.empty) };
}

function wrongAttribute(
  element: LocatedElement,
  attribute: LocatedAttribute,
  content: Pattern,
): Finding {
  const attributes = [...pattern.parts(content)].filter((part) => part.kind === 'attribute');
  const values = attributes
    .filter(({ names }) => names.has(attribute.name))
    .flatMap((part) => expectedValues(part.content));
  const [kind, expected] =
    values.length > 0
      ? (['attribute-value-not-allowed', values] as const)
      : (['attribute-not-allowed', attributes.map(({ names }) => names.wording)] as const);
  return { kind, element, attribute, offset: attribute.offset, expected: unique(expected) };
}

function missingAttribute(element: LocatedElement, content: Pattern): Finding {
  const expected = unique(missingAttributes(content));
  return { kind: 'attribute-missing', element, offset: element.offset, expected };
}

function explainContent(element: LocatedElement, content: Pattern): Iterable<Finding> {
  const texts = element.children.flatMap((child) => (isElement(child) ? [] : [child]));
  return texts.length === element.children.length
    ? explainValue(element, texts, content)
    : explainChildren(element, content);
}

function* explainChildren(element: LocatedElement, content: Pattern): Generator<Finding> {
  let inOrder = true;
  let rest = content;
  for (const child of element.children) {
    if (!isElement(child) && isBlank(child.value)) continue;
    const fit = isElement(child) ? fitting(child, nextIn(rest)) : child.value;
    const after = pattern.afterChild(rest, fit);
    if (after.kind !== 'notAllowed') rest = after;
    else if (inOrder) {
      yield wrongChild(element, child, rest);
      inOrder = false;
    }
    if (isElement(child)) yield* explainChild(child, fit, content);
  }
  if (inOrder && !pattern.nullable(rest)) yield missingContent(element, rest);
}

/** A child that stands in the wrong place is looked into as if it stood in its own. */
function explainChild(
  child: LocatedElement,
  fit: pattern.Child,
  content: Pattern,
): Iterable<Finding> {
  const elsewhere = fitting(child, elementsIn(content));
  const here = typeof fit === 'string' || fit.length === 0 ? elsewhere : fit;
  return here.length === 0 ? [] : explainElement(child, here, elsewhere);
}

function explainValue(element: LocatedElement, texts: LocatedText[], content: Pattern): Finding[] {
  const value = texts.map((part) => part.value).join('');
  if (pattern.matches(content, value)) return [];
  const [first] = texts;
  if (first === undefined || isBlank(value)) return [missingContent(element, content)];
  const values = expectedValues(content);
  if (values.length === 0) return [wrongChild(element, first, content)];
  if (values.includes('text')) return [missingContent(element, pattern.afterChild(content, value))];
  return [{ kind: 'content-not-allowed', element, offset: first.offset, expected: unique(values) }];
}

function wrongChild(
  parent: LocatedElement,
  child: LocatedElement | LocatedText,
  content: Pattern,
): Finding {
  const expected = namesOf(nextIn(content));
  if (isElement(child)) return misplaced(child, expected);
  const offset = child.offset + child.value.search(/[^ \t\r\n]/);
  return { kind: 'text-misplaced', element: parent, offset, expected };
}

function misplaced(element: LocatedElement, expected: readonly string[]): Finding {
  const unnamed = element.name.namespace === '' && expected.includes(element.name.local);
  const kind = unnamed ? 'element-in-no-namespace' : 'element-misplaced';
  return { kind, element, offset: element.offset, expected };
}

function missingContent(element: LocatedElement, content: Pattern): Finding {
  const expected = unique([...namesOf(nextIn(content)), ...expectedValues(content)]);
  return { kind: 'content-missing', element, offset: element.offset, expected };
}
