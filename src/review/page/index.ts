export { type Choice, type Said, choicesOf } from './choices.ts';
export { type Words, wordsAt } from './positions.ts';
export { type PlacedDoubt, type Question, questionsOf } from './queue.ts';
export { type DocumentView, viewOf } from './view.ts';
