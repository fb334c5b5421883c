/** Something that a text has many times, with how often. */
export interface Counted {
  readonly value: string;
  readonly count: number;
}

/** A type of identifiers as a text shows it. */
export interface LearnedIdentifier {
  readonly type: string;
  /** Forms in the language of patterns, the most frequent first. */
  readonly forms: readonly Counted[];
  readonly examples: readonly string[];
  readonly count: number;
}

/** What a text shows of how its edition cites archives. */
export interface Draft {
  readonly documents: number;
  readonly noted: number;
  readonly languages: readonly string[];
  readonly notes: 'prose' | 'formula';
  readonly heads: readonly Counted[];
  readonly openers: readonly Counted[];
  readonly places: readonly Counted[];
  readonly separators: readonly string[];
  readonly repositoryLast: boolean;
  readonly repositories: readonly Counted[];
  readonly collections: readonly Counted[];
  readonly identifiers: readonly LearnedIdentifier[];
  readonly status: readonly Counted[];
  readonly markings: readonly Counted[];
  readonly kinds: readonly Counted[];
  /** What stands in locations and is none of these. */
  readonly left: readonly Counted[];
}

/** Counts values; the most frequent first, equal ones in the order of the text. */
export function counted(values: Iterable<string>): Counted[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count);
}
