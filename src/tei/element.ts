/** Attributes in the order in which they are written; one that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element before it is written. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Content[];
  /** Its children stand on lines of their own: only where white space between them means nothing. */
  readonly lines: boolean;
}

export type Content = Element | string;

/** An element with mixed content: nothing is written but its children. */
export function inline(
  name: string,
  attributes: Attributes,
  ...children: readonly Content[]
): Element {
  return { name, attributes, children, lines: false };
}

/** An element that holds elements only, each on a line of its own; a child may be absent. */
export function block(
  name: string,
  attributes: Attributes,
  ...children: readonly (Element | undefined)[]
): Element {
  return { name, attributes, children: present(children), lines: true };
}

/** A block that is absent where all its children are. */
export function optionalBlock(
  name: string,
  attributes: Attributes,
  ...children: readonly (Element | undefined)[]
): Element | undefined {
  return present(children).length > 0 ? block(name, attributes, ...children) : undefined;
}

function present(children: readonly (Element | undefined)[]): readonly Element[] {
  return children.filter((child) => child !== undefined);
}
