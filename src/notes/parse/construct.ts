import type { SentenceKind } from '../../tree.ts';
import type { Span } from './span.ts';
import type { Passage } from './passage.ts';

/** One phenomenon of source notes: how its sentences begin, and what is read in them. */
export interface Construct {
  readonly name: string;
  /** The kind of sentence that it makes, where it makes one. */
  readonly kind?: SentenceKind;
  /** The words that show it; the earliest in a sentence decides the kind of the sentence. */
  readonly cue?: RegExp;
  /** What it finds in a sentence, in order; what overlaps with earlier finds is left out. */
  read?(passage: Passage): Span[];
}
