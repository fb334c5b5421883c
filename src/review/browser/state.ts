import type {
  DocumentShown,
  NamePair,
  Overview,
  Question,
  QuestionPlace,
  Words,
} from '../page/protocol.ts';
import type { Claim } from './claims.ts';

/** What the page shows and what a person has begun on it. */
export interface State {
  overview: Overview;
  view: DocumentShown | undefined;
  question: Question | undefined;
  /** The place of the question that is shown. */
  place: QuestionPlace | undefined;
  /** Two names that may be one person, when that is asked. */
  pair: NamePair | undefined;
  chosen: Words | undefined;
  /** The claim whose second half is asked for. */
  claim: Claim | undefined;
  everywhere: boolean;
}

export const state: State = {
  overview: {
    ...{ title: '', documents: [], questions: [], people: [], messages: [] },
    ...{ settled: 0, decisions: 0, canUndo: false, canRedo: false },
  },
  view: undefined,
  question: undefined,
  place: undefined,
  pair: undefined,
  chosen: undefined,
  claim: undefined,
  everywhere: false,
};

const showers: (() => void)[] = [];

/** Has a part of the page shown anew whenever the state changes. */
export function onChange(show: () => void): void {
  showers.push(show);
}

/** Shows every part of the page as the state is now. */
export function changed(): void {
  for (const show of showers) show();
}
