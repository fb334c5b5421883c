import { type Markup, elements, reading } from '../../xml/index.ts';
import { type Authority, encodings } from './authority.ts';
import { folded } from './personal-name.ts';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Each form once: the name, the variants of the file, then what the edition prints. */
function variantsOf({ name, variants }: Authority, printed: readonly string[]): string[] {
  const seen = new Set([folded(name)]);
  return [...variants, ...printed].filter((form) => {
    const isNew = !seen.has(folded(form));
    seen.add(folded(form));
    return isNew;
  });
}

/** Levels of titles are those of the edition: an authority file need not tell them. */
function attributesOf({ kind }: Authority, entry: Markup | undefined): string {
  const ofWork = kind === 'work' ? 'm' : undefined;
  const level = elements(entry, 'title')[0]?.attributes.get('level') ?? ofWork;
  return level === undefined ? '' : ` level="${escaped(level)}"`;
}

/**
 * The entry of an authority as it stands in a register.
 *
 * @param id its `xml:id` there
 * @param printed the names that the edition prints
 * @param margin the line end and white space before it
 * @param entry the entry that it takes the place of
 */
export function entryMarkup(
  authority: Authority,
  id: string,
  printed: readonly string[],
  margin: string,
  entry?: Markup,
): string {
  const encoding = encodings[authority.kind];
  const attributes = attributesOf(authority, entry);
  const author = authority.author ?? reading(elements(entry, 'author')[0]);
  const name = (text: string, type = '') =>
    `<${encoding.name}${attributes}${type}>${escaped(text)}</${encoding.name}>`;
  const parts = [
    author === '' ? undefined : `<author>${escaped(author)}</author>`,
    name(authority.name),
    ...variantsOf(authority, printed).map((form) => name(form, ' type="variant"')),
    authority.occupation && `<occupation>${escaped(authority.occupation)}</occupation>`,
    ...authority.identifiers.map(
      ({ type, value }) => `<idno type="${escaped(type)}">${escaped(value)}</idno>`,
    ),
  ];
  const lines = parts.filter(Boolean).map((part) => `${margin}  ${part ?? ''}`);
  return `<${encoding.entry} xml:id="${escaped(id)}">${lines.join('')}${margin}</${encoding.entry}>`;
}
