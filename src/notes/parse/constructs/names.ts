import { matches } from '../../../lexicon/matches.ts';
import type { Construct } from '../construct.ts';
import { type Span, holds, overlaps, span } from '../span.ts';
import { isQuoted } from '../enclosures.ts';
import { bodies } from '../../../lexicon/en/bodies.ts';
import { bodyWords, officeWords } from '../../../lexicon/en/offices.ts';
import { bodyNouns } from '../../../lexicon/en/body-nouns.ts';
import { functionWords } from '../../../lexicon/en/function-words.ts';
import { givenNames } from '../../../lexicon/en/given-names.ts';
import { isKind } from '../../../lexicon/en/kinds.ts';
import { noNames } from '../../../lexicon/en/no-names.ts';
import { titles } from '../../../lexicon/en/titles.ts';
import { posts } from '../../../lexicon/en/posts.ts';
import { type Passage, wording } from '../passage.ts';
import { isTitle, namesIn } from '../phrases/personal-names.ts';
import type { Stretch } from '../sentences.ts';

const body = new RegExp(
  `(?<![\\p{L}/-])(?:${[...bodies].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}/-])`,
  'gu',
);

/** A word behind which a name stands even without a title: `memorandum from`, `conversation with`. */
const introduces =
  /\b(?:memorand(?:um|a)|letter|note|message|conversation|report|memo) (?:from|to|by|with|between) $/u;

// Soviet Charge d’Affaires Smirnovsky delivered this letter to the Department of State
//                          ^--------^                              ^-----------------^
export const names: Construct = {
  name: 'names',
  read(passage) {
    const found = [...bodiesIn(passage), ...personsIn(passage)].sort((a, b) => a.start - b.start);
    return found.filter(
      (one) =>
        !passage.claimed.some((other) => other.node.type !== 'statement' && overlaps(other, one)) &&
        !isQuoted(passage.note.enclosures, one.start),
    );
  },
};

function bodiesIn(passage: Passage): Span[] {
  return matches(wording(passage), body).map((match) => {
    const start = passage.start + match.index;
    return span({ type: 'body' }, start, start + match[0].length);
  });
}

function personsIn(passage: Passage): Span[] {
  const { text } = passage.note;
  const read = passage.claimed.filter(({ node }) => node.type !== 'statement');
  return namesIn(text, passage.start, passage.end).flatMap((words) => {
    if (read.some((other) => holds(other, words))) return [];
    const found = withoutOpening(text, words);
    const name = withoutTitle(text, found);
    return name !== undefined && isPerson(passage, name, name.start > found.start)
      ? [span({ type: 'person' }, name.start, name.end)]
      : [];
  });
}

// Neither Vane nor Orne
//         ^--^
function withoutOpening(text: string, { start, end }: Stretch): Stretch {
  const word = /^\p{L}+ /u.exec(text.slice(start, end))?.[0] ?? '';
  return functionWords.has(word.trim()) ? { start: start + word.length, end } : { start, end };
}

/** `Ambassador Thompson’s` → Thompson; undefined where nothing but titles stands. */
function withoutTitle(text: string, { start, end }: Stretch): Stretch | undefined {
  const words = text.slice(start, end).split(' ');
  const name = words
    .slice(words.findLastIndex(isTitle) + 1)
    .join(' ')
    .replace(department, '');
  if (name === '') return undefined;
  const possessive = /[’']s$/u.exec(name)?.[0].length ?? 0;
  return bodyWords.test(name) || noPerson.test(name) || posts.has(name) || isNoName(name)
    ? undefined
    : { start: end - name.length, end: end - possessive };
}

// Presidential Finding 77–2 · Foreign Military Sales · the Special Assistant’s Suite
//              ^-----^                         ^---^                         ^---^
/** Whether words name a thing: behind a given name or an initial each of them may be a surname. */
function isNoName(name: string): boolean {
  const words = name.replace(/[’']s$/u, '').split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 1 && (givenNames.has(words[0] ?? '') || /\p{Lu}\./u.test(name))) return false;
  return (
    words.some((word) => noNames.has(word) || bodyNouns.has(word)) ||
    titles.has(last) ||
    isKind(last)
  );
}

/** Capitals of places and of first words make no person. */
const noPerson =
  /\b(?:East|West|North|South|Asia|Africa|America|Europe|Union|States|Kingdom|Republic|Nations|Caribbean|Pacific|Atlantic|Mediterranean|Port|Alliance|Assistance|Cooperation|Development|Progress|Minister|Directors|Secretaries|Chiefs?|Ambassadors|Ministers|Presidents|Members|The|This|That|An?|In|On|At|For|No|Tab)\b/u;

// Assistant Secretary of State Edgar Vane
//                        ^---^
const department = /^(?:Agriculture|Air Force|Army|Commerce|Defense|Interior|Labor|Navy|State) /u;

function isPerson({ note, start }: Passage, name: Stretch, titled: boolean): boolean {
  const before = note.text.slice(start, name.start);
  const surname = note.text.slice(name.start, name.end).split(' ').at(-1) ?? '';
  const whole = note.text.slice(name.start, name.end);
  return (
    titled ||
    note.persons.has(surname) ||
    initialed.test(whole) ||
    titleBefore.test(before) ||
    introduces.test(before)
  );
}

/** `Edgar L. Vane`, `J. Edgar Vane`: nothing but a person is called so. */
const initialed =
  /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?)+\p{Lu}[\p{L}’'-]+(?:, Jr\.)?$|^\p{Lu}\. \p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u;

// Assistant Secretary of State Edgar Vane
// ^--------------------------^
const titleBefore = new RegExp(
  `(?:\\b(?:${[...officeWords].filter((word) => word.length > 3).join('|')})|d[’']Affaires|\\b(?:Secretary|Minister) of (?:Agriculture|Commerce|Defense|Labor|State|the (?:Air Force|Army|Interior|Navy|Treasury)))\\.? $`,
  'u',
);
