import { type Span, span, type Fields } from '../span.ts';
import { actionsOf, manner } from '../../../lexicon/en/genesis.ts';
import { posts } from '../../../lexicon/en/posts.ts';
import type { Stretch } from '../sentences.ts';
import { type Clause, type List, asides, signedToo } from './agency-asides.ts';
import { datesIn } from './calendar.ts';
import { listItems } from './lists.ts';
import { type NameFound, readName } from './names.ts';

type AgencyFields = Extract<Fields, { type: 'agency' }>;

// cleared by Kohler, Beam (ACDA), and Bromley Smith at the White House
//            ^----^  ^---------^      ^------------------------------^
export function agencies(text: string, clause: Clause): Span[] {
  const dates = datesIn(text.slice(clause.start, clause.end), clause.start);
  const items = listItems(text, clause.start, clause.end);
  const list: List = { text, clause, dates, items, found: [] };
  for (const item of items) {
    if (!asides.some((aside) => aside(list, item))) name(list, item);
  }
  return list.found;
}

function name(list: List, item: Stretch): void {
  const within = officeBefore(list, item);
  if (within !== undefined) list.office = within.office;
  const found = readName(list.text, within?.rest ?? item.start, item.end);
  delete list.titleAt;
  if (found === undefined || isPlace(list, found.name)) return;
  const made = agency(list, found);
  // approved by Thornley who signed for Hollis
  //                      ^--------^
  const also = signedToo.exec(list.text.slice(found.end, item.end).trimStart())?.[1];
  if (also !== undefined) made.node.actions = [...made.node.actions, ...actionsOf(also)];
  list.found.push(made);
}

// Drafted in Lima on May 3
//            ^--^
function isPlace({ text, clause }: List, { start, end }: Stretch): boolean {
  return /^(?:in|at)$/u.test(clause.link) && posts.has(text.slice(start, end));
}

function agency({ text, clause, dates, office: shared }: List, found: NameFound) {
  const { start, end } = found;
  const own = found.office ?? shared;
  const when = dates.find((date) => date.start >= end)?.fields.when;
  const { actions } = clause;
  return span<AgencyFields>(
    {
      type: 'agency',
      actions,
      ...(own === undefined ? {} : { office: text.slice(own.start, own.end) }),
      ...(when === undefined ? {} : { when }),
    },
    start,
    end,
    found.office === undefined ? [found.name] : [found.name, found.office],
  );
}

// Cleared in USIA by W. Gilbert Marsh · and in the White House by Tremaine
//            ^--^                              ^---------^
function officeBefore({ text, clause, found }: List, item: Stretch) {
  const opened = found.length === 0 && /^(?:in|at)$/u.test(clause.link);
  const match = (opened ? officeAtStart : officeBehindIn).exec(text.slice(item.start, item.end));
  if (match?.[1] === undefined) return undefined;
  const start = item.start + match[0].lastIndexOf(match[1]);
  return {
    office: span({ type: 'body' }, start, start + match[1].length),
    rest: item.start + match[0].length,
  };
}

const office = '(\\p{Lu}[\\p{L}\\d/&–-]*(?: (?:of |the |and )*\\p{Lu}[\\p{L}]*)*)';
const officeAtStart = new RegExp(`^(?:the )?${office}${manner}? (?:by|with) `, 'u');
const officeBehindIn = new RegExp(
  `^(?:in (?:draft|substance) )?(?:in|at) (?:the )?${office}${manner}? (?:by|with) `,
  'u',
);
