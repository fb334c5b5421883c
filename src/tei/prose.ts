import type { Node, Statement } from '../tree.ts';
import { dating } from './citation.ts';
import { type Content, inline } from './element.ts';
import { nameOf } from './names.ts';
import type { Register } from './register.ts';
import { meaning, reading } from './text.ts';

/**
 * What a statement of the note says, for the header: its words as they are read, the names, dates, times,
 * titles and quotations in them marked as in the note.
 */
export function prose(statement: Statement, register: Register): Content[] {
  const content = merged(statement.children.flatMap((child) => marked(child, register)));
  return content
    .map((part, index) => {
      if (typeof part !== 'string') return part;
      const start = index === 0 ? part.trimStart() : part;
      return index === content.length - 1 ? start.trimEnd() : start;
    })
    .filter((part) => part !== '');
}

function marked(node: Node, register: Register): Content[] {
  switch (node.type) {
    case 'text':
    case 'defect':
      return [meaning(node)];
    case 'person':
    case 'body':
    case 'place':
      return [nameOf(node, register)];
    case 'date':
      return [inline('date', dating(node), reading(node))];
    case 'time':
      return [inline('time', { when: node.when }, reading(node))];
    case 'quotation':
      return [inline('q', {}, reading(node))];
    case 'title':
      return [inline('title', { level: node.level }, reading(node))];
    default:
      return node.children.flatMap((child: Node) => marked(child, register));
  }
}

/** Texts that stand together are one, their white space single spaces. */
function merged(content: readonly Content[]): Content[] {
  const found: Content[] = [];
  for (const part of content) {
    const last = found.at(-1);
    if (typeof part === 'string' && typeof last === 'string') found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found.map((part) => (typeof part === 'string' ? part.replace(/\s+/gu, ' ') : part));
}
