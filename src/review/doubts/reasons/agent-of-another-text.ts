import { anotherText, anyOf, makingWords, textWords } from '../../../lexicon/en/doubts.ts';
import { agenciesOf } from '../agencies.ts';
import type { Reason } from '../reason.ts';

const opening = new RegExp(
  `^[“([]?(?:(?:actually|also|apparently|initially|jointly|originally|possibly|presumably|probably|text|unsigned but) )?(?:${anyOf(Object.keys(makingWords))}|received|repeated|draft|reviewed|released|revised|routed|typed|clearances?)\\b`,
  'iu',
);
const another = new RegExp(
  `\\b(?:another|an? (?:\\w+ )?copy|copies|(?:an?|${anyOf(anotherText)}) (?:${anyOf(textWords)})|draft (?:memorand(?:um|a)|letter|note|paper|reply|report|telegram)|attachment|enclosure|summary of|record of|excerpts?|draft of|reply|recommendations?|his|her|their)\\b`,
  'iu',
);
/** What tells of the text in other words: a note on it, and the sheet before it. */
const teller =
  /^According to [^,]+(?:, [A-Z][a-z]+ \d+)?,|(?:note|notation|statement|sheet|memorandum|chit)[^,]*? (?:indicates?|reads?|says?|shows?|states?)\b.*?(?:that|:)/gu;

/** How far behind the name the words may stand that say of what text somebody is an agent. */
const reach = 45;

// Another copy, initialed by Vane, is in the Hartley Library.
// ^----------^               ^--^
/** Who is read as the maker of this text stands beside words for another. */
export const agentOfAnotherText: Reason = {
  id: 'agent-of-another-text',
  find: ({ sentences }) =>
    sentences
      .filter(({ text }) => !opening.test(text))
      .flatMap((view) =>
        agenciesOf(view)
          .filter(({ end }) => another.test(view.text.slice(0, end + reach).replace(teller, '')))
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
