import type { Unit } from '../../tree.ts';
import type { Markup } from '../../xml/index.ts';
import type { NotePart, NoteWords } from './note-words.ts';

/** Elements by which a volume says that words are one name or one title. */
const marking: ReadonlySet<string> = new Set([
  ...['gloss', 'hi', 'name', 'orgName', 'persName', 'placeName', 'title'],
]);

function partsIn(parts: readonly NotePart[]): NotePart[] {
  return parts.flatMap((part) => [part, ...partsIn(part.children)]);
}

/** The stretches of the words of a note that its markup says are one. */
export function unitsOf({ children, offsets }: NoteWords): Unit[] {
  return partsIn(children).flatMap(({ element, from, to }): Unit[] => {
    const [start, last] = [offsets[from], offsets[to - 1]];
    if (element === undefined || !marking.has(element.name)) return [];
    return start === undefined || last === undefined || from === to
      ? []
      : [{ start, end: last + 1, ...(isItalic(element) && { italic: true }) }];
  });
}

function isItalic({ name, attributes }: Markup): boolean {
  return name === 'title' || (name === 'hi' && /ital/i.test(attributes.get('rend') ?? ''));
}
