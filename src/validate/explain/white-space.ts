// XML 1.0, production 3. A no-break space and the spaces of typographers are none of it.
const space = /[ \t\r\n]+/g;

/** Whether there is nothing but white space. */
export function isBlank(text: string): boolean {
  return text.replace(space, '') === '';
}

/** The tokens that white space divides, as those of a RELAX NG `list` and of a datatype `token`. */
export function tokensOf(text: string): readonly string[] {
  return text.split(space).filter(Boolean);
}
