import type { Vocabulary } from '../../../conventions/index.ts';
import { identifierScheme } from './identifiers.ts';
import { repositoryAt } from './repository.ts';
import type { Segment } from './segments.ts';

/** Words that no title of a holding has, but prose behind a location has. */
const prose =
  / (?:is|are|was|were|has|had|have|which|who|that|indicates?|indicated|reads?|shows?|states?|stated|bears?|dated|but|not|also|it|he|they|contains?|includes?|suggests?|gives?|notes|noted|did|does|cannot|identifies|carries|quotes|says|reports|respectively|under cover|attached|entitled|transmitted|drafted|initialed|signed)\b/u;

// Department of State copy · Library of Congress Circular 262 · but Department of State S/S Files · Department of State Files
//                     ^                         ^
const goesOn =
  /^(?:[’'](?!\d)| \p{Ll}| (?=\p{Lu})(?!.*\b(?:Files?|Papers|Records|Collections?|Divisions?|Series|Materials|Archives)\b))/u;

/** Runs on behind the level in lower case: `, is attached to`, `, and ibid.` */
const continuation =
  /^(?:unlabeled|folder|untitled|undated|(?:de|van|von) \p{Lu}|“|‘|thru|through)/u;

/** Another location behind "and": `and ibid.`, `and in the Kennedy Library, …` */
const another =
  / and (?:in )?(?:the )?(?:[Ii]bid\b|\p{Lu}[\p{L}.]+ Library,|Department of State,|National Archives,)/u;

/**
 * The part of a segment that belongs to the location, where prose may go on behind it.
 *
 * @param first whether it is the first segment, which may be an institution alone
 * @returns undefined where prose begins with the segment
 */
export function beforeProse(
  vocabulary: Vocabulary,
  segment: Segment,
  first: boolean,
): Segment | undefined {
  const { value } = segment;
  const name = first ? repositoryAt(vocabulary, value, 0) : undefined;
  if (name !== undefined && goesOn.test(value.slice(name))) return upTo(segment, name);
  const cuts = [another, prose].map((pattern) => pattern.exec(value)?.index ?? value.length);
  const kept = upTo(segment, Math.min(...cuts));
  return readsAsLevel(vocabulary, kept.value) ? kept : undefined;
}

function readsAsLevel(vocabulary: Vocabulary, value: string): boolean {
  if (value === '') return false;
  return (
    !/^\p{Ll}/u.test(value) ||
    continuation.test(value) ||
    identifierScheme(vocabulary, value) !== undefined
  );
}

function upTo(segment: Segment, length: number): Segment {
  return { ...segment, value: segment.value.slice(0, length), end: segment.start + length };
}
