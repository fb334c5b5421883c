import { isKnownVerb, makerNouns } from '../../../lexicon/en/doubts-making.ts';
import { telegraphic } from '../../../lexicon/en/kinds.ts';
import { monthNumber } from '../../../lexicon/en/months.ts';
import { posts } from '../../../lexicon/en/posts.ts';
import type { Sentence } from '../../../tree.ts';
import type { DoubtGroup } from '../doubt.ts';
import type { Reason } from '../reason.ts';
import { told } from '../told.ts';
import { type View, holdsAny } from '../view.ts';

/** Words of such a sentence at most; a longer one has a verb that is known. */
const longest = 30;

/** What opens a sentence that points elsewhere. */
const pointing =
  /^(?:According|All|As|At|By|Copyright|During|Following|For (?!info)|In|On (?!to )|Regarding|See|Source|That|Under|When|Where|With)\b/u;
/** `For information: Lima` · `Text by Orne` · `Likewise to Lima` */
const leading =
  /^\p{Lu}\p{Ll}+(?:(?: \p{Ll}+){0,2}: |(?: (?:also|as well|both|jointly|on|only|out|up))? (?:by|for|to|with) )(?:the )?(?<name>\p{Lu}\p{L}[\p{L}.’'-]*)/u;
const finite = /^(?:are|can|did|had|has|have|is|may|was|were|will|would)$/u;

// For information: Lima and Quito.
// ^-----------------------------^
/** A short sentence without a verb that names somebody or some place, with nothing read in it. */
export const fragmentUnread: Reason = {
  id: 'fragment-unread',
  find: ({ head, sentences }) => {
    const isWired = telegraphic.test(head?.node.kind ?? '');
    return sentences
      .filter(
        (view) => view.isProse && !holdsAny(view, [...told, 'quotation']) && isFragment(view.text),
      )
      .map((view) => ({
        group: groupOf(view, isWired),
        view,
        start: 0,
        end: view.text.length,
        node: view.node,
      }));
  },
};

function isFragment(text: string): boolean {
  if (pointing.test(text)) return false;
  const found = leading.exec(text)?.groups?.name;
  if (found === undefined || monthNumber(found) !== undefined) return false;
  const words = text.split(/[^\p{L}’'-]+/u).map((word) => word.toLowerCase());
  const [first = ''] = words;
  const verbs = words.filter(
    (word, index) => isVerb(word) && (index > 0 || !makerNouns.has(first)),
  );
  return words.length <= longest && verbs.length === 0;
}

function isVerb(word: string): boolean {
  return finite.test(word) || isKnownVerb(word);
}

function groupOf({ text }: View<Sentence>, isWired: boolean): DoubtGroup {
  const isTo = /\bto\b|\binformation\b/iu.test(text);
  const toPost = text.split(/[,:;.]? /u).some((word) => posts.has(word));
  return isWired && (isTo || toPost) ? 'repeated' : 'agent';
}
