import { type Markup, descendants, elements, isMarkup } from '../../xml/index.ts';

/**
 * The numbers that a word processor shows before paragraphs of lists (OpenDocument 1.3, part 3, section
 * 5.3), of the first level of lists in arabic figures.
 *
 * @param roots where list styles are defined, and the text
 * @returns what stands before a paragraph that begins at a place of the text: `31. `
 */
export function odtNumbering(roots: readonly Markup[], text: Markup): ReadonlyMap<number, string> {
  const starts = new Map(roots.flatMap((root) => [...descendants(root)]).flatMap(numberedStyle));
  const last = new Map<string, number>();
  const numbers = new Map<number, string>();
  for (const list of outerLists(text)) {
    const style = list.attributes.get('text:style-name') ?? '';
    const start = starts.get(style);
    if (start === undefined) continue;
    const continues =
      list.attributes.get('text:continue-numbering') === 'true' ||
      list.attributes.has('text:continue-list');
    let number = (continues ? last.get(style) : undefined) ?? start - 1;
    for (const item of elements(list, 'list-item')) {
      number = Number(item.attributes.get('text:start-value') ?? number + 1);
      const paragraph = elements(item).find(({ name }) => name === 'p' || name === 'h');
      if (paragraph !== undefined) numbers.set(paragraph.start, `${number}. `);
    }
    last.set(style, number);
  }
  return numbers;
}

/** A style whose first level counts in arabic figures, and where it begins. */
function numberedStyle(style: Markup): [string, number][] {
  if (style.name !== 'list-style') return [];
  const first = elements(style, 'list-level-style-number').find(
    ({ attributes }) => attributes.get('text:level') === '1',
  );
  return first?.attributes.get('style:num-format') === '1'
    ? [
        [
          style.attributes.get('style:name') ?? '',
          Number(first.attributes.get('text:start-value') ?? 1),
        ],
      ]
    : [];
}

/** Lists that stand in no other list. */
function outerLists(element: Markup): Markup[] {
  return element.children.flatMap((child) => {
    if (!isMarkup(child)) return [];
    return child.name === 'list' ? [child] : outerLists(child);
  });
}
