import { opensLocation } from '../../../lexicon/en/location-words.ts';
import type { Vocabulary } from '../../../conventions/index.ts';
import type { Construct } from '../construct.ts';
import type { WitnessRole } from '../../../tree.ts';
import { type Span, span, holds, isSpanOf, overlaps } from '../span.ts';
import { around } from '../enclosures.ts';
import { isLocation } from '../phrases/location-evidence.ts';
import { locationStarts } from '../phrases/location-starts.ts';
import { isIbid, readIbid } from '../phrases/ibid.ts';
import { readLevels } from '../phrases/levels.ts';
import { holdingWords } from '../../../lexicon/en/holdings.ts';
import { type Passage, citedBefore } from '../passage.ts';
import { repositoryAt } from '../phrases/repository.ts';
import { respective } from '../phrases/respective.ts';
import { listed } from '../phrases/title.ts';
import { roleAt, roleOfSecond } from '../phrases/witness-role.ts';

/** What follows "ibid." where it repeats a publication: `ibid., p. 12`, `ibid., vol. X, Document 5` */
const ofPublication = /^[Ii]bid\.?,? (?:pp?\. ?\d|vol(?:\.|ume) |Documents? \d|19\d\d)/u;

// Another copy is ibid., Central Files, 761.13/6-762. · (Ibid., Box 3)
//                 ^---------------------------^
export const location: Construct = {
  name: 'location',
  kind: 'location',
  cue: opensLocation,
  read(passage) {
    const found: Span[] = [];
    for (const start of locationStarts(passage)) {
      if (found.some((other) => start < other.end)) continue;
      const read = locationAt(passage, start, found);
      if (read !== undefined && !passage.claimed.some((other) => isBroken(other, read))) {
        found.push(...respective(passage.note.text, read), ...second(passage, read));
      }
    }
    return found;
  },
};

/** Another text that lies in the same place has a location without words of its own. */
function second(passage: Passage, first: Span): Span[] {
  if (!isSpanOf('location', first) || first.node.role !== 'copy') return [];
  const role = roleOfSecond(passage, first.start);
  if (role === undefined) return [];
  const shelfmark = { collections: [], identifiers: [] };
  return [
    span({ type: 'location', role, shared: true, levels: [], shelfmark }, first.end, first.end),
  ];
}

// Hartley Library, Project “Clean Up”, Box 4
//                          ^--------^
/** Words in quotation marks may stand in the title of a folder; nothing else that is read may. */
function isBroken(other: Span, read: Span): boolean {
  return overlaps(other, read) && !(other.node.type === 'quotation' && holds(read, other));
}

function locationAt(passage: Passage, start: number, found: readonly Span[]): Span | undefined {
  const { text, vocabulary } = passage.note;
  const limit = endOfRoom(passage, start);
  if (listed(vocabulary, text, start, limit) !== undefined) return undefined;
  const ibid = isIbid(text, start);
  if (ibid && repeatsWork(passage, start)) return undefined;
  const read = ibid
    ? readIbid(vocabulary, text, start, limit)
    : readLevels(vocabulary, text, start, limit, true);
  const before = ibid ? undefined : continued(vocabulary, text, start, found);
  if (!ibid && !isLocation(passage, start, read, before !== undefined)) return undefined;
  const role =
    before === undefined ? roleAt(passage, start, found) : { role: before, shared: true as const };
  return span(
    {
      type: 'location',
      ...role,
      levels: read.levels,
      shelfmark: { collections: [], identifiers: [] },
    },
    start,
    read.end,
    read.drafts,
  );
}

// Truman Library, Vane Papers, Box 4; Orne Papers, Box 9; and ibid., Box 7
//                                     ^----------------^
/** The role of the location right before one that names no institution: it shares that one. */
function continued(
  vocabulary: Vocabulary,
  text: string,
  start: number,
  found: readonly Span[],
): WitnessRole | undefined {
  const last = found.at(-1);
  if (last === undefined || !isSpanOf('location', last)) return undefined;
  if (!/^(?:; (?:and )?|, and )$/u.test(text.slice(last.end, start))) return undefined;
  return repositoryAt(vocabulary, text, start) === undefined ? last.node.role : undefined;
}

/** Behind a publication "ibid." is that work again, where no holding and no file number follows. */
function repeatsWork(passage: Passage, start: number): boolean {
  const { text, vocabulary } = passage.note;
  if (ofPublication.test(text.slice(start, start + 40))) return true;
  if (citedBefore(passage, start) !== 'work') return false;
  const { levels } = readIbid(vocabulary, text, start, endOfRoom(passage, start));
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
