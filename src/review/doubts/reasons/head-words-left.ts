import { bodyBeforeKind, isKind, kindNouns } from '../../../lexicon/en/kinds.ts';
import type { Correspondent, Head } from '../../../tree.ts';
import type { Find, Reason } from '../reason.ts';
import { type Placed, type View, placedOf, textOf } from '../view.ts';

const beforeKind = /^(?:\[?Draft|No\. \d+|The|\W*)\s*$/u;
const longestKind = 60;
const longestName = 140;

// Operations Coordinating Board Report
// ^---------------------------^
/** Words of a head that stand in no reading, and a kind or a name that goes too far. */
export const headWordsLeft: Reason = {
  id: 'head-words-left',
  find: ({ head }) =>
    head === undefined ? [] : [...ofKind(head), ...ofNames(head), ...ofDirections(head)],
};

function ofKind(view: View<Head>): Find[] {
  const { text, node } = view;
  const { kind } = node;
  const find = (start: number, end: number): Find[] => [{ group: 'kind', view, start, end, node }];
  if (kind === undefined) {
    return placedOf(view, 'correspondent').length === 0 ? find(0, text.length) : [];
  }
  const at = text.indexOf(kind);
  if (at < 0) return [];
  const before = text.slice(0, at);
  const isLeft = /\p{Lu}/u.test(before) && !beforeKind.test(before) && !bodyBeforeKind.test(text);
  if (isLeft) return find(0, at + kind.length);
  const isOdd =
    kind.length > longestKind || !isKnown(kind) || /\d|\b(?:is|that|was|were)\b/u.test(kind);
  return isOdd ? find(at, at + kind.length) : [];
}

const nouns = new Set(kindNouns.map((noun) => noun.toLowerCase()));

/** Whether a kind ends as kinds do: `aide-mémoire`, but not `Memorandom` or `Voice`. */
function isKnown(kind: string): boolean {
  return isKind(kind) || nouns.has(kind.split(' ').at(-1)?.toLowerCase() ?? '');
}

const dateline =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|, \d|undated/u;
const halfBracket = /^[^(]*\)|\([^)]*$/u;
const another = / to (?:the )?\p{Lu}/u;
const titleWithTo =
  /(?:Adviser|Advisor|Aide|Ambassador|Assistant|Attach|Commissioner|Consultant|Counsel|Counselor|Delegat|Director|Envoy|Liaison|Minister|Mission|Observer|Officer|Representative|Secretary|Staff)[^,]* to /u;
const several = /\), |\) and /u;

function ofNames(view: View<Head>): Find[] {
  return placedOf(view, 'correspondent').flatMap((placed): Find[] => {
    const name = textOf(view, placed);
    const isOdd =
      dateline.test(name) ||
      (halfBracket.test(name) && view.text.charAt(placed.end) !== ')') ||
      /^(?:and|at|in|of)\b/u.test(name) ||
      (name.length > longestName && !several.test(name)) ||
      (another.test(name) && !titleWithTo.test(name));
    const { node, start, end } = placed;
    return isOdd ? [{ group: groupOf(placed), view, start, end, node }] : [];
  });
}

function groupOf({ node }: Placed<Correspondent>): 'sender' | 'recipient' {
  return node.direction === 'from' ? 'sender' : 'recipient';
}

/** A head with "From" has a sender, and one that goes on with "to" a recipient. */
function ofDirections(view: View<Head>): Find[] {
  const { text, node } = view;
  const names = placedOf(view, 'correspondent');
  const from = names.find((placed) => groupOf(placed) === 'sender');
  const to = names.find((placed) => groupOf(placed) === 'recipient');
  const find = (group: 'sender' | 'recipient'): Find[] => [
    { group, view, start: 0, end: text.length, node },
  ];
  if (from === undefined) return /\bFrom (?:the )?\p{Lu}/u.test(text) ? find('sender') : [];
  return to === undefined && another.test(text.slice(from.end)) ? find('recipient') : [];
}
