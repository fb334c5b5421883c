import type { DoubtId } from '../../messages/index.ts';
import type { Node } from '../../tree.ts';
import type { Alternative, Doubt, DoubtGroup } from './doubt.ts';
import type { Evidence } from './evidence.ts';
import type { DocumentView, View } from './view.ts';

/** What a reason finds in a document. */
export interface Find {
  readonly group: DoubtGroup;
  readonly view: View;
  /** The words in doubt, as offsets of the view. */
  readonly start: number;
  readonly end: number;
  /** The reading in doubt; the node of the view where something seems to be missing. */
  readonly node: Node;
  /** `medium` when left out. */
  readonly certainty?: Doubt['certainty'];
  readonly alternatives?: readonly Alternative[];
}

/** One reason to doubt, a file each. */
export interface Reason {
  readonly id: DoubtId;
  readonly find: (document: DocumentView, evidence: Evidence) => readonly Find[];
}
