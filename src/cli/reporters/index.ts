import type { ReportMessage } from '../../disk/edition/build-report.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { people } from './people.ts';
import { sarif } from './sarif.ts';

/** Writes the messages of a check, for people or for a machine. */
export type Reporter = (messages: readonly ReportMessage[], checked: number) => string;

/** What `--reporter` may name. */
export const reporters = { people, json, github, sarif } as const satisfies Record<
  string,
  Reporter
>;

export type ReporterName = keyof typeof reporters;
