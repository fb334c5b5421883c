import type { ReportMessage } from '../../disk/edition/build-report.ts';

/** Writes the messages of a check, for people or for a machine. */
export type Reporter = (messages: readonly ReportMessage[], checked: number) => string;
