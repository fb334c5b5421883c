import { VFileMessage } from 'vfile-message';
import { accountMessage } from '../build/account.ts';
import { messageLines } from './message-lines.ts';
import { paintFor } from './paint.ts';
import { exitStatus } from './status.ts';

function saidBy(thrown: unknown): VFileMessage[] {
  if (thrown instanceof VFileMessage) return [thrown];
  if (!(thrown instanceof AggregateError)) return [];
  return thrown.errors.filter((error) => error instanceof VFileMessage);
}

/**
 * Says why a command could not run and sets the exit status.
 *
 * @throws what is no message: a fault of the program, which is shown with its trace
 */
export function fail(thrown: unknown): void {
  const messages = saidBy(thrown);
  if (messages.length === 0) throw thrown;
  const lines = messageLines(messages.map(accountMessage), paintFor(process.stderr));
  process.stderr.write(lines.join('\n'));
  process.exitCode = exitStatus.failed;
}
