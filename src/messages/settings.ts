import { diagnostics } from './diagnostic.ts';

export const settings = diagnostics({
  'settings-not-yaml': {
    severity: 'error',
    wording: 'The settings cannot be read: {detail}',
    help: 'Write one setting a line, its key, a colon, a space and its value: title: Kennedy-Khrushchev Exchanges.',
  },
  'settings-not-keys': {
    severity: 'error',
    wording: 'The settings are not a list of keys with their values',
    help: 'Write one setting a line, its key, a colon, a space and its value: title: Kennedy-Khrushchev Exchanges.',
  },
  'settings-key-unknown': {
    severity: 'error',
    wording: 'There is no setting called "{key}"',
    help: 'The nearest is "{nearest}". The keys are {keys}.',
  },
  'settings-value-wrong': {
    severity: 'error',
    wording: 'The setting "{key}" should be {expected}',
    help: 'Correct the value, or remove the line: what is not given is "Not stated" in the edition.',
  },
});
