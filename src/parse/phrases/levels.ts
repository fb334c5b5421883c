import type { IdentifierScheme, Level } from '../../nodes.ts';
import { type Draft, draft } from '../draft.ts';
import { identifierForms } from '../lexicon/identifiers.ts';
import { holdingWords, recordGroup } from '../lexicon/holdings.ts';
import { monthName } from '../lexicon/months.ts';
import { repositoryAt } from './repository.ts';
import { listed } from './title.ts';
import type { Stretch } from '../sentences.ts';

/** The levels of a location, with the stretch that they cover. */
export interface Levels extends Stretch {
  levels: Level[];
  drafts: Draft[];
}

interface Segment extends Stretch {
  value: string;
  afterColon: boolean;
}

const monthDay = `(?:${monthName})\\.?(?: \\d{1,2})?(?:,? \\d{4})?`;
const numeric = `\\/?\\d{1,2}(?:\\/ ?\\d{1,4}){1,2}`;
const year = `(?:19|20)\\d\\d(?:[-–—]\\d{2,4})?`;
const point = `(?:\\d{1,2} )?(?:${monthDay}|${numeric}|${year})`;

/** `11/63–3/64`, `July 1958`, `March 23`, `1967–69 [2 of 3]`: a level that is only a date. */
const dateLike = new RegExp(
  `^(?:(?:thru|through|from|to) )?(?:${point}|\\d{1,2})(?:(?: ?[-–—] ?| (?:to|thru|through) )(?:${point}|\\d{1,2}(?:\\/\\d{2,4})?))?(?: ?[\\[(][^\\])]*[\\])])*$`,
  'u',
);

/** Words that no title of a holding has, but prose behind a location has. */
const prose =
  / (?:is|are|was|were|has|had|have|which|who|that|indicates?|indicated|reads?|shows?|states?|stated|bears?|dated|but|not|also|it|he|they|contains?|includes?|suggests?|gives?|notes|noted|did|does|cannot|identifies|carries|quotes|says|reports|respectively|under cover|attached|entitled|transmitted|drafted|initialed|signed)\b/u;

/** Runs on behind the level in lower case: `, is attached to`, `, and ibid.` */
const continuation = /^(?:unlabeled|folder|untitled|undated|“|‘|thru|through)/u;

/**
 * Reads the levels of a location: `RG 59, Central Files 1967–69, POL 27 VIET S`.
 *
 * @param start where the first level begins
 * @param end where the text ends that may hold it
 * @param open whether prose may follow; then the levels end where it begins
 */
export function readLevels(text: string, start: number, end: number, open: boolean): Levels {
  const found: Levels = { start, end: start, levels: [], drafts: [] };
  for (const segment of segments(text, start, end, open)) {
    const piece = open ? beforeProse(segment, found.levels.length === 0) : segment;
    if (piece === undefined) break;
    add(found, piece);
    if (piece.end < segment.end) break;
  }
  return found;
}

function add(found: Levels, segment: Segment): void {
  const { start, end, value } = withoutLink(segment);
  found.end = end;
  const repository = found.levels.length === 0 ? repositoryAt(value, 0) : undefined;
  if (repository !== undefined && !recordGroup.test(value)) {
    found.levels.push({ kind: 'repository', value: value.slice(0, repository) });
    found.drafts.push(draft({ type: 'repository' }, start, start + repository));
    const rest = /^ ?\(?/u.exec(value.slice(repository))?.[0].length ?? 0;
    if (repository + rest < value.length) {
      add(found, {
        ...segment,
        start: start + repository + rest,
        value: value.slice(repository + rest),
      });
    }
    return;
  }
  const second = secondIdentifier(value);
  if (second !== undefined) {
    const first = value.slice(0, second.at - 5);
    add(found, { ...segment, start, end: start + first.length, value: first });
    found.levels.push({ kind: second.scheme, value: value.slice(second.at) });
    found.drafts.push(draft({ type: 'identifier', scheme: second.scheme }, start + second.at, end));
    found.end = end;
    return;
  }
  const identifier = splitIdentifier(value);
  if (identifier.at > 0)
    addCollection(found, start, value.slice(0, identifier.at).trimEnd(), segment);
  if (identifier.scheme === undefined) return;
  found.levels.push({
    kind: identifier.scheme,
    value: value.slice(identifier.at),
    afterColon: segment.afterColon,
  });
  found.drafts.push(
    draft({ type: 'identifier', scheme: identifier.scheme }, start + identifier.at, end),
  );
}

// 399.731/9–1157 and /10–357 · D840107-0502 and D840096-0838
//                    ^-----^                    ^----------^
function secondIdentifier(value: string): { at: number; scheme: IdentifierScheme } | undefined {
  const at = value.indexOf(' and ');
  const scheme = at < 0 ? undefined : identifierScheme(value.slice(0, at));
  if (scheme === undefined) return undefined;
  const second = value.slice(at + 5);
  return second.startsWith('/') || identifierScheme(second) === scheme
    ? { at: at + 5, scheme }
    : undefined;
}

// IO Files: US/S/305, also US/SEC/61
//                     ^--^
function withoutLink(segment: Segment): Segment {
  const link = /^(?:also|and|or) /u.exec(segment.value)?.[0].length ?? 0;
  const value = segment.value.slice(link);
  return link > 0 && identifierScheme(value) !== undefined
    ? { ...segment, start: segment.start + link, value }
    : segment;
}

function addCollection(found: Levels, start: number, value: string, segment: Segment): void {
  const continues =
    !segment.afterColon &&
    dateLike.test(value) &&
    found.levels.some((level) => level.kind === 'collection');
  found.levels.push({
    kind: 'collection',
    value,
    ...(continues ? { continues } : {}),
    ...(segment.afterColon ? { afterColon: true } : {}),
  });
  const last = found.drafts.at(-1);
  if (continues && last?.node.type === 'collection') last.end = start + value.length;
  else {
    const work = listed(value, 0, value.length);
    const titles = work === undefined ? [] : [{ ...work, start, end: start + work.end }];
    found.drafts.push(draft({ type: 'collection' }, start, start + value.length, titles));
  }
}

/** The scheme of an identifier that fills a level, or ends it: `Central File` + `711.5861`. */
function splitIdentifier(value: string): { at: number; scheme?: IdentifierScheme } {
  const whole = identifierScheme(value);
  if (whole !== undefined) return { at: 0, scheme: whole };
  for (const { index } of value.matchAll(/ (?=\p{Lu}|\d|#|lot )/gu)) {
    const scheme = identifierScheme(value.slice(index + 1));
    const strong =
      scheme === 'lot' ||
      scheme === 'decimal' ||
      scheme === 'accession' ||
      scheme === 'box' ||
      scheme === 'film';
    if (scheme !== undefined && strong && holdingWords.test(value.slice(0, index))) {
      return { at: index + 1, scheme };
    }
  }
  return { at: value.length };
}

/** The scheme of a whole level that is an identifier. */
export function identifierScheme(value: string): IdentifierScheme | undefined {
  if (recordGroup.test(value) || dateLike.test(value)) return undefined;
  if (/ (?:Series|Memoranda|Files?|Papers|Records|Minutes|Meetings|Documents)$/u.test(value))
    return undefined;
  return identifierForms.find(({ form }) => form.test(value))?.scheme;
}

/** Cuts at commas and colons, and at stops where they stand for commas; not inside brackets. */
function segments(text: string, start: number, end: number, open: boolean): Segment[] {
  const found: Segment[] = [];
  let depth = 0;
  let from = start;
  let afterColon = false;
  const cut = (to: number, colon: boolean, next: number) => {
    if (to > from) found.push({ start: from, end: to, value: text.slice(from, to), afterColon });
    from = next;
    afterColon = colon;
  };
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if ('([“'.includes(character)) depth++;
    else if (')]”'.includes(character)) {
      if (depth === 0) {
        cut(at, false, end);
        return joined(text, found);
      }
      depth--;
    } else if (depth === 0 && isCut(text, at, open)) {
      if (character === ';') {
        cut(at, false, end);
        return joined(text, found);
      }
      cut(at, character === ':', at + (/^[,:.;]+ */u.exec(text.slice(at))?.[0].length ?? 1));
      at = from - 1;
    }
  }
  cut(end, false, end);
  return joined(text, found);
}

function isCut(text: string, at: number, open: boolean): boolean {
  const character = text.charAt(at);
  if (',:;'.includes(character)) return text.charAt(at + 1) === ' ';
  // Department of State. Central Files. ORG 7 S. Secret
  //                    ^
  return (
    character === '.' &&
    !open &&
    /^\. \p{Lu}/u.test(text.slice(at)) &&
    /\p{Ll}{3}$/u.test(text.slice(0, at))
  );
}

/** Puts together what a comma does not part: `Schlesinger, Jr.`, `March 23, 1962`, `Europe, Canada, and Oceans`. */
function joined(text: string, found: Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of found) {
    const last = result.at(-1);
    if (last === undefined || segment.afterColon || !goesOn(last, segment)) {
      result.push({ ...segment });
      continue;
    }
    const first = segment.value.startsWith('and ') ? listStart(result) : result.length - 1;
    const whole = { ...(result[first] ?? last), end: segment.end };
    result.splice(first, result.length, { ...whole, value: text.slice(whole.start, whole.end) });
  }
  return result;
}

function goesOn(last: Segment, { value }: Segment): boolean {
  if (/^(?:Jr\.?|Sr\.?|III?|etc\.?|Inc\.)\b/u.test(value)) return true;
  if (/^\d{4}\b/u.test(value)) return endsInDay.test(last.value);
  return (
    /^and \p{Lu}/u.test(value) &&
    !/\b(?:Files?|Papers|Records)\b/u.test(value) &&
    repositoryAt(value, 4) === undefined
  );
}

const endsInDay = new RegExp(`(?:^|[-–— ])(?:${monthName}) \\d{1,2}$`, 'u');

// NSC Staff for Europe, Canada, and Ocean Affairs, Convenience Files
// ^
function listStart(found: readonly Segment[]): number {
  const lead = found.findLastIndex(({ value }) => / (?:for|of) [^,]*$/u.test(value));
  const between = found.slice(lead + 1).some(({ value }) => value.includes(' '));
  if (lead >= 0 && !between && found.length - lead <= 4) return lead;
  // NSC Europe, Canada, and Ocean Affairs Staff
  // ^
  const pair = found.length > 1 && !(found.at(-1)?.value ?? '').includes(' ');
  return found.length - (pair ? 2 : 1);
}

function beforeProse(segment: Segment, first: boolean): Segment | undefined {
  const { value } = segment;
  // Department of State copy · National Security Agency participated in
  //                     ^                         ^
  const name = first ? repositoryAt(value, 0) : undefined;
  if (name !== undefined && /^(?: \p{Ll}|[’'])/u.test(value.slice(name))) {
    return { ...segment, value: value.slice(0, name), end: segment.start + name };
  }
  const another =
    / and (?:in )?(?:the )?(?:[Ii]bid\b|\p{Lu}[\p{L}.]+ Library,|Department of State,|National Archives,)/u.exec(
      value,
    );
  const verb = prose.exec(value);
  const cut = Math.min(another?.index ?? value.length, verb?.index ?? value.length);
  const kept = value.slice(0, cut);
  if (kept === '' || /^\p{Ll}/u.test(kept)) {
    if (!continuation.test(kept) && identifierScheme(kept) === undefined) return undefined;
  }
  return { ...segment, value: kept, end: segment.start + kept.length };
}
