import type { Correction } from '../corrections/correction.ts';
import type { Choice, Said } from './choices.ts';
import type { Words } from './positions.ts';
import type { Question, QuestionPlace } from './queue.ts';
import type { DocumentView, Shown } from './view.ts';

export type { Choice, Correction, DocumentView, Question, QuestionPlace, Said, Shown, Words };

// What the page and the program say to each other.

/** What the page shows of the whole edition. */
export interface Overview {
  readonly title: string;
  readonly documents: readonly {
    readonly id: string;
    readonly number: string;
    readonly head: string;
  }[];
  readonly questions: readonly Question[];
  /** Names that may be one person. */
  readonly people: readonly NamePair[];
  /** How many documents have no question open. */
  readonly settled: number;
  readonly decisions: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What is wrong in the list of corrections. */
  readonly messages: readonly string[];
}

/** A document with its TEI. */
export interface DocumentShown extends DocumentView {
  readonly tei: string;
}

/** A decision as the page sends it. */
export interface Decision extends Words {
  readonly document: string;
  readonly says: readonly Said[];
  readonly everywhere: boolean;
  readonly by?: string;
  readonly because?: string;
}

/** A place that a decision for all notes would change. */
export interface AffectedPlace {
  readonly document: string;
  readonly number: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Two names that may be one person. */
export interface NamePair {
  readonly id: string;
  readonly names: readonly NameShown[];
}

/** A person as the notes name them. */
export interface NameShown {
  readonly name: string;
  /** Every other form of the name. */
  readonly forms: readonly string[];
  readonly offices: readonly string[];
  readonly places: readonly {
    readonly document: string;
    readonly number: string;
    readonly words: string;
  }[];
}

/** Whether names are those of one person, as the page sends it. */
export interface PersonDecision {
  readonly names: readonly string[];
  readonly one: boolean;
  readonly by?: string;
  readonly because?: string;
}
