import { copyNouns, copyVerbs } from '../../../lexicon/en/delivering.ts';
import { clauseStart, isDenied } from '../agents/clause.ts';
import { dateEnd } from '../agents/dates.ts';
import { utterances } from '../agents/utterances.ts';
import { is, isLower, lowerAt, type Words } from '../agents/words.ts';
import { whose } from '../agents/subject.ts';
import type { Construct } from '../construct.ts';
import { readDeliveries } from '../deliveries/index.ts';
import { phrases } from '../../../lexicon/phrase.ts';

const phrase = phrases({ COPIES: [...copyNouns], GIVEN: [...copyVerbs] });

// Copies were sent to Whitcombe, Fisher (ACDA), Vane, and Roe.
//                     ^------------^  ^---^  ^----------^  ^---^      ^--^
export const copiesTo: Construct = {
  name: 'copies-to',
  kind: 'transmission',
  cue: phrase`^${/\p{Lu}[\p{L}. ]{0,60}?/u} sent COPIES | ^ (in addition (to …)\, ) (a|an|additional|information|two|three|four|five|six|several|the original and a|#) (additional|information) COPIES (of {this|the} …) (was|were) (also) GIVEN`,
  read({ note, start, end }) {
    const own = utterances({ note, start, end })[0];
    if (own === undefined) return [];
    const first = copiesBehind(own.words, note.kind);
    const from = first === undefined ? undefined : own.words[first]?.start;
    return from === undefined ? [] : readDeliveries(note.text, from, end, 'copy');
  },
};

/** The word where those begin that had a copy of this text: `Copies of this paper were also sent on May 3 to` */
function copiesBehind(words: Words, kind: string): number | undefined {
  const noun = words.findIndex(({ lower }) => copyNouns.has(lower));
  if (noun < 0 || isDenied(words, noun) || noun - clauseStart(words, noun) > mostBefore)
    return undefined;
  const isActive = noun > 0 && is(words, noun - 1, 'sent');
  const behind = ofWhat(words, noun + 1, kind);
  if (behind === undefined) return undefined;
  return toBehind(words, behind, isActive);
}

/** The word behind `of this paper`; undefined where copies of another text are meant. */
function ofWhat(words: Words, at: number, kind: string): number | undefined {
  if (!is(words, at, 'of')) return at;
  let end = at + 1;
  while (
    end < words.length &&
    !is(words, end, 'was', 'were', 'went', 'to', 'has', 'have', 'had', 'sent', 'is', 'are')
  )
    end++;
  return whose(words, at + 1, end, kind) === 'this' ? end : undefined;
}

function toBehind(words: Words, from: number, isActive: boolean): number | undefined {
  let at = from;
  let isGiven = isActive;
  for (let skipped = 0; skipped < mostSkipped && !is(words, at, 'to'); skipped++) {
    if (copyVerbs.has(lowerAt(words, at))) isGiven = true;
    else if (
      !isLower(words, at, 'was', 'were', 'also', 'has', 'have', 'had', 'been', 'for', 'information')
    ) {
      const next = dateEnd(words, at);
      if (next === undefined) return undefined;
      at = next - 1;
    }
    at++;
  }
  return isGiven && is(words, at, 'to') ? at + 1 : undefined;
}

const mostSkipped = 8;

/** As many words as may stand before "copies" in its clause. */
const mostBefore = 12;
