import type {
  Author,
  CalendarDate,
  EditionStatement,
  Printing,
  Reference,
  Scope,
  Title,
} from '../tree.ts';
import { type Attributes, type Content, type Element, inline } from './element.ts';
import { only } from './facts.ts';
import type { Register } from './register.ts';
import { reading } from './text.ts';

/** A part of a citation that has an element of its own. */
export type Part = Author | CalendarDate | EditionStatement | Scope | Title;

/** `@when`, `@from` … as the node has them (TEI att.datable.w3c), and how certain they are. */
export function dating(date: CalendarDate): Attributes {
  const { when, from, to, notBefore, notAfter, certainty: cert } = date;
  return { when, from, to, notBefore, notAfter, cert };
}

/** Pages have a first and a last, everything else a number; a page is one word (teidata.word): `712C`. */
function extent(scope: Scope): Attributes {
  const { unit, n, from, to } = scope;
  if (unit !== 'page') return { unit, n: n ?? reading(scope) };
  const first = word(from ?? n ?? to);
  return { unit, from: first, to: word(to) ?? first };
}

function word(page: string | undefined): string | undefined {
  return page?.replace(/\s+/gu, '');
}

/** The author in a citation, by which works of one title are told apart. */
export function authorOf(citation: Printing | Reference): string | undefined {
  const [author] = only(citation.children, 'author');
  return author && reading(author);
}

/** The element of a part, in the note (with its content there) and in the header (with its reading). */
export function citationPart(
  part: Part,
  content: readonly Content[],
  author: string | undefined,
  register: Register,
): Element {
  switch (part.type) {
    case 'author':
      return inline('author', {}, ...content);
    case 'title': {
      const { level } = part;
      const ref = register.pointer('works', reading(part), { level, author });
      return inline('title', { level, ref }, ...content);
    }
    case 'editionStatement':
      return inline('edition', {}, ...content);
    case 'date':
      return inline('date', dating(part), ...content);
    case 'scope':
      return inline('biblScope', extent(part), ...content);
  }
}
