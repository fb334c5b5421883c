import { reportMessage } from '../disk/edition/build-report.ts';
import { messagesThrown } from '../messages/thrown.ts';
import { messageLines } from './message-lines.ts';
import { paintFor } from './paint.ts';
import { exitStatus } from './status.ts';

/** Says why a command could not run and sets the exit status. */
export function fail(thrown: unknown): void {
  process.exitCode = exitStatus.failed;
  const messages = messagesThrown(thrown).map(reportMessage);
  const lines =
    messages.length > 0
      ? messageLines(messages, paintFor(process.stderr))
      : [
          'This is a fault of cartulary. Please report it with what follows.',
          '',
          trace(thrown),
          '',
        ];
  process.stderr.write(lines.join('\n'));
}

function trace(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.stack : undefined) ?? String(thrown);
}
