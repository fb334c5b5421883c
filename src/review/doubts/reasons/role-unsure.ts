import { anyOf, textWords } from '../../../lexicon/en/doubts.ts';
import type { WitnessRole } from '../../../tree.ts';
import type { Find, Reason } from '../reason.ts';
import { type DocumentView, placedOf } from '../view.ts';

const copy =
  /\b(?:carbon|cop(?:y|ies)|counterpart|duplicate|facsimile|original|photocopy|set|translation|version) (?:are|at|bears?|from|in|indicates?|is|marked|of|on|rests?|sent|shows?|was|were|with)\b|\b(?:cop(?:y|ies)|original|version),/iu;
const alsoKept = /\balso (?:filed|found|in)\b/u;
/** `See also Hartley Library, …` says nothing of what lies there. */
const pointed = /^See (?:also )?(?:the )?$/u;
const copyOfAnother = /\bcop(?:y|ies) of (?:an?|his|the (?:attach|cover|reply)|\p{Lu})/u;
const thisText = new RegExp(
  `\\b(?:this|the (?:document|estimate|final|letter|memorandum|message|paper|present|report|same|signed|source text|telegram))\\b`,
  'iu',
);
const draft = /\bdrafts? (?:are|is|of)\b|\bdraft,/iu;
const anyDraft = /\bdrafts?\b/iu;
const anyCopy = /\b(?:cop(?:y|ies)|original|text|version)\b/iu;
const anyText = new RegExp(`\\b(?:diary|log|meeting|speech|${anyOf(textWords)})\\b`, 'iu');

// A copy of this letter with the reply is in the Hartley Library
// ^-------------------^
/** A lighter reading of the words before a location takes what lies there for something else. */
export const roleUnsure: Reason = {
  id: 'role-unsure',
  find: ({ sentences }) =>
    sentences.flatMap((view, index) => {
      const locations = placedOf(view, 'location');
      return locations.flatMap(({ node, start, end }, nth): Find[] => {
        const { role } = node;
        const from = locations[nth - 1]?.end ?? 0;
        const before = wordsBefore(sentences, index, view.text.slice(from, start), from === 0);
        const other = lightly(before);
        const around = `${sentences[index - 1]?.text ?? ''} ${view.text}`;
        const isDraft = role === 'draft' && anyDraft.test(around);
        if (isDraft || other === role || !isDoubtful(role, other, before)) return [];
        return [
          { group: 'witness', view, start, end, node, alternatives: [{ as: 'role', role: other }] },
        ];
      });
    }),
};

/** In a bracket of its own a location tells of the sentence before. */
function wordsBefore(
  sentences: DocumentView['sentences'],
  index: number,
  own: string,
  isFirst: boolean,
): string {
  return isFirst && /^[([]?\s*$/u.test(own) ? (sentences[index - 1]?.text ?? '') : own;
}

function lightly(before: string): WitnessRole {
  if (alsoKept.test(before) || pointed.test(before) || (copy.test(before) && thisText.test(before)))
    return 'copy';
  return draft.test(before) ? 'draft' : 'related';
}

function isDoubtful(role: WitnessRole, other: WitnessRole, before: string): boolean {
  if (role === 'base' || role === 'original') return false;
  if (other === 'draft') return role === 'related';
  if (other === 'copy') return true;
  if (!anyText.test(before)) return false;
  return role !== 'copy' || !anyCopy.test(before) || copyOfAnother.test(before);
}
