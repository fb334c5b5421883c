import { diagnostics } from './diagnostic.ts';

/** Why a reading is in doubt, or why something seems to be missing. */
export const doubts = diagnostics({
  'ibid-two-readings': {
    severity: 'remark',
    wording: '"{words}" may stand below or beside what "ibid." repeats',
    help: 'Look at where the collection is kept, and choose the location that is meant.',
  },
  'level-like-identifier': {
    severity: 'remark',
    wording: '"{words}" is read as a collection and looks like an identifier',
    help: 'Say whether it is the title of a collection or a number of its own.',
  },
});

/** The name of a reason to doubt. */
export type DoubtId = keyof typeof doubts;
