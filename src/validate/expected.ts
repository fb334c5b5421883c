import * as pattern from './pattern.ts';
import type { ElementPattern, Pattern } from './pattern.ts';
import type { LocatedElement } from './located.ts';

/** The elements of that name that may stand somewhere in `content`, in whatever order. */
export function elementsNamed(content: Pattern, { name }: LocatedElement): ElementPattern[] {
  return [...pattern.parts(content)]
    .filter((part) => part.kind === 'element')
    .filter(({ names }) => names.has(name));
}

export function expectedElements(content: Pattern): string[] {
  return [...pattern.parts(content)]
    .filter((part) => part.kind === 'element')
    .map(({ names }) => names.wording);
}

/** The attributes that stand between a start tag and the pattern, by the shortest ways there. */
export function missingAttributes(content: Pattern): string[] {
  switch (content.kind) {
    case 'attribute':
      return [content.names.wording];
    case 'choice': {
      const [left, right] = [missingAttributes(content.left), missingAttributes(content.right)];
      if (left.length === right.length) return unique([...left, ...right]);
      return left.length < right.length ? left : right;
    }
    case 'group':
    case 'interleave':
      return [...missingAttributes(content.left), ...missingAttributes(content.right)];
    case 'oneOrMore':
      return missingAttributes(content.of);
    default:
      return [];
  }
}

/** What may come next: names of elements, and the word for text. */
export function expectedChildren(content: Pattern): string[] {
  switch (content.kind) {
    case 'element':
      return [content.names.wording];
    case 'text':
      return ['text'];
    case 'choice':
    case 'interleave':
      return [...expectedChildren(content.left), ...expectedChildren(content.right)];
    case 'group':
      return [
        ...expectedChildren(content.left),
        ...(pattern.nullable(content.left) ? expectedChildren(content.right) : []),
      ];
    case 'oneOrMore':
      return expectedChildren(content.of);
    default:
      return [];
  }
}

/** The values that a string may have, or what they look like. */
export function expectedValues(content: Pattern): string[] {
  switch (content.kind) {
    case 'value':
      return [content.value];
    case 'data':
      return [content.wanted];
    case 'text':
      return ['text'];
    case 'choice':
    case 'group':
    case 'interleave':
      return [...expectedValues(content.left), ...expectedValues(content.right)];
    case 'oneOrMore':
    case 'list':
      return expectedValues(content.of);
    default:
      return [];
  }
}

export function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
