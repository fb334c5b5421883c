import { messageLines } from '../message-lines.ts';
import { paintFor } from '../paint.ts';
import type { Reporter } from './index.ts';

/** Messages by kind, each with its place and what to do, and a line that counts. */
export const people: Reporter = (messages, checked) => {
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const files = `${checked} ${checked === 1 ? 'file' : 'files'} checked`;
  const summary = `${files}, ${errors} ${errors === 1 ? 'error' : 'errors'}.`;
  return [...messageLines(messages, paintFor(process.stdout)), summary, ''].join('\n');
};
