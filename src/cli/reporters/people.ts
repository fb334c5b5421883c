import { plural } from '../plural.ts';
import { messageLines } from '../message-lines.ts';
import { paintFor } from '../paint.ts';
import type { Reporter } from './reporter.ts';

/** Messages by kind, each with its place and what to do, and a line that counts. */
export const people: Reporter = (messages, checked) => {
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const summary = `${plural(checked, 'files checked')}, ${plural(errors, 'errors')}.`;
  return [...messageLines(messages, paintFor(process.stdout)), summary, ''].join('\n');
};
