/** Kinds that are never called by one another's name. */
const kinds: ReadonlySet<string> = new Set([
  'airgram',
  'despatch',
  'letter',
  'memorandum',
  'telegram',
]);

/** Whether words name another text than one of that kind: "the letter" under a telegram. */
export function differs(named: string, kind: string): boolean {
  return named !== kind && kinds.has(named) && kinds.has(kind);
}

/** The noun of a kind: `memorandum` of `action memorandum` */
export function lastWord(kind: string): string {
  return /\p{L}+$/u.exec(kind)?.[0] ?? '';
}
