import { encode } from '../../../src/edition.ts';
import type { Doubt } from '../../../src/review/doubts/index.ts';

/** An edition of telegrams, one for each source note. */
export function editionOf(...notes: readonly string[]): Uint8Array {
  const head = 'Telegram From the Embassy in Peru to the Department of State';
  const entries = notes.map((note, index) => `${index + 1}. ${head}\n\n${note}\n`);
  return new TextEncoder().encode(`Notes\n\n\n${entries.join('\n\n')}`);
}

/** What the reading of notes is unsure of for one reason. */
export function doubtsIn(reason: Doubt['reason'], ...notes: readonly string[]): readonly Doubt[] {
  return encode(editionOf(...notes)).doubts.filter((doubt) => doubt.reason === reason);
}

/** The words in doubt for one reason. */
export function doubtedWords(reason: Doubt['reason'], ...notes: readonly string[]): string[] {
  return doubtsIn(reason, ...notes).map(({ words }) => words);
}
