import type { VFileMessage } from 'vfile-message';
import { reportMessage } from '../disk/edition/build-report.ts';
import { messageLines } from './message-lines.ts';
import { paintFor } from './paint.ts';
import { exitStatus } from './status.ts';

/** Says what there is to say on the error stream, quietly errors alone; errors set the exit status. */
export function printMessages(messages: readonly VFileMessage[], quiet = false): void {
  const all = messages.map(reportMessage);
  const errors = all.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) process.exitCode = exitStatus.faulty;
  const lines = messageLines(quiet ? errors : all, paintFor(process.stderr));
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}
