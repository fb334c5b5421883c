import type { Construct } from '../construct.ts';
import { type Draft, draft } from '../draft.ts';
import { listItems } from '../phrases/lists.ts';
import { readName } from '../phrases/names.ts';
import { type Passage, wording } from '../passage.ts';
import type { GenesisAction } from '../../nodes.ts';

const concurring =
  /(?:^|, |\bby )(?:[Aa]ll )?(?:the )?(?=(members of the (?:U\.S\. )?[^.,]+?)(?: concurred\b| on | except |,|\.|$))/u;

// All members of the USIB concurred with the findings on April 27
//     ^-----------------^
function concurrence(passage: Passage, words: string): Draft[] {
  if (!/\bconcurred\b/u.test(words)) return [];
  const match = concurring.exec(words);
  if (match?.[1] === undefined) return [];
  const start = passage.start + match.index + match[0].length;
  return [made('concurred', start, start + match[1].length)];
}

const took = '(?:participated in (?:the|its) preparation|prepared (?:this|the) estimate)';

/** Who took part stands before the verb, or as a list behind a colon. */
const participants: readonly RegExp[] = [
  new RegExp(`following intelligence organizations ${took}[^:]*: (?<list>.+?)[.”]*$`, 'u'),
  new RegExp(
    `^(?:According to [^,]*, )?(?:Submitted by )?(?:[Tt]he )?(?<list>.+?),? ${took}\\b`,
    'u',
  ),
];

// The CIA and the intelligence organizations of the Departments of State and Defense participated in the preparation
//     ^-^     ^------------------------------------------------------------------^
function preparation(passage: Passage, words: string): Draft[] {
  const list = participants
    .map((pattern) => pattern.exec(words)?.groups?.list)
    .find((found) => found !== undefined);
  if (list === undefined) return [];
  const { text } = passage.note;
  const start = passage.start + words.indexOf(list);
  return listItems(text, start, start + list.length).flatMap((item) => {
    const own = /^(?:[Tt]he )?(?=intelligence organizations)/u.exec(
      text.slice(item.start, item.end),
    );
    if (own !== null) return [made('prepared', item.start + own[0].length, item.end)];
    const name = readName(text, item.start, item.end)?.name;
    return name === undefined ? [] : [made('prepared', name.start, name.end)];
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
    return [...preparation(passage, words), ...concurrence(passage, words)];
  },
};
