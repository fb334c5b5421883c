import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { z } from 'zod';
import { report } from '../../messages/index.ts';
import { accountName } from '../output/manifest.ts';
import { readVersion } from '../../package-files.ts';

/** What of `report.json` goes into the history of the files. */
const account = z.object({ cartulary: z.string(), input: z.string(), files: z.number() });
const accountText = z.string().transform(parsedJson).pipe(account);

function parsedJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('it is no JSON');
    return z.NEVER;
  }
}

/** What the account says, and the second in which the build wrote it. */
export type ReadBuildReport = z.infer<typeof account> & { readonly written?: Date };

/** Reads the account of the build; where that cannot be read, it is said in `file`. */
export async function readBuildReport(folder: string, file: VFile): Promise<ReadBuildReport> {
  const path = join(folder, accountName);
  const text = await readFile(path, 'utf8').catch(() => '');
  const read = accountText.safeParse(text);
  if (read.success) {
    const { mtimeMs } = await stat(path);
    return { ...read.data, written: new Date(Math.floor(mtimeMs / 1000) * 1000) };
  }
  report(file, 'deposit-account-unreadable', undefined, {});
  return { cartulary: await readVersion(), input: 'its TEI', files: 0 };
}
