import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import { accountName } from '../output/manifest.ts';
import type { BuildReport, ReportDoubt } from './build-report.ts';

/** The doubts of an edition in a folder, and the text that they stand in. */
export interface EditionDoubts {
  readonly input: string;
  readonly doubts: readonly ReportDoubt[];
}

/**
 * Reads what the last build into a folder was unsure of.
 *
 * @param folder the folder of an edition, or its folder `tei`
 * @throws VFileMessage where it holds no report of a build, or one without doubts
 */
export async function readDoubts(folder: string): Promise<EditionDoubts> {
  const edition = basename(folder) === 'tei' ? dirname(folder) : folder;
  const path = join(edition, accountName);
  const account = parsed(await readFile(path, 'utf8').catch(() => ''));
  if (account?.doubts === undefined) {
    throw report(new VFile({ path }), 'doubts-not-listed', undefined, { folder });
  }
  return { input: account.input, doubts: account.doubts };
}

function parsed(text: string): (Partial<BuildReport> & Pick<BuildReport, 'input'>) | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isReport = typeof value === 'object' && value !== null && 'input' in value;
    return isReport ? (value as BuildReport) : undefined;
  } catch {
    return undefined;
  }
}
