import type { Construct } from '../construct.ts';
import { type Draft, draft, overlaps } from '../draft.ts';
import { listItems, readName } from '../phrases/names.ts';
import { type Passage, wording } from '../passage.ts';
import type { GenesisAction } from '../../nodes.ts';

const concurring =
  /(?:^|\bby )(?:[Aa]ll )?(?:the )?(?=(members of the [^.,]+?)(?: concurred\b|,|\.|$))/u;

// All members of the USIB concurred with the estimate on April 19
//     ^-----------------^
function concurrence(passage: Passage, words: string): Draft[] {
  if (!/\bconcurred\b/u.test(words)) return [];
  const match = concurring.exec(words);
  if (match?.[1] === undefined) return [];
  const start = passage.start + match.index + match[0].length;
  return [made('concurred', start, start + match[1].length)];
}

// The CIA and the intelligence organizations of the Departments of State and Defense participated in the preparation
//     ^-^     ^------------------------------------------------------------------^
function preparation(passage: Passage, words: string): Draft[] {
  const list =
    /^(?:Submitted by )?(?:[Tt]he )?(.+?),? (?:participated in the preparation of|prepared) (?:this|the) estimate\b/u.exec(
      words,
    )?.[1];
  if (list === undefined) return [];
  const start = passage.start + words.indexOf(list);
  return listItems(passage.note.text, start, start + list.length).flatMap((item) => {
    const found = readName(passage.note.text, item.start, item.end);
    const own = /^(?:the )?(?=intelligence organizations)/u.exec(
      passage.note.text.slice(item.start, item.end),
    );
    if (own !== null) return [made('prepared', item.start + own[0].length, item.end)];
    return found === undefined ? [] : [made('prepared', found.name.start, found.name.end)];
  });
}

function made(action: GenesisAction, start: number, end: number): Draft {
  return draft({ type: 'agency', actions: [action] }, start, end, [
    draft({ type: 'body' }, start, end),
  ]);
}

/** The formulas of intelligence estimates: who took part in them, who concurred. */
export const participation: Construct = {
  name: 'participation',
  read(passage) {
    const words = wording(passage);
    return [...preparation(passage, words), ...concurrence(passage, words)].filter(
      (found) => !passage.claimed.some((other) => overlaps(other, found)),
    );
  },
};
