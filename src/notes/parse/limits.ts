/**
 * The longest texts that are read, in characters: many times what editions have. Some constructs take
 * the square of the length of what they read, so that a text without end would take time without end.
 */
export const longest = {
  /** Of 24,816 source notes of the series none has more than 3,534. */
  note: 20_000,
  /** A head or a dateline; those of the series are under 300. */
  line: 2_000,
  /** What is looked at of a paragraph that is too long, to tell whether it is a note. */
  opening: 1_000,
} as const;
