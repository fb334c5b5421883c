import { linkOfLevels } from '../../../lexicon/en/location-words.ts';
import type { Vocabulary } from '../../../conventions/index.ts';
import type { IdentifierScheme, Level } from '../../../tree.ts';
import { type Span, span } from '../span.ts';
import { recordGroup } from '../../../lexicon/en/holdings.ts';
import type { Stretch } from '../sentences.ts';
import { beforeProse } from './before-prose.ts';
import {
  dateLike,
  identifierScheme,
  isFileTitle,
  secondIdentifier,
  splitIdentifier,
} from './identifiers.ts';
import { repositoryAt } from './repository.ts';
import { type Segment, segments } from './segments.ts';
import { listed } from './title.ts';

/** The levels of a location, with the stretch that they cover. */
export interface Levels extends Stretch {
  levels: Level[];
  drafts: Span[];
}

/**
 * Reads the levels of a location: `RG 59, Central Files 1967–69, POL 27 VIET S`.
 *
 * @param start where the first level begins
 * @param end where the text ends that may hold it
 * @param open whether prose may follow; then the levels end where it begins
 */
export function readLevels(
  vocabulary: Vocabulary,
  text: string,
  start: number,
  end: number,
  open: boolean,
): Levels {
  const found: Levels = { start, end: start, levels: [], drafts: [] };
  for (const segment of segments(vocabulary, text, start, end, !open)) {
    const piece = open ? beforeProse(vocabulary, segment, found.levels.length === 0) : segment;
    if (piece === undefined) break;
    add(vocabulary, found, piece);
    if (piece.end < segment.end) break;
  }
  return found;
}

function add(vocabulary: Vocabulary, found: Levels, segment: Segment): void {
  const { value } = segment;
  const name = institution(vocabulary, found, value);
  if (name === undefined) addLevel(vocabulary, found, withoutLink(vocabulary, segment));
  else addRepository(vocabulary, found, segment, name);
  found.end = segment.end;
}

/** The length of the institution that a location begins with. */
function institution(
  vocabulary: Vocabulary,
  { levels }: Levels,
  value: string,
): number | undefined {
  if (levels.length > 0 || recordGroup.test(value)) return undefined;
  return repositoryAt(vocabulary, value, 0);
}

/** The institution, and the level that stands behind it without a comma: `Department of State S/S Files` */
function addRepository(
  vocabulary: Vocabulary,
  found: Levels,
  segment: Segment,
  length: number,
): void {
  const { start, value } = segment;
  found.levels.push({ kind: 'repository', value: value.slice(0, length) });
  found.drafts.push(span({ type: 'repository' }, start, start + length));
  const next = length + (/^ ?\(?/u.exec(value.slice(length))?.[0].length ?? 0);
  if (next < value.length) addLevel(vocabulary, found, behind(segment, next));
}

function addLevel(vocabulary: Vocabulary, found: Levels, segment: Segment): void {
  const second = secondIdentifier(vocabulary, segment.value);
  if (second !== undefined) {
    addLevel(vocabulary, found, {
      ...segment,
      value: segment.value.slice(0, second.at - ' and '.length),
    });
    addIdentifier(found, behind(segment, second.at), second.scheme);
    completeNumber(found);
    return;
  }
  if (goesOnWithFile(found, segment)) return;
  const { at, scheme } = splitIdentifier(vocabulary, segment.value, collectionBefore(found));
  if (at > 0) addCollection(vocabulary, found, segment, segment.value.slice(0, at).trimEnd());
  if (scheme !== undefined) addIdentifier(found, behind(segment, at), scheme);
}

function addIdentifier(found: Levels, segment: Segment, scheme: IdentifierScheme): void {
  const { start, value, afterColon } = segment;
  found.levels.push({ kind: scheme, value, afterColon });
  found.drafts.push(span({ type: 'identifier', scheme }, start, start + value.length));
}

function collectionBefore({ levels }: Levels): string {
  const last = levels.at(-1);
  return last?.kind === 'collection' ? last.value : '';
}

// 092 Norland, 1968
//              ^--^
function goesOnWithFile({ levels, drafts }: Levels, { value, end }: Segment): boolean {
  const [level, draft] = [levels.at(-1), drafts.at(-1)];
  if (level === undefined || draft?.node.type !== 'identifier') return false;
  if (!isFileTitle(level) || !dateLike.test(value)) return false;
  level.value = `${level.value}, ${value}`;
  draft.end = end;
  return true;
}

// CF 1402 and 1403
//             ^--^
/** A number that stands for a whole identifier has the words of the one before it. */
function completeNumber({ levels }: Levels): void {
  const [first, second] = levels.slice(-2);
  if (first === undefined || second === undefined || !/^\d/u.test(second.value)) return;
  second.value = `${/^\p{L}*\s?/u.exec(first.value)?.[0] ?? ''}${second.value}`;
}

/** A date behind a comma goes on with the collection before it; a periodical that is kept is a title. */
function addCollection(
  vocabulary: Vocabulary,
  found: Levels,
  { start, afterColon }: Segment,
  value: string,
): void {
  const continues =
    dateLike.test(value) && found.levels.some((level) => level.kind === 'collection');
  found.levels.push({ kind: 'collection', value, continues, afterColon });
  const end = start + value.length;
  const last = found.drafts.at(-1);
  if (continues && last?.node.type === 'collection') {
    last.end = end;
    return;
  }
  const work = listed(vocabulary, value, 0, value.length);
  const titles = work === undefined ? [] : [{ ...work, start, end: start + work.end }];
  found.drafts.push(span({ type: 'collection' }, start, end, titles));
}

function behind(segment: Segment, length: number): Segment {
  return { ...segment, start: segment.start + length, value: segment.value.slice(length) };
}

// IO Files: US/S/305, also US/SEC/61
//                     ^--^
function withoutLink(vocabulary: Vocabulary, segment: Segment): Segment {
  const link = linkOfLevels.exec(segment.value)?.[0].length ?? 0;
  const named = link > 0 && identifierScheme(vocabulary, segment.value.slice(link)) !== undefined;
  return named ? behind(segment, link) : segment;
}
