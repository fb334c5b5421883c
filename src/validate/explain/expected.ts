import * as pattern from './pattern.ts';
import type { ElementPattern, Pattern } from './pattern.ts';

/** The elements that may stand somewhere in `content`, in whatever order. */
export function elementsIn(content: Pattern): ElementPattern[] {
  return [...pattern.parts(content)].filter((part) => part.kind === 'element');
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

/** The elements and text that may come next. */
export function nextIn(content: Pattern): Pattern[] {
  switch (content.kind) {
    case 'element':
    case 'text':
      return [content];
    case 'choice':
    case 'interleave':
      return [...nextIn(content.left), ...nextIn(content.right)];
    case 'group':
      return [
        ...nextIn(content.left),
        ...(pattern.nullable(content.left) ? nextIn(content.right) : []),
      ];
    case 'oneOrMore':
      return nextIn(content.of);
    default:
      return [];
  }
}

/** Names of the elements among patterns, and the word for text. */
export function namesOf(patterns: readonly Pattern[]): string[] {
  return unique(
    patterns.flatMap((part) => {
      if (part.kind === 'element') return [part.names.wording];
      return part.kind === 'text' ? ['text'] : [];
    }),
  );
}

/** The values that a string may have, or what they look like. */
export function expectedValues(content: Pattern): string[] {
  switch (content.kind) {
    case 'value':
      return [content.value || 'nothing'];
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
