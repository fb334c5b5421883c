import { matches } from '../../../lexicon/matches.ts';
import { anyOf, deliveryManner, officeHeads } from '../../../lexicon/en/doubts.ts';
import { posts } from '../../../lexicon/en/posts.ts';
import { telegraphic } from '../../../lexicon/en/kinds.ts';
import type { Delivery, Sentence } from '../../../tree.ts';
import { agenciesOf } from '../agencies.ts';
import type { Find, Reason } from '../reason.ts';
import { type Placed, type View, holdsAny, isInside, placedOf, textOf } from '../view.ts';

const sending =
  /^[([]?(?:(?:Also|Sent also|Sent and) )*(?:[Cc]abled|[Pp]assed|[Pp]ouched|[Rr]elayed|[Rr]epeated|[Ss]ent|[Tt]ransmitted)\b[^.]*? to (?:the )?(?=\p{Lu}|all|certain)|(?:\band|[,;]) (?:also sent|passed|pouched|repeated)\b[^.,;]*? to (?:the )?(?=\p{Lu}|all)/u;
const inTelegram =
  / in (?:airgram|despatch|Secto|telegram|Tosec|\p{Lu}\p{Ll}+ \d)|which is the source text/u;
/** `Mission to NATO` is a name. */
const manner = new RegExp(
  `(?<!Delegation |Mission |Observer |Representatives? )\\b(?:${anyOf(deliveryManner)})\\b`,
  'u',
);
const excepted = /\b(?:except|excluding|other than|with the exception)\b/u;
const office = new RegExp(
  `^(?:${anyOf(officeHeads)}|American|Commander|Consulate|Delegation|U\\.?S\\.?|United|White House)\\b`,
  'u',
);

// Repeated to the Intelligence Departments of the Army and the Far East Air Force
//                                                              ^----------------^
/** `The Department passed this telegram to the White House.` */
const passedOn =
  /\b(?:passed|pouched|relayed|repeated) (?:it|th(?:e|is) (?:airgram|cable|message|telegram)) (?:on )?to (?:the )?\p{Lu}|^Pass(?:ed)? to (?:the )?\p{Lu}/u;
/** Offices at several places: `the Consulates General at Hong Kong and Singapore` */
const offices =
  /^(?:Consulates?(?: General)?|Delegations?|Embass(?:ies|y)|Legations?|Missions?|Offices?|Posts?)$/u;

/** Those to whom the text also went: somebody may be missing, or a name is cut or goes too far. */
export const addresseeUnsure: Reason = {
  id: 'addressee-unsure',
  find: ({ head, sentences }) => {
    const isWired = telegraphic.test(head?.node.kind ?? '');
    return sentences.flatMap((view) => unsureIn(view, isWired).slice(0, 1));
  },
};

function unsureIn(view: View<Sentence>, isWired: boolean): Find[] {
  const all = placedOf(view, 'delivery');
  const [first] = all;
  if (first === undefined)
    return isWired ? [...unread(view), ...passed(view), ...postsIn(view)] : [];
  if (all.some(({ node }) => node.distribution === 'copy')) return [];
  const rest = view.text.slice(first.start);
  if (excepted.test(rest)) return [doubt(view, first)];
  return all.flatMap((delivery, index) => {
    if (isCut(view, delivery, all[index - 1])) return [doubt(view, delivery)];
    return namesLeft(view, delivery, all[index + 1]);
  });
}

function doubt(view: View, { node, start, end }: Placed<Delivery>): Find {
  return { group: 'repeated', view, start, end, node };
}

function unread(view: View<Sentence>): Find[] {
  const found = view.isProse ? sending.exec(view.text) : null;
  if (found === null || /^\(.*;/u.test(view.text)) return [];
  if (inTelegram.test(view.text) || agenciesOf(view).length > 0) return [];
  const isPlain = /^(?:Sent|Transmitted) (?:for|to)\b/u.test(view.text);
  if (isPlain && view.node.kind !== 'transmission') return [];
  if (/^Sent (?:for|to) (?:the )?(?:President|Secretary|White House)/u.test(view.text)) return [];
  const start = found.index;
  return [{ group: 'repeated', view, start, end: start + found[0].length, node: view.node }];
}

function passed(view: View<Sentence>): Find[] {
  const found = view.isProse ? passedOn.exec(view.text) : null;
  if (found === null || inTelegram.test(view.text)) return [];
  const start = found.index;
  return [{ group: 'repeated', view, start, end: start + found[0].length - 2, node: view.node }];
}

/** Posts, one behind the other, that nothing is read in: `Information addressees: London, Paris.` */
function postsIn(view: View<Sentence>): Find[] {
  if (!view.isProse || holdsAny(view, elsewhere) || !/, | and /u.test(view.text)) return [];
  const [first, second] = matches(view.text, postName).filter(
    ({ index }) => !isInside(view, index, quoted),
  );
  if (first === undefined || second === undefined) return [];
  const between = view.text.slice(first.index + first[0].length, second.index);
  if (!/^(?:,|,? and|;)(?: to)? $/u.test(between)) return [];
  const before = view.text.slice(0, first.index);
  if (
    /\b(?:between|both|from|of) (?:the )?$|(?<!\b(?:[Ee]mbassies|[Mm]issions|[Oo]ffices|[Pp]osts)) (?:at|in) (?:the )?$|\bvisit\p{L}*(?: to)? $/u.test(
      before,
    )
  )
    return [];
  const [start, end] = [first.index, second.index + second[0].length];
  return [{ group: 'repeated', view, start, end, node: view.node }];
}

const postName = new RegExp(`(?<!\\p{L})(?:${anyOf(posts)})(?!\\p{L})`, 'gu');
const elsewhere = ['agency', 'documentReference', 'location', 'reference'] as const;
const quoted = new Set(['quotation', 'title'] as const);

function isCut(
  view: View,
  { node, start, end }: Placed<Delivery>,
  before: Placed<Delivery> | undefined,
): boolean {
  const named = view.placed.find(
    ({ node: { type }, within }) =>
      within.includes(node) && (type === 'place' || type === 'body' || type === 'person'),
  );
  const name = textOf(view, named ?? { start, end });
  if (manner.test(name) || offices.test(name)) return true;
  if (before === undefined || named?.node.type !== 'body') return false;
  const goesOn = /^ and (?:the )?$/u.test(view.text.slice(before.end, start));
  return goesOn && /^\p{Lu}/u.test(name) && name.split(' ').length > 2 && !office.test(name);
}

const noName =
  /^,? (?:and |or )?(?:to )?(?:the )?(?:Departments|Embassies|Exclusive|Flash|Immediate|Niact|Operational|Priority|Routine|April|August|December|February|January|July|June|March|May|November|October|Received|September)/u;

/** Words like a name that stand right behind a delivery in no reading. */
function namesLeft(
  view: View,
  { end }: Placed<Delivery>,
  next: Placed<Delivery> | undefined,
): Find[] {
  const gap = view.text.slice(end, next?.start);
  const name = /^,? (?:and |or )?(?:to )?(?:the )?\p{Lu}[\p{L}’'-]*/u.exec(gap);
  if (name === null || noName.test(gap)) return [];
  const to = end + name[0].length;
  const isRead = view.placed.some(
    ({ node, start }) => node.type !== 'text' && start >= end && start < to,
  );
  return isRead ? [] : [{ group: 'repeated', view, start: end, end: to, node: view.node }];
}
