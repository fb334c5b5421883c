import { create } from 'xmlbuilder2';
import { escaped } from './characters.ts';

/** An element to be written. */
export interface Written {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (Written | string)[];
}

type Child = Written | string | undefined;

/** An element; attributes and children that are `undefined` are left out. */
export function element(
  name: string,
  attributes: Written['attributes'],
  ...children: readonly Child[]
): Written {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}

type Builder = ReturnType<typeof create>;

/** The namespace of each prefix; that of names without one stands under ''. */
export type Namespaces = Readonly<Record<string, string>>;

/** An attribute is read back with its white space made spaces (XML 1.0, section 3.3.3). */
function attributes({ attributes }: Written): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, escaped(value.replace(/\s+/g, ' '))]],
    ),
  );
}

function append(parent: Builder, written: Written, namespaces: Namespaces): void {
  const [prefix = ''] = written.name.includes(':') ? written.name.split(':') : [];
  const made = parent.ele(namespaces[prefix] ?? '', written.name, attributes(written));
  for (const child of written.children) {
    if (typeof child === 'string') made.txt(escaped(child));
    else append(made, child, namespaces);
  }
}

/**
 * Writes a document whose elements hold either elements or a text: each element on a line of its own.
 * Not for TEI text, where white space means something.
 *
 * @throws Error where a prefix is not among the namespaces
 */
export function writeMarkup(root: Written, namespaces: Namespaces): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  append(document, root, namespaces);
  return `${document.end({ prettyPrint: true })}\n`;
}
