import type { BuildReport, ReportMessage } from '../disk/edition/build-report.ts';
import { reportLines, messagesFromHere, placeLines } from './report-lines.ts';
import { messageLines } from './message-lines.ts';
import { paintFor } from './paint.ts';
import { exitStatus } from './status.ts';
import { writeLines } from './write-lines.ts';

export function isError({ severity }: ReportMessage): boolean {
  return severity === 'error';
}

/** Shows the account of a build and sets the exit status; quietly, errors alone. */
export function printReport(account: BuildReport, folder: string, quiet: boolean): void {
  if (quiet) {
    const errors = messagesFromHere(account, folder).filter(isError);
    writeLines(process.stderr, messageLines(errors, paintFor(process.stderr)));
  } else {
    const paint = paintFor(process.stdout);
    writeLines(process.stdout, [
      ...reportLines(account, folder, paint),
      ...placeLines(account, folder),
    ]);
  }
  if (account.files === 0) process.exitCode = exitStatus.failed;
  else if (account.messages.some(isError)) process.exitCode = exitStatus.faulty;
}
