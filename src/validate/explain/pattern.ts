import type { Name } from '../located.ts';
import { permits, type Datatype } from './datatypes.ts';
import { isBlank, tokensOf } from './white-space.ts';

/**
 * A pattern of a RELAX NG grammar in its simple form (RELAX NG Specification, section 5): what may
 * stand somewhere. `content` of an element is a function, since a grammar may refer to itself.
 */
export type Pattern =
  | { readonly kind: 'empty' | 'notAllowed' | 'text' }
  | {
      readonly kind: 'choice' | 'group' | 'interleave';
      readonly left: Pattern;
      readonly right: Pattern;
    }
  | { readonly kind: 'oneOrMore' | 'list'; readonly of: Pattern }
  | { readonly kind: 'data'; readonly datatype: Datatype; readonly wanted: string }
  | { readonly kind: 'value'; readonly value: string; readonly datatype: Datatype }
  | { readonly kind: 'attribute'; readonly names: NameClass; readonly content: Pattern }
  | ElementPattern;

export interface ElementPattern {
  readonly kind: 'element';
  readonly names: NameClass;
  readonly content: () => Pattern;
}

/** The names that an element or attribute may have, and how to say them to a reader. */
export interface NameClass {
  readonly has: (name: Name) => boolean;
  readonly wording: string;
}

export const empty: Pattern = { kind: 'empty' };
export const notAllowed: Pattern = { kind: 'notAllowed' };
export const text: Pattern = { kind: 'text' };

export function choice(left: Pattern, right: Pattern): Pattern {
  if (left.kind === 'notAllowed' || left === right) return right;
  if (right.kind === 'notAllowed') return left;
  return { kind: 'choice', left, right };
}

function both(kind: 'group' | 'interleave', left: Pattern, right: Pattern): Pattern {
  if (left.kind === 'notAllowed' || right.kind === 'notAllowed') return notAllowed;
  if (left.kind === 'empty') return right;
  if (right.kind === 'empty') return left;
  return { kind, left, right };
}

export const group = (left: Pattern, right: Pattern): Pattern => both('group', left, right);
export const interleave = (left: Pattern, right: Pattern): Pattern =>
  both('interleave', left, right);

export function oneOrMore(of: Pattern): Pattern {
  return of.kind === 'notAllowed' || of.kind === 'empty' ? of : { kind: 'oneOrMore', of };
}

export const optional = (of: Pattern): Pattern => choice(empty, of);

/** Whether nothing at all satisfies the pattern. */
export function nullable(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'empty':
    case 'text':
      return true;
    case 'choice':
      return nullable(pattern.left) || nullable(pattern.right);
    case 'group':
    case 'interleave':
      return nullable(pattern.left) && nullable(pattern.right);
    case 'oneOrMore':
      return nullable(pattern.of);
    default:
      return false;
  }
}

/** The patterns that stand in `pattern` itself, not in the content of its elements. */
export function* parts(pattern: Pattern): Generator<Pattern> {
  yield pattern;
  if ('left' in pattern) {
    yield* parts(pattern.left);
    yield* parts(pattern.right);
  } else if (pattern.kind === 'oneOrMore') {
    yield* parts(pattern.of);
  }
}

/** `pattern` with each of its attributes replaced, for what is left when the start tag is read. */
export function replaceAttributes(pattern: Pattern, replacement: Pattern): Pattern {
  const replace = (part: Pattern): Pattern => replaceAttributes(part, replacement);
  switch (pattern.kind) {
    case 'attribute':
      return replacement;
    case 'choice':
      return choice(replace(pattern.left), replace(pattern.right));
    case 'group':
    case 'interleave':
      return both(pattern.kind, replace(pattern.left), replace(pattern.right));
    case 'oneOrMore':
      return oneOrMore(replace(pattern.of));
    default:
      return pattern;
  }
}

/** What is left to satisfy of `pattern` when an attribute has been read; `notAllowed` if it may not. */
export function afterAttribute(pattern: Pattern, name: Name, value: string): Pattern {
  const after = (part: Pattern): Pattern => afterAttribute(part, name, value);
  switch (pattern.kind) {
    case 'attribute':
      return pattern.names.has(name) && matches(pattern.content, value) ? empty : notAllowed;
    case 'choice':
      return choice(after(pattern.left), after(pattern.right));
    case 'group':
    case 'interleave':
      return choice(
        both(pattern.kind, after(pattern.left), pattern.right),
        both(pattern.kind, pattern.left, after(pattern.right)),
      );
    case 'oneOrMore':
      return group(after(pattern.of), optional(pattern));
    default:
      return notAllowed;
  }
}

/** A child of an element: the patterns that an element fits, or the words of a text. */
export type Child = readonly ElementPattern[] | string;

/** What is left to satisfy of `pattern` when a child has been read; `notAllowed` if it may not. */
export function afterChild(pattern: Pattern, child: Child): Pattern {
  const after = (part: Pattern): Pattern => afterChild(part, child);
  switch (pattern.kind) {
    case 'choice':
      return choice(after(pattern.left), after(pattern.right));
    case 'group': {
      const first = group(after(pattern.left), pattern.right);
      return nullable(pattern.left) ? choice(first, after(pattern.right)) : first;
    }
    case 'interleave':
      return choice(
        interleave(after(pattern.left), pattern.right),
        interleave(pattern.left, after(pattern.right)),
      );
    case 'oneOrMore':
      return group(after(pattern.of), optional(pattern));
    case 'element':
      return typeof child !== 'string' && child.includes(pattern) ? empty : notAllowed;
    default:
      return typeof child === 'string' ? afterText(pattern, child) : notAllowed;
  }
}

function afterText(pattern: Pattern, value: string): Pattern {
  if (pattern.kind === 'text') return text;
  return satisfies(pattern, value) ? empty : notAllowed;
}

function satisfies(pattern: Pattern, value: string): boolean {
  switch (pattern.kind) {
    case 'data':
      return permits(pattern.datatype, value);
    case 'value':
      return pattern.datatype.name === 'string'
        ? value === pattern.value
        : tokensOf(value).join(' ') === pattern.value;
    case 'list':
      return nullable(tokensOf(value).reduce<Pattern>(afterChild, pattern.of));
    default:
      return false;
  }
}

/** Whether a string as a whole satisfies a pattern without elements. */
export function matches(pattern: Pattern, value: string): boolean {
  return (isBlank(value) && nullable(pattern)) || nullable(afterChild(pattern, value));
}
