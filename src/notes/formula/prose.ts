import type { Terms } from './terms.ts';

// MS not found · Original verschollen · non retrouvé
export function isAbsent(words: string): boolean {
  return /\b(?:not (?:been )?(?:found|located|available)|missing|verschollen|verloren|nicht (?:überliefert|ermittelt|bekannt|erhalten)|perdue?|non retrouvée?)\b/u.test(
    words,
  );
}

// Nowe Drogi, No. 10 (1956), pp. 21–46
/** A year in brackets and pages, or a place and year of publication, and no shelfmark. */
export function isPublication(words: string): boolean {
  return (
    /\((?:[^()]*[ ,])?(?:1[5-9]|20)\d\d\)(?:,|:) (?:pp?\.|S\.|\d+[–-]\d+)/u.test(words) ||
    /\(\p{Lu}[^()]*[:,] [^()]*\d{4}\), (?:pp?\.|S\.|vol\.|\d)/u.test(words)
  );
}

/** Whether words tell of making and sending, and are no location. */
export function isProse(words: string, { languages }: Terms): boolean {
  if (isAbsent(words)) return true;
  return languages.some(({ prose }) => prose.test(words)) || /^[“"«»]/u.test(words);
}
