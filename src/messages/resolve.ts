import { diagnostics } from './diagnostic.ts';

export const resolve = diagnostics({
  'ibid-without-antecedent': {
    severity: 'error',
    wording: '"ibid." repeats nothing: no location precedes it in this note',
    help: 'Write the location out, or put the note that it refers to before it.',
  },
  'ibid-without-work': {
    severity: 'warning',
    wording: '"ibid." stands for a publication, and none that prints this text is named before it',
    help: 'Write the title out.',
  },
  'ibid-uncertain': {
    severity: 'warning',
    wording: '"ibid." is read as {reading}; another reading is possible',
    help: 'It has @cert="medium" in the TEI; check it against the volume.',
  },
});
