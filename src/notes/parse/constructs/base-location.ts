import type { Vocabulary } from '../../../conventions/index.ts';
import { readCitation } from '../phrases/citation.ts';
import type { Construct } from '../construct.ts';
import { span, holds } from '../span.ts';
import { isIbid, readIbid } from '../phrases/ibid.ts';
import { sourceSign } from '../../../lexicon/en/source.ts';
import { listed } from '../phrases/title.ts';
import { repositoryAt } from '../phrases/repository.ts';
import { holdingWords } from '../../../lexicon/en/holdings.ts';
import { readLevels } from '../phrases/levels.ts';

// Source: Department of State, Central Files, 611.61/3-2763. Secret.
//         ^-----------------------------------------------^
export const baseLocation: Construct = {
  name: 'base-location',
  kind: 'location',
  cue: sourceSign,
  read(passage) {
    const { note } = passage;
    const { location } = note.opening;
    if (location === undefined || !holds(passage, location)) return [];
    if (isPublication(note.vocabulary, note.text, location)) return [];
    const { levels, drafts, start, end } = isIbid(note.text, location.start)
      ? readIbid(note.vocabulary, note.text, location.start, location.end)
      : readLevels(note.vocabulary, note.text, location.start, location.end, false);
    if (drafts.length === 0) return [];
    return [
      span(
        { type: 'location', role: 'base', levels, shelfmark: { collections: [], identifiers: [] } },
        start,
        end,
        drafts,
      ),
    ];
  },
};

/** `Source: Foreign Affairs, Vol. 12, No. 3, January 1958, pp. 211-219.` names no place but a work. */
export function isPublication(
  vocabulary: Vocabulary,
  text: string,
  { start, end }: { start: number; end: number },
): boolean {
  const words = text.slice(start, end);
  const archival = /\b[Ll]ot \d|\bBox \d/u.test(words);
  if (listed(vocabulary, text, start, end) !== undefined) return !archival;
  if (archival || repositoryAt(vocabulary, text, start) !== undefined) return false;
  const cited = readCitation(vocabulary, text, start, end, true);
  // Source: Council on Norland, The 1980s Project, p. 3
  //                                               ^--^
  const isPaged = pagesAtEnd.test(words);
  if (holdingWords.test(words) && !isPaged) return false;
  if (isPaged && cited?.parts.some(({ node }) => node.type === 'title') === true) return true;
  return (
    cited !== undefined &&
    cited.parts.some(({ node }) => node.type === 'date' || node.type === 'scope') &&
    cited.parts.every(({ node }) => node.type !== 'scope' || node.unit !== 'document') &&
    cited.end >= end - 1
  );
}

const pagesAtEnd = /, pp?\. [A-Z]?-?\d[\d\p{L}–, -]*$/u;
