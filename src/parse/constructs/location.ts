import type { Construct } from '../construct.ts';
import { type Draft, draft, overlaps } from '../draft.ts';
import { around } from '../enclosures.ts';
import { isIbid, readIbid } from '../phrases/ibid.ts';
import { type Levels, readLevels } from '../phrases/levels.ts';
import { holdingWords } from '../lexicon/holdings.ts';
import { type Passage, citedBefore } from '../passage.ts';
import { anyRepository, repositoryAt } from '../phrases/repository.ts';
import { respective } from '../phrases/respective.ts';
import { listed } from '../phrases/title.ts';
import { roleAt } from '../phrases/witness-role.ts';

/** Words that lead to where something is kept. */
const leadsTo =
  /\b(?:is|are|was|were|both|copy|copies|text|draft|drafts|found|filed|located|and|also|printed|attached) (?:also )?(?:in|at|from)(?: the)? $|\b(?:is|are|and) (?:also )?(?:in )?(?:the )?$/u;

/** Where a location may begin that names no institution: `(JCS Files, …)`, `is in INR Files, …` */
const bareCollection =
  /(?<=\(|; | in (?:the )?)\p{Lu}[\p{L}\d/&’'.–-]*(?: [\p{L}\d/&’'.–-]+){0,5}? ?(?:Files?|Papers|Records|Collection)(?=[,:.)])/gu;

/** What follows "ibid." where it repeats a publication: `ibid., p. 12`, `ibid., vol. X, Document 5` */
const ofPublication = /^[Ii]bid\.?,? (?:pp?\. ?\d|vol(?:\.|ume) |Documents? \d|19\d\d)/u;

// Another copy is ibid., Central Files, 761.13/6-762. · (Ibid., Box 3)
//                 ^---------------------------^
export const location: Construct = {
  name: 'location',
  kind: 'location',
  cue: /^\((?:[^()]{0,120}; )?(?:[Ii]bid|\p{Lu}[\p{L}. ]+(?:Library|Archives|Department of State|Congress|Center|Files|Papers)\b)/u,
  read(passage) {
    const found: Draft[] = [];
    for (const start of starts(passage)) {
      if (found.some((other) => start < other.end)) continue;
      const read = locationAt(passage, start, found);
      if (read !== undefined && !passage.claimed.some((other) => overlaps(other, read))) {
        found.push(...respective(passage.note.text, read));
      }
    }
    return found;
  },
};

function starts({ note, start, end }: Passage): number[] {
  const words = note.text.slice(start, end);
  return [/(?<!\bfootnotes? [\d, –-]*)\b[Ii]bid\b/gu, anyRepository, bareCollection]
    .flatMap((pattern) => [...words.matchAll(pattern)].map(({ index }) => start + index))
    .filter((at) => !around(note.enclosures, at + 1).some((pair) => pair.sign === '“'))
    .sort((a, b) => a - b);
}

function locationAt(passage: Passage, start: number, found: readonly Draft[]): Draft | undefined {
  const { text } = passage.note;
  const limit = endOfRoom(passage, start);
  if (listed(text, start, limit) !== undefined) return undefined;
  const ibid = isIbid(text, start);
  if (ibid && repeatsWork(passage, start)) return undefined;
  const read = ibid ? readIbid(text, start, limit) : readLevels(text, start, limit, true);
  if (!ibid && !isLocation(passage, start, read)) return undefined;
  return draft(
    {
      type: 'location',
      ...roleAt(passage, start, found),
      levels: read.levels,
      shelfmark: { collections: [], identifiers: [] },
    },
    start,
    read.end,
    read.drafts,
  );
}

/** Behind a publication "ibid." is that work again, where no holding and no file number follows. */
function repeatsWork(passage: Passage, start: number): boolean {
  const { text } = passage.note;
  if (ofPublication.test(text.slice(start, start + 40))) return true;
  if (citedBefore(passage, start) !== 'work') return false;
  const { levels } = readIbid(text, start, endOfRoom(passage, start));
  return (
    levels.length > 0 &&
    levels.every(({ kind, value }) => kind === 'collection' && !holdingWords.test(value))
  );
}

/** The end of the bracket or the sentence that a location stands in, without the stop. */
function endOfRoom({ note, start, end }: Passage, at: number): number {
  const bracket = around(note.enclosures, at).findLast((pair) => pair.open >= start);
  const limit = bracket?.close ?? end;
  const words = note.text.slice(at, limit);
  const unopened = bracket === undefined && !/[[(]/u.test(words);
  return at + words.replace(unopened ? /[.)\]]+$/u : /\.$/u, '').length;
}

function isLocation(passage: Passage, start: number, { levels, end }: Levels): boolean {
  const { text } = passage.note;
  const before = text.slice(passage.start, start);
  const bracketed = around(passage.note.enclosures, start + 1).some(
    (pair) => pair.sign === '(' && pair.open >= passage.start,
  );
  const led = leadsTo.test(before);
  const behind = text.slice(end);
  if (levels.length > 1) {
    const holding = levels
      .slice(1)
      .some((level) => level.kind !== 'collection' || holdingWords.test(level.value));
    return holding || (bracketed && repositoryAt(text, start) !== undefined) || led;
  }
  if (levels[0]?.kind === 'repository') {
    if (bracketed)
      return /[(;] ?(?:All |Both )?(?:in (?:the )?)?$/u.test(before) && /^\.?\)/u.test(behind);
    return /\b(?:is|are) (?:also )?(?:in|at)(?: the)? $/u.test(before) && /^[.;,]/u.test(behind);
  }
  return (
    (bracketed && /[(;] ?$/u.test(before)) || /\b(?:is|are) (?:also )?in(?: the)? $/u.test(before)
  );
}
