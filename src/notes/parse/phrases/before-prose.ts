import {
  anotherLocation,
  behindInstitution,
  proseBehindLevel,
  smallLevel,
} from '../../../lexicon/en/location-words.ts';
import type { Vocabulary } from '../../../conventions/index.ts';
import { identifierScheme } from './identifiers.ts';
import { repositoryAt } from './repository.ts';
import type { Segment } from './segments.ts';

/**
 * The part of a segment that belongs to the location, where proseBehindLevel may go on behind it.
 *
 * @param first whether it is the first segment, which may be an institution alone
 * @returns undefined where proseBehindLevel begins with the segment
 */
export function beforeProse(
  vocabulary: Vocabulary,
  segment: Segment,
  first: boolean,
): Segment | undefined {
  const { value } = segment;
  const name = first ? repositoryAt(vocabulary, value, 0) : undefined;
  if (name !== undefined && behindInstitution.test(value.slice(name))) return upTo(segment, name);
  const cuts = [anotherLocation, proseBehindLevel].map(
    (pattern) => pattern.exec(value)?.index ?? value.length,
  );
  const kept = upTo(segment, Math.min(...cuts));
  return readsAsLevel(vocabulary, kept.value) ? kept : undefined;
}

function readsAsLevel(vocabulary: Vocabulary, value: string): boolean {
  if (value === '') return false;
  return (
    !/^\p{Ll}/u.test(value) ||
    smallLevel.test(value) ||
    identifierScheme(vocabulary, value) !== undefined
  );
}

function upTo(segment: Segment, length: number): Segment {
  return { ...segment, value: segment.value.slice(0, length), end: segment.start + length };
}
