/** One thing that can be said: how grave it is, its wording and what the reader can do about it. */
export interface Diagnostic {
  /** `error`: the edition is wrong there; `warning`: look at it; `remark`: good to know. */
  readonly severity: 'error' | 'warning' | 'remark';
  /** One sentence without a full stop; `{name}` is filled in when it is reported. */
  readonly wording: string;
  /** What to do, as a whole sentence. */
  readonly help: string;
}

/** Keeps the wording's literal type, so that `report` can ask for the values it needs. */
export function diagnostics<const Entries extends Record<string, Diagnostic>>(
  entries: Entries,
): Entries {
  return entries;
}
