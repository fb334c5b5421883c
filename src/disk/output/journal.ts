import { z } from 'zod';
import { staysInside } from './path.ts';

const paths = z.array(z.string().refine(staysInside));

/** What has to be done to a folder: files to remove, and files that are ready to be put in place. */
const schema = z.strictObject({ removals: paths, renames: paths });

export type Journal = z.infer<typeof schema>;

/** Reads `journal.json`; `undefined` where it is none. */
export function readJournal(json: string): Journal | undefined {
  try {
    return schema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
