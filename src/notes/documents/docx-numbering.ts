import { type Markup, descendants, elements, readMarkup } from '../../xml/index.ts';

/** A list in whose first level paragraphs are numbered `31.`, and the number it begins with. */
interface NumberedList {
  readonly start: number;
}

/**
 * The numbers that Word shows before paragraphs and does not write into their text (ECMA-376, part 1,
 * section 17.9), of the first level of lists in arabic figures.
 *
 * @param part `word/numbering.xml`, where there is one
 * @returns what stands before a paragraph, asked for in order: `31. `, or nothing
 */
export function numbering(part: string | undefined): (paragraph: Markup) => string {
  const lists = part === undefined ? new Map<string, NumberedList>() : listsIn(readMarkup(part));
  const last = new Map<string, number>();
  return (paragraph) => {
    const place = value(paragraph, 'numId') ?? '';
    const list = lists.get(place);
    if (list === undefined || (value(paragraph, 'ilvl') ?? '0') !== '0') return '';
    const number = (last.get(place) ?? list.start - 1) + 1;
    last.set(place, number);
    return `${number}. `;
  };
}

function listsIn(root: Markup): Map<string, NumberedList> {
  const abstract = new Map(
    elements(root, 'abstractNum').map((list) => [
      list.attributes.get('w:abstractNumId') ?? '',
      list,
    ]),
  );
  const lists = new Map<string, NumberedList>();
  for (const list of elements(root, 'num')) {
    const level = abstract.get(value(list, 'abstractNumId') ?? '');
    const first = level && elements(level, 'lvl').find(isFirst);
    if (first === undefined || value(first, 'numFmt') !== 'decimal') continue;
    const start = Number(value(list, 'startOverride') ?? value(first, 'start') ?? 1);
    lists.set(list.attributes.get('w:numId') ?? '', { start });
  }
  return lists;
}

function isFirst({ attributes }: Markup): boolean {
  return attributes.get('w:ilvl') === '0';
}

/** The `w:val` of the first element of a name inside another. */
function value(element: Markup, wanted: string): string | undefined {
  for (const { name, attributes } of descendants(element)) {
    if (name === wanted) return attributes.get('w:val');
  }
  return undefined;
}
