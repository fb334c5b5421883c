import type { Position } from 'unist';
import type { DoubtId } from '../../messages/index.ts';
import type {
  Certainty,
  GenesisAction,
  Level,
  MarkingCategory,
  Node,
  Shelfmark,
  WitnessRole,
} from '../../tree.ts';

/** What a doubt is about: a fact that the TEI of a document states. */
export type DoubtGroup =
  | 'kind'
  | 'sender'
  | 'recipient'
  | 'date'
  | 'place'
  | 'witness'
  | 'marking'
  | 'printed'
  | 'agent'
  | 'repeated'
  | 'reference';

/** Something in a head or a note that may be read wrongly, or may not be read at all. */
export interface Doubt {
  /** The `id` of the entry: `d31`. */
  readonly document: string;
  readonly group: DoubtGroup;
  /** Its wording and what to look at are in the catalogue of messages, with `{words}`. */
  readonly reason: DoubtId;
  /** The words in doubt, in a reading. */
  readonly words: string;
  /** Where the words stand in the text of the edition. */
  readonly position: Position;
  readonly certainty: Exclude<Certainty, 'high'>;
  /** Whether something seems to be missing; else something seems to be wrong. */
  readonly missing: boolean;
  /** The reading in doubt, or the sentence where something seems to be missing: `@cert` in TEI. */
  readonly node: Node;
  /** Other readings that are possible, the most probable first; empty where none is known. */
  readonly alternatives: readonly Alternative[];
}

/** Another reading of the words of a doubt. */
export type Alternative =
  /** The words are one level of a location: `PL 480 General` is an identifier. */
  | { readonly as: 'level'; readonly kind: Level['kind']; readonly value: string }
  /** The words are these levels, in order: one is divided, or several are joined. */
  | { readonly as: 'levels'; readonly levels: readonly Pick<Level, 'kind' | 'value'>[] }
  /** The whole location, whatever "ibid." stands for included. */
  | { readonly as: 'shelfmark'; readonly shelfmark: Shelfmark }
  /** What lies there is this text, a draft of it, or another text. */
  | { readonly as: 'role'; readonly role: WitnessRole }
  /** The words say who made or sent the text. */
  | {
      readonly as: 'agent';
      readonly action: GenesisAction;
      readonly name: string;
      readonly office?: string;
    }
  /** The words are a security marking. */
  | { readonly as: 'marking'; readonly category: MarkingCategory; readonly value: string }
  /** The words, defective in print or not, are meant so. */
  | { readonly as: 'reading'; readonly value: string }
  /** The words carry no fact of this document. */
  | { readonly as: 'nothing' };
