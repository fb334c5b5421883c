import type { Construct } from '../construct.ts';
import { type Span, span } from '../span.ts';
import { listItems } from '../phrases/lists.ts';
import { readName } from '../phrases/names.ts';
import { type Passage, wording } from '../passage.ts';
import type { GenesisAction } from '../../../tree.ts';

const concurring =
  /(?:^|, |\bby )(?:[Aa]ll )?(?:the )?(?=(members of the (?:U\.S\. )?[^.,]+?)(?: concurred\b| on | except |,|\.|$))/u;

// All members of the USIB concurred with the findings on April 27
//     ^-----------------^
function concurrence(passage: Passage, words: string): Span[] {
  if (!/\bconcurred\b/u.test(words)) return [];
  const match = concurring.exec(words);
  if (match?.[1] === undefined) return [];
  const start = passage.start + match.index + match[0].length;
  return [made('concurred', start, start + match[1].length)];
}

const took = /,? (?:participated in (?:the|its) preparation|prepared (?:this|the) estimate)\b/u;

// The following intelligence organizations participated in the preparation of this estimate: CIA, INR, and NSA
//                                                                                           ^
const listBehind =
  /following intelligence organizations participated in the preparation[^:]*: “?(?<list>(?:[^.,”]|,(?!”)|\.(?![ ”]|$))+)/u;

/** What may stand before a list that the verb follows, outermost first. */
const leads: readonly RegExp[] = [
  /^According to [^,“]*, /u,
  /^.*? (?:indicates?|indication|notes?|states?) that /u,
  /^.*?\b[Ss]ubmitted by [^,]+, and (?:that )?/u,
  /^Submitted by /u,
  /^.*“/u,
  /^[Tt]he /u,
];

// The CIA and the intelligence organizations of the Departments of State and Defense participated in the preparation
//     ^-^     ^------------------------------------------------------------------^
function preparation({ note, start }: Passage, words: string): Span[] {
  const list = listBehind.exec(words)?.groups?.list ?? listBefore(words);
  if (list === undefined) return [];
  const from = start + words.indexOf(list);
  return listItems(note.text, from, from + list.length).flatMap((item) => {
    const own = /^(?:(?:which )?along with |[Tt]he )?(?=intelligence organizations)/u.exec(
      note.text.slice(item.start, item.end),
    );
    if (own !== null) return [made('prepared', item.start + own[0].length, item.end)];
    const along =
      /^which along with /u.exec(note.text.slice(item.start, item.end))?.[0].length ?? 0;
    const name = readName(note.text, item.start + along, item.end)?.name;
    return name === undefined ? [] : [made('prepared', name.start, name.end)];
  });
}

function listBefore(words: string): string | undefined {
  const at = took.exec(words)?.index;
  if (at === undefined || listBehind.test(words)) return undefined;
  const list = leads.reduce((rest, lead) => rest.replace(lead, ''), words.slice(0, at));
  return /^An? /u.test(list) ? undefined : list;
}

function made(action: GenesisAction, start: number, end: number): Span {
  return span({ type: 'agency', actions: [action] }, start, end, [
    span({ type: 'body' }, start, end),
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
