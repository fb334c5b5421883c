import { diagnostics } from './diagnostic.ts';

export const read = diagnostics({
  'file-empty': {
    severity: 'error',
    wording: 'The file {name} holds no text',
    help: 'Give a text with a title line, then numbered heads, each with its source note.',
  },
});
