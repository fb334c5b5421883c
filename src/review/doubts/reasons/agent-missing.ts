import { matches } from '../../../lexicon/matches.ts';
import { makingWords } from '../../../lexicon/en/doubts-making.ts';
import type { Sentence } from '../../../tree.ts';
import { agenciesOf } from '../agencies.ts';
import { tells } from '../making.ts';
import type { Find, Reason } from '../reason.ts';
import { type View, isInside } from '../view.ts';

/** Words are looked up: a pattern of all of them takes several times as long. */
const wordPattern = /[A-Za-z]{4,}/gu;
const making = new Map(Object.entries(makingWords));

// On May 3 Felt sent this summary of the discussion to McNamara.
//          ^-------^
/** A word of making or sending tells of the text, and nobody is read who did it. */
export const agentMissing: Reason = {
  id: 'agent-missing',
  find: ({ sentences }) => sentences.filter(({ isProse }) => isProse).flatMap(missingIn),
};

/** The first such word of a sentence. */
function missingIn(view: View<Sentence>): Find[] {
  for (const { index: start, 0: word } of matches(view.text, wordPattern)) {
    const action = making.get(word.toLowerCase());
    if (action === undefined || isInside(view, start, elsewhere)) continue;
    if (agenciesOf(view).some(({ node }) => node.actions.includes(action))) continue;
    const end = start + word.length;
    if (!tells({ view, word: word.toLowerCase(), action, start, end })) continue;
    const alternatives = [{ as: 'nothing' } as const];
    return [{ group: 'agent', view, start, end, node: view.node, alternatives }];
  }
  return [];
}

/** Readings in which such a word is part of a name or a title. */
const elsewhere = new Set([
  'body',
  'delivery',
  'location',
  'marking',
  'person',
  'printing',
  'reference',
  'title',
] as const);
