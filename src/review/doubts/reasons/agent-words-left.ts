import { monthNumber } from '../../../lexicon/en/months.ts';
import { type PlacedAgency, agenciesOf } from '../agencies.ts';
import type { Find, Reason } from '../reason.ts';
import type { View } from '../view.ts';

// cleared by NEA/SOA Deputy Director David T. Schneider
//                    ^-------------^
const titleBehind =
  /^ (?:(?:Acting|Assistant|Country|Deputy|Desk|Executive|Legal|Regional|Special|Staff) )*(?:Administrator|Adviser|Assistant|Attaché|Chairman|Chief|Counsel|Deputy|Director|Officer|Representative|Secretary)\b/u;

// cleared by Ames and Vane
//            ^--^     ^--^ is read in no way
const nameBehind =
  /^(?: \([^)]*\))?[,;]? (?:and (?:also )?|(?:by|with) )(?:(?:by telephone|in draft|in substance|by|with) )*(?:the )?(?<name>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}?)(?=[,;(]|\.?(?:$| ))/u;

// Representatives of the State Department, DIA, and NSA concurred
//                        ^--------------^  ^-^      ^-^
const nameBefore =
  /(?<=^[Tt]he |\b(?:by|from|of|with) (?:the )?)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*, (?:and )?(?:the )?$/u;

/** Words like the name of another agent stand behind an agent and are not read. */
export const agentWordsLeft: Reason = {
  id: 'agent-words-left',
  find: ({ sentences }) =>
    sentences.flatMap((view) => {
      const all = agenciesOf(view);
      const [first] = all;
      const before = first === undefined ? null : nameBefore.exec(view.text.slice(0, first.start));
      if (first !== undefined && before !== null) {
        return [{ group: 'agent', view, start: before.index, end: first.start, node: view.node }];
      }
      return all.flatMap((agency, index) =>
        left(view, agency, all[index + 1]?.start ?? view.text.length),
      );
    }),
};

function left(view: View, { nature, start, end, node }: PlacedAgency, next: number): Find[] {
  const gap = view.text.slice(end, next);
  if (nature === 'body' && titleBehind.test(gap))
    return [{ group: 'agent', view, start, end, node }];
  const name = nameBehind.exec(gap);
  const word = name?.groups?.name?.split(' ')[0] ?? '';
  if (name === null || next < view.text.length || isNoName(word)) return [];
  const to = end + name[0].length;
  if (/^ (?:for|of) /u.test(gap.slice(name[0].length)) || isRead(view, end, to)) return [];
  return [{ group: 'agent', view, start: end, end: to, node: view.node }];
}

function isNoName(word: string): boolean {
  return (
    monthNumber(word) !== undefined ||
    /^(?:According|Also|An?|It|No|Not|Repeated|Sent|The)$/u.test(word)
  );
}

const plain: ReadonlySet<string> = new Set(['body', 'defect', 'person', 'statement', 'text']);

function isRead({ placed }: View, start: number, end: number): boolean {
  return placed.some(
    (each) => !plain.has(each.node.type) && each.start < end && each.end > start + 1,
  );
}
