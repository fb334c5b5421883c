import type { GoldRecord } from './gold.ts';

/** Other words for what a note says, which it would say rightly and the grammar may not know. */
interface Rewording {
  readonly pattern: RegExp;
  readonly words: string;
}

const of = (pattern: RegExp, words: string): Rewording => ({ pattern, words });

/** Families of rewordings: a note is said in the words of one of them. */
export const rewordings: readonly (readonly Rewording[])[] = [
  [
    of(/\bDrafted\b/gu, 'Framed'),
    of(/\bdrafted\b/gu, 'framed'),
    of(/\bcleared\b/gu, 'looked over'),
    of(/\bapproved\b/gu, 'sanctioned'),
    of(/\bRepeated\b/gu, 'Telexed'),
  ],
  [
    of(/\bDrafted by (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*)\./gu, 'The draft is the work of $1.'),
    of(/; and approved by (\p{Lu}\p{L}+)\./gu, '; $1 gave final approval.'),
    of(/, and approved by (\p{Lu}\p{L}+)\./gu, ', with approval by $1.'),
    of(/\bRepeated to /gu, 'The telegram also went to '),
    of(/\bAlso sent to /gu, 'Likewise to '),
  ],
  [
    of(/\bis ibid\./gu, 'may be consulted ibid.'),
    of(/\b[Aa]nother copy\b/gu, 'A duplicate'),
    of(/\b(?:is|are) in (?:the )?(?=\p{Lu})/gu, 'can be seen in the '),
    of(/\b[Pp]rinted in\b/gu, 'set out in'),
  ],
  [
    of(/\b(?:Eisenhower|Johnson|Kennedy) Library\b/gu, 'Dale Foundation'),
    of(/\bNational Archives\b(?! and)/gu, 'Alder Point Depot'),
  ],
];

/** How many notes there are to one that is said in other words. */
const each = 3;

/**
 * The same notes, one in three of them in other words: errors as those of notes that nobody has seen.
 *
 * @param text of an edition that has the notes of the records
 */
export function varied(
  records: readonly GoldRecord[],
  text: string,
): { records: GoldRecord[]; text: string } {
  let changed = text;
  const said = records.map((record, index) => {
    const family = rewordings[Math.floor(index / each) % rewordings.length] ?? [];
    if (index % each !== 0) return record;
    const reword = (words: string) =>
      family.reduce((known, { pattern, words: other }) => known.replace(pattern, other), words);
    changed = changed.replace(record.note, () => reword(record.note));
    return { ...record, note: reword(record.note), gold: renamed(record, reword) };
  });
  return { records: said, text: changed };
}

/** An institution has its other name in the annotation too. */
function renamed({ gold }: GoldRecord, reword: (words: string) => string): GoldRecord['gold'] {
  const witnesses = gold.witnesses.map((witness) => ({
    ...witness,
    repository: witness.repository === null ? null : reword(witness.repository),
  }));
  return { ...gold, witnesses };
}
