import { type Span, span } from '../span.ts';

/** The author in the words before a title. */
export function authorDraft(start: number, words: string): Span {
  const name = words.replace(/(?:,? \(?eds?\.\)?)?, $/u, '');
  return span({ type: 'author' }, start, start + name.length);
}
