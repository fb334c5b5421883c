import { type Markup, isMarkup } from '../../xml/index.ts';
import { letters } from './content.ts';
import type { Thread } from './merge-markup.ts';

/**
 * The markup of a note as threads over its letters, outer elements before inner ones. Elements without
 * words, and notes in the note, are kept to the letter.
 *
 * @param xml the text that the note stands in
 */
export function threadsOf(note: Markup, xml: string): { threads: Thread[]; text: string } {
  const threads: Thread[] = [];
  let text = '';

  function follow({ children }: Markup): void {
    for (const child of children) {
      if (!isMarkup(child)) {
        text += letters(child.value);
        continue;
      }
      const start = text.length;
      const place = threads.length;
      if (child.name !== 'note') follow(child);
      if (text.length > start) {
        const element = { name: writtenName(child, xml), attributes: child.attributes };
        threads.splice(place, 0, { start, end: text.length, element });
      } else {
        const markup = xml.slice(child.start, child.end);
        threads.splice(place, Infinity, { start, end: start, element: { markup } });
      }
    }
  }

  follow(note);
  return { threads, text };
}

/** With its prefix, which stands for the same namespace everywhere in the note. */
function writtenName({ start, contentStart }: Markup, xml: string): string {
  return /^<([^\s/>]+)/.exec(xml.slice(start, contentStart))?.[1] ?? '';
}
