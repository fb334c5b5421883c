import type { Vocabulary } from '../../conventions/index.ts';
import { holdingWords } from '../../lexicon/en/holdings.ts';
import { participles } from '../../lexicon/en/openers.ts';
import { anySource, laterSource, opensWithSource, printedFrom } from '../../lexicon/en/source.ts';
import { finiteVerb } from '../../lexicon/en/verbs.ts';
import { type Levels, readLevels } from './phrases/levels.ts';
import { markingChain } from './phrases/marking-chain.ts';
import { type Stretch, sentences } from './sentences.ts';

/** What kind of document the file holds: `501.BB/4–1348: Telegram` */
export const kindBehind =
  /:? (?:(?:Circular|Urgent|Priority|Secret) )?(?:[Tt]elegrams?|[Aa]irgram|[Ii]nstruction|[Dd]espatch|[Ll]etter|[Mm]emorandum)$/u;

/** A bare location is short; prose under a head is not. */
const longestLocation = 250;

/** Whether a paragraph is a source note: it says "Source", or reads wholly as a location. */
export function isSourceNote(vocabulary: Vocabulary, text: string): boolean {
  return (
    opensWithSource.test(text) ||
    anySource.test(text) ||
    printedFrom.test(text) ||
    isBareLocation(vocabulary, text)
  );
}

/** Where the location of a note begins, behind "Source:"; undefined where it opens with something else. */
export function locationStart(vocabulary: Vocabulary, text: string): number | undefined {
  const word = opensWithSource.exec(text);
  if (word !== null) return word[0].length;
  // Summary: The Embassy reported … Source: Department of State, Central Files, POL 7
  //                                         ^
  const later = laterSource.exec(text);
  if (later !== null) return later.index + later[0].length;
  return isBareLocation(vocabulary, text) ? 0 : undefined;
}

/** Whether words may be part of a location: no verb, no participle that opens another sentence. */
export function readsAsLocation(words: string): boolean {
  return !participles.test(words) && !finiteVerb.test(words);
}

// 501.BB/4–1348: Telegram     Current Economic Developments, lot 70 D 467
// ^                           ^
function isBareLocation(vocabulary: Vocabulary, text: string): boolean {
  const cut = sentences(vocabulary, text);
  const first = text
    .slice(0, cut[0]?.end ?? text.length)
    .replace(/[.:]$/u, '')
    .replace(kindBehind, '');
  if (first.length > longestLocation || finiteVerb.test(first)) return false;
  const read = readLevels(vocabulary, first, 0, first.length, false);
  if (read.end < first.length) return false;
  const [level, ...more] = read.levels;
  if (level?.kind === 'repository') return more.length > 0;
  return isFollowedByMarkings(vocabulary, text, cut) && holdsSomething(read);
}

function isFollowedByMarkings(
  vocabulary: Vocabulary,
  text: string,
  cut: readonly Stretch[],
): boolean {
  const next = cut[1];
  return next === undefined || markingChain(vocabulary, text, next.start, next.end) !== undefined;
}

/** A first level without an institution must be a collection by its name, or have an identifier. */
function holdsSomething({ levels }: Levels): boolean {
  const [first] = levels;
  if (first === undefined) return false;
  return (
    holdingWords.test(first.value) ||
    levels.some(({ kind }) => kind !== 'collection' && kind !== 'repository')
  );
}
