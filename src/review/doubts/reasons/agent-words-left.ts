import { monthNumber } from '../../../lexicon/en/months.ts';
import { officeWords } from '../../../lexicon/en/offices.ts';
import type { Sentence } from '../../../tree.ts';
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

const name = String.raw`\p{Lu}[\p{L}.’'/-]+(?: \p{Lu}[\p{L}.’'/-]*){0,3}(?: \([^)]*\))?`;

// Ball, Johnson, and Bundy concurred
// ^--^  ^-----^
const namesBefore = new RegExp(
  `(?:^|^.*[;:] (?:and )?|^.*\\b(?:that|by|with) (?:the )?)(?<names>${name}(?:, (?:the )?${name})*),? and (?:the )?$`,
  'u',
);
// Representatives of the State Department, DIA, and NSA concurred
//                        ^--------------^  ^-^      ^-^
const bodiesBefore = new RegExp(
  `^[^;:]*\\b(?:from|of) (?:the )?(?<names>${name}(?:, (?:the )?${name})*)(?:,|,? and)(?: the)? $`,
  'u',
);

// Drafted by Hartley and approved by Marlow’s Special Assistant, Ames
//                                          ^^
const genitiveBehind = /^[’'](?!s? (?:own )?hand)(?:s )?(?=\s?\p{L})/u;

// Charles Mann of the Bureau of the Budget was informed; and approved by Vane
//                                          ^----------^
const toldBehind =
  /^ (?:(?:also|then) )?(?:(?:had|is|was|were) (?:also |not )?(?!(?:also |the |its )?(?:author|drafter|drafting))\p{Ll}+|(?:added|asked|commented|gave|got|made|noted|objected|offered|put|received|requested|saw|said|suggested|took|wanted)\b)/u;

/** Words like the name of another agent stand beside an agent and are not read. */
export const agentWordsLeft: Reason = {
  id: 'agent-words-left',
  find: ({ sentences }) =>
    sentences.flatMap((view) => {
      const all = agenciesOf(view);
      return all.flatMap((agency, index) => {
        const before = leftBefore(view, agency, all[index - 1]?.end ?? 0);
        return before.length > 0
          ? before
          : leftBehind(view, agency, all[index + 1]?.start ?? view.text.length);
      });
    }),
};

function leftBefore(view: View<Sentence>, { start }: PlacedAgency, from: number): Find[] {
  const gap = view.text.slice(from, start);
  if (!/[\p{L})](?:,|,? and)(?: the)? $/u.test(gap)) return [];
  const found = namesBefore.exec(gap) ?? (from === 0 ? bodiesBefore.exec(gap) : null);
  const { names = '' } = found?.groups ?? {};
  if (found === null || isNoName(names.split(/[ ,]/u)[0] ?? '')) return [];
  if (names.split(/[ ,]+/u).some((word) => officeWords.has(word))) return [];
  const begin = from + gap.lastIndexOf(names);
  if (isRead(view, begin, start)) return [];
  return [{ group: 'agent', view, start: begin, end: start, node: view.node }];
}

function leftBehind(view: View<Sentence>, agency: PlacedAgency, next: number): Find[] {
  const { start, end, node } = agency;
  const gap = view.text.slice(end, next);
  if (isAnother(view, agency, gap)) return [{ group: 'agent', view, start, end, node }];
  const found = nameBehind.exec(gap);
  const word = found?.groups?.name?.split(' ')[0] ?? '';
  if (found === null || next < view.text.length || isNoName(word)) return [];
  const to = end + found[0].length;
  if (/^ (?:for|of) /u.test(gap.slice(found[0].length)) || isRead(view, end, to)) return [];
  return [{ group: 'agent', view, start: end, end: to, node: view.node }];
}

/** Whether the words behind a name say that somebody else is meant, or that only something was told. */
function isAnother({ text }: View, { nature, start }: PlacedAgency, gap: string): boolean {
  if (genitiveBehind.test(gap)) return true;
  if (nature === 'body' && titleBehind.test(gap)) return true;
  // with Murphy signing off
  if (/^ \p{Ll}+ing\b/u.test(gap) && /, with (?:the )?$/u.test(text.slice(0, start))) return true;
  return toldBehind.test(gap) && /(?:^|; (?:and )?)$/u.test(text.slice(0, start));
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
