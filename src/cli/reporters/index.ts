import { github } from './github.ts';
import { json } from './json.ts';
import { people } from './people.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** What `--reporter` may name. */
export const reporters = { people, json, github, sarif } as const satisfies Record<
  string,
  Reporter
>;

export type ReporterName = keyof typeof reporters;
