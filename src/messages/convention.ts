import { diagnostics } from './diagnostic.ts';

export const convention = diagnostics({
  'convention-not-yaml': {
    severity: 'error',
    wording: 'The convention cannot be read: {detail}',
    help: 'Write one key a line, a colon, a space and its value, as in the conventions that ship: language: en.',
  },
  'convention-not-keys': {
    severity: 'error',
    wording: 'The convention is not a list of keys with their values',
    help: 'Write one key a line, a colon, a space and its value, as in the conventions that ship: language: en.',
  },
  'convention-key-unknown': {
    severity: 'error',
    wording: 'A convention has no key "{key}" here',
    help: 'The nearest is "{nearest}". The keys are {keys}.',
  },
  'convention-value-wrong': {
    severity: 'error',
    wording: 'The value of "{key}" should be {expected}',
    help: 'Correct the value, or remove the line.',
  },
  'convention-list-unreadable': {
    severity: 'error',
    wording: 'The list of institutions "{path}" cannot be read: {detail}',
    help: 'Give a table (CSV) with the columns name, symbols, place, isil, several symbols with | between them, or TEI with an org for each.',
  },
  'convention-pattern-wrong': {
    severity: 'error',
    wording: 'The pattern "{pattern}" cannot be read: {detail}',
    help: 'Braces hold one of {words} or a part of the convention; square brackets hold what may be missing; a backslash takes the next sign as it is.',
  },
  'convention-pattern-unsafe': {
    severity: 'error',
    wording: 'The pattern "{pattern}" could be tried in too many ways on one text',
    help: 'Let no repeated group hold another repetition of the same signs; write it with the words for number, code and the like instead.',
  },
  'convention-example-unmatched': {
    severity: 'error',
    wording: 'No form of "{type}" matches its example "{example}"',
    help: 'Correct the form or the example; without forms they are made from the examples.',
  },
  'convention-extends-unknown': {
    severity: 'error',
    wording: 'It extends "{name}", and no convention that ships is called so',
    help: 'Name one that ships, such as foreign-relations, or remove the line.',
  },
  'convention-unknown': {
    severity: 'error',
    wording: 'No convention that ships is called "{name}"',
    help: 'The nearest is "{nearest}". Those that ship are {names}; a file is named by its path, ./mine.yaml.',
  },
  'convention-better': {
    severity: 'warning',
    wording:
      'The text reads better with the convention "{name}": {count} of {all} documents have a place',
    help: 'Build it with --convention {name}, or write convention: {name} into the settings.',
  },
});
