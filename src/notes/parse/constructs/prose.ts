import {
  hasVerb,
  opensAttachment,
  opensCopies,
  opensMeeting,
} from '../../../lexicon/en/sentence-openings.ts';
import type { Construct } from '../construct.ts';

// Another copy of this letter is in the Kennedy Library …
// ^----------^
export const copies: Construct = {
  name: 'copies',
  kind: 'copies',
  cue: opensCopies,
};

// The meeting was held at the White House.
// ^-------------^
export const meeting: Construct = {
  name: 'meeting',
  kind: 'meeting',
  cue: opensMeeting,
};

// Attached to a covering memorandum …
// ^------^
export const attachment: Construct = {
  name: 'attachment',
  kind: 'attachment',
  cue: opensAttachment,
};

// No drafting information appears on the source text.
// ^------------------------------------------------^
/** A sentence that begins as one and has a verb. */
export const readsAsProse = new RegExp(`^["“‘(\\[]?[\\p{Lu}\\d](?=.*${hasVerb.source})`, 'u');
