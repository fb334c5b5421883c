import { makingWords } from '../../../lexicon/en/doubts-making.ts';
import { anotherText, anyOf, textWords } from '../../../lexicon/en/doubts.ts';
import { agenciesOf } from '../agencies.ts';
import { clauseBefore } from '../clauses.ts';
import type { Reason } from '../reason.ts';

const opening = new RegExp(
  `^[“([]?(?:(?:actually|also|apparently|initially|jointly|originally|possibly|presumably|probably|text|unsigned but) )?(?:${anyOf(Object.keys(makingWords))}|received|repeated|draft|reviewed|released|revised|routed|typed|clearances?)\\b`,
  'iu',
);
const another = new RegExp(
  `\\b(?:another|an? (?:\\w+ )?copy|copies|(?:an?|${anyOf(anotherText)}) (?:${anyOf(textWords)})|draft (?:memorand(?:um|a)|letter|note|paper|reply|report|telegram)|attachment|enclosure|summary of|record of|excerpts?|draft of|reply|recommendations?|his|her|their)\\b`,
  'iu',
);
/** What tells of the text in other words, a note on it or the sheet before it. */
const teller =
  /^.*\b(?:indicates?|reads?|says?|shows?|states?)\b(?: that)?:? ?|^According to [^,]+,/u;
/** Another text that is kept with this one, and was sent with it. */
const cover = /\bcover(?:ing)? /iu;

// Another copy, initialed by Vane, is in the Hartley Library.
// ^----------^               ^--^
/** Who is read as the maker of this text stands beside words for another. */
export const agentOfAnotherText: Reason = {
  id: 'agent-of-another-text',
  find: ({ sentences }) =>
    sentences
      .filter((view) => agenciesOf(view).length > 0 && !opening.test(view.text))
      .flatMap((view) =>
        agenciesOf(view)
          .filter(({ start }) => isOfAnother(clauseBefore(view.text, start)))
          .map(({ node, start, end }) => ({
            group: 'agent',
            view,
            start,
            end,
            node,
            alternatives: [{ as: 'nothing' }],
          })),
      ),
};

function isOfAnother(before: string): boolean {
  const subject = before.replace(teller, '');
  return another.test(subject) && !cover.test(subject);
}
