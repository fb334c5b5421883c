export { type Choice, type Said, choicesOf } from './choices.ts';
export { type Words, wordsAt } from './positions.ts';
export { type PlacedDoubt, type Question, questionsOf } from './queue.ts';
export { type DocumentView, viewOf } from './view.ts';
export { formsOfNames, namePairs } from './people.ts';
export type {
  AffectedPlace,
  Decision,
  DocumentShown,
  NamePair,
  Overview,
  PersonDecision,
} from './protocol.ts';
