import { monthNumber } from '../../../lexicon/en/months.ts';
import { isKnownVerb } from '../../../lexicon/en/doubts-making.ts';
import { anyOf, textWords } from '../../../lexicon/en/doubts.ts';
import { telegraphic } from '../../../lexicon/en/kinds.ts';
import type { Sentence } from '../../../tree.ts';
import type { DoubtGroup } from '../doubt.ts';
import type { Find, Reason } from '../reason.ts';
import { told } from '../told.ts';
import { type View, holdsAny } from '../view.ts';

const subject = new RegExp(
  `^[“([]?(?:(?:[Tt]he(?! other\\b)|[Tt]his|(?=[^ ]+ (?:carbon|copy|duplicate))(?:A|An)) (?:\\p{Ll}+ ){0,2}(?:${anyOf([...textWords, 'carbon', 'copy', 'duplicate'])})(?: of (?:the|this) \\p{Ll}+)?|It|\\p{L}+ (?:addressees|recipients)) (?=\\p{Ll})`,
  'u',
);

/** `also went`, `may be consulted`, `rests`: the words of the verb, the one that tells last */
const verb =
  /^(?:(?:\p{Ll}+ly|also|are|be|been|can|could|did|first|later|once|soon|had|has|have|is|may|might|never|not|now|only|then|was|were) )*(?<verb>\p{Ll}+)(?!\p{L})/u;
/** What is no verb: the subject goes on, or an adjective or a noun stands behind `is`. */
const helping =
  /^(?:an?|about|after|and|are|as|at|be|been|before|between|by|clear|dealing|during|enclosure|for|from|has|have|in|is|itself|likely|most|no|of|on|one|or|part|possible|probable|supra|that|the|those|to|two|under|was|were|which|who|with)$/u;
/** The name behind it, and the word before it */
const named = /(?:^| )(?<how>\p{Ll}+) (?:the )?(?<name>\p{Lu}\p{L}[\p{L}.’'-]*)/u;

// The telegram also went to London.
//               ^--^
/** A sentence says of the text, by a verb that is in no table, what somebody or some place has to do with it. */
export const predicateUnread: Reason = {
  id: 'predicate-unread',
  find: ({ head, sentences }) => {
    const isWired = telegraphic.test(head?.node.kind ?? '');
    return sentences
      .filter((view) => view.isProse && !holdsAny(view, told))
      .flatMap((view) => unreadIn(view, isWired));
  },
};

function unreadIn(view: View<Sentence>, isWired: boolean): Find[] {
  const from = subject.exec(view.text)?.[0].length;
  if (from === undefined) return [];
  const predicate = view.text.slice(from).split(/[;“:]|\. /u, 1)[0] ?? '';
  const found = verb.exec(predicate)?.groups?.verb;
  if (found === undefined || isKnown(found)) return [];
  const group = groupOf(predicate, isWired);
  if (group === undefined) return [];
  const start = from + predicate.indexOf(found);
  return [{ group, view, start, end: start + found.length, node: view.node }];
}

function isKnown(word: string): boolean {
  return helping.test(word) || isKnownVerb(word);
}

/** What is told, by the word before the name. */
function groupOf(predicate: string, isWired: boolean): DoubtGroup | undefined {
  const { how = '', name } = named.exec(predicate)?.groups ?? {};
  if (name === undefined || monthNumber(name) !== undefined) return undefined;
  if (/^(?:to|were)$/u.test(how) && isWired) return 'repeated';
  if (/^(?:among|at|in|with)$/u.test(how)) return 'witness';
  return 'agent';
}
