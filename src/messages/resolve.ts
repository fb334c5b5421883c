import { diagnostics } from './diagnostic.ts';

export const resolve = diagnostics({
  'person-undecided': {
    severity: 'remark',
    wording: '"{name}" ({count} times) may be {persons}: it has an entry of its own',
    help: 'Write the name in full where it stands, or make an authority file that has the name as that of one person.',
  },
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
