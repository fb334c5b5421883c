import type { Vocabulary } from '../../../conventions/index.ts';
import { firstEndingFrom } from '../binary-search.ts';
import type { Repair } from '../repaired-text.ts';
import type { Defect } from './defect.ts';
import { fusedPages } from './fused-pages.ts';
import { hyphenation } from './hyphenation.ts';
import { lineEndHyphen, softHyphen } from './line-ends.ts';
import { misreadFileNumber, misreadWord } from './misread-letters.ts';
import { missingSpace } from './missing-space.ts';
import { spacedFileNumber, spacedSymbol, surplusSpace } from './surplus-space.ts';

/** The defects that are repaired; the first that claims a place has it. */
function defectsOf(vocabulary: Vocabulary): readonly Defect[] {
  return [
    misreadWord(vocabulary),
    misreadFileNumber,
    spacedFileNumber,
    spacedSymbol,
    fusedPages,
    hyphenation,
    softHyphen,
    lineEndHyphen,
    missingSpace,
    surplusSpace,
  ];
}

/** Makes the function that finds every defect of a printed text that a rule of the table repairs. */
export function repairsOf(vocabulary: Vocabulary): Repairs {
  const defects = defectsOf(vocabulary);
  return (printed, more = []) => repairs([...more, ...defects], printed);
}

/** Every defect of a printed text; `more` are those that it may have beside the others. */
export type Repairs = (printed: string, more?: readonly Defect[]) => Repair[];

function repairs(defects: readonly Defect[], printed: string): Repair[] {
  const found: Repair[] = [];
  for (const { certainty, find } of defects) {
    for (const repair of find(printed)) {
      const index = firstEndingFrom(found, repair.start + 1, ({ end }) => end);
      const next = found[index];
      const isTaken = next !== undefined && next.start < repair.end;
      if (!isTaken) found.splice(index, 0, { ...repair, certainty });
    }
  }
  return found;
}
