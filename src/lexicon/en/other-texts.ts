/**
 * Words between "the" and the noun that leave it the text printed here: what it looks like and what it
 * is. Any other word makes it another text: `the decision memorandum`, `the attached paper`.
 */
export const sameText: ReadonlySet<string> = new Set(
  `above actual complete entire final formal full handwritten intelligence mimeographed national original outgoing present printed published revised same
  short signed source special typed typewritten undated unsigned whole`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Words behind "this" that make it another text all the same: `this earlier report` */
export const earlierText: ReadonlySet<string> = new Set([
  'attached',
  'earlier',
  'enclosed',
  'former',
  'latter',
  'other',
  'preceding',
  'previous',
  'second',
]);
