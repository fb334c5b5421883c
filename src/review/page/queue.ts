import { wordingOf } from '../../messages/index.ts';
import type { Doubt } from '../doubts/index.ts';
import { type Choice, choicesOf } from './choices.ts';
import type { Words } from './positions.ts';

/** A place that a question is about. */
export interface QuestionPlace extends Words {
  readonly document: string;
  readonly number: string;
  readonly line: number;
}

/** Doubts that one decision would settle. */
export interface Question {
  /** The same for the same doubts, whatever else changes. */
  readonly id: string;
  readonly words: string;
  readonly wording: string;
  readonly help: string;
  readonly choices: readonly Choice[];
  readonly places: readonly QuestionPlace[];
}

/** A doubt with its place in a head or a note. */
export interface PlacedDoubt {
  readonly doubt: Doubt;
  readonly place: QuestionPlace;
}

/** Groups doubts by reason, words and answers; what settles most stands first. */
export function questionsOf(doubts: readonly PlacedDoubt[]): Question[] {
  const groups = new Map<string, PlacedDoubt[]>();
  for (const one of doubts) {
    const { reason, words } = one.doubt;
    const id = JSON.stringify([reason, words, choicesOf(one.doubt).map(({ label }) => label)]);
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  const questions = [...groups].flatMap(([id, all]): Question[] => {
    const [first] = all;
    if (first === undefined) return [];
    const { reason, words } = first.doubt;
    const { wording, help } = wordingOf(reason, { words });
    return [
      {
        id,
        words,
        wording,
        help,
        choices: choicesOf(first.doubt),
        places: all.map(({ place }) => place),
      },
    ];
  });
  return questions.toSorted((a, b) => b.places.length - a.places.length);
}
