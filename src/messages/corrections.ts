import { diagnostics } from './diagnostic.ts';

export const corrections = diagnostics({
  'corrections-not-yaml': {
    severity: 'error',
    wording: 'The corrections cannot be read: {detail}',
    help: 'Correct the line. Entries begin with "- words:", and their other keys stand right under "words".',
  },
  'corrections-not-list': {
    severity: 'error',
    wording: 'The file has no list of corrections',
    help: 'Write "corrections:" on a line, and the entries below it, each beginning with "- words:".',
  },
  'correction-key-unknown': {
    severity: 'error',
    wording: 'A correction has no key "{key}"',
    help: 'The nearest is "{nearest}". The keys are {keys}. The entry is left out until then.',
  },
  'correction-value-wrong': {
    severity: 'error',
    wording: 'In a correction "{key}" should be {expected}',
    help: 'Correct the value; the nearest is "{nearest}". The entry is left out until then.',
  },
  'corrections-one-text': {
    severity: 'error',
    wording: 'A list of corrections belongs to one text, and {count} are to be built',
    help: 'Build the text that it belongs to by itself, or leave --corrections out.',
  },
  'correction-without-place': {
    severity: 'warning',
    wording: 'The correction of ‘{words}’ no longer fits: {reason}',
    help: 'The nearest place is {nearest}. Correct "words" or "where" of the entry, or remove it; until then it changes nothing.',
  },
  'table-unreadable': {
    severity: 'error',
    wording: 'The table cannot be read: {reason}',
    help: 'Give a table of "cartulary export --to csv", saved as CSV. Nothing was taken from it.',
  },
  'cell-not-taken': {
    severity: 'warning',
    wording: 'Of document {number}, ‘{value}’ in the column {column} is not taken: {reason}',
    help: 'Decide on it with "cartulary review", or write the entry of corrections.yaml by hand.',
  },
});
