import { anyOf, textWords } from '../../../lexicon/en/doubts.ts';
import type { Find, Reason } from '../reason.ts';
import { holdsAny, isInside } from '../view.ts';

const kept = new RegExp(
  `\\b(?:cop(?:y|ies)|documentation|set|${anyOf(textWords)})\\b[^.;()“]*? (?:is|are|exists?|may be found|can be found) (?:also |all |both )?(?:at|attached|filed|found|ibid|in|located)\\b`,
  'u',
);

/** The end of that: what has it not is not looked at further. */
const isKept = /\b(?:is|are|exists?|found) (?:\w+ )?(?:at|attached|filed|found|ibid|in|located)\b/u;

/** What is attached to the text, or written in a hand, lies in no place of its own. */
const nowhere =
  /attached (?:as|but not|to)|(?:is|are) attached\.|not (?:attached|found|printed)|in (?:[A-Z]\w+[’']s hand|brackets|hand|(?:the )?(?:original|source text))/u;

// A copy of this letter is in the private papers of the Minister.
// ^------------------------^
/** A text is said to lie somewhere, and no place is read. */
export const copyWithoutLocation: Reason = {
  id: 'copy-without-location',
  find: ({ sentences }) =>
    sentences.flatMap((view, index): Find[] => {
      if (!view.isProse || holdsAny(view, cited) || !isKept.test(view.text)) return [];
      const found = kept.exec(view.text);
      if (found === null || isInside(view, found.index, read)) return [];
      const next = sentences[index + 1];
      const isBehind = next !== undefined && /^[([]/u.test(next.text);
      if (isBehind && holdsAny(next, cited)) return [];
      if (nowhere.test(view.text.slice(found.index))) return [];
      const start = found.index;
      return [{ group: 'witness', view, start, end: start + found[0].length, node: view.node }];
    }),
};

const read = new Set(['location', 'quotation'] as const);
const cited = ['location', 'printing', 'reference', 'documentReference'] as const;
