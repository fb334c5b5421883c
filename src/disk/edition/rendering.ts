import { realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { lastReport } from '../output/last-report.ts';
import { type BuildReport, reportMessage } from './build-report.ts';
import type { ReportInput } from './write-edition.ts';
import type { TeiFolder } from './tei-folder.ts';

/** Where a rendering goes, and what is said of it. */
interface Rendering {
  readonly folder: string;
  readonly messages: readonly VFileMessage[];
  /** Whether a file of that folder belongs to the parts that are made. */
  readonly concerns: (file: string) => boolean;
}

async function isSame(...paths: readonly [string, string]): Promise<boolean> {
  const [one, other] = await Promise.all(paths.map((path) => realpath(path).catch(() => path)));
  return one === other;
}

function inFolder(message: VFileMessage, folder: string): VFileMessage {
  return Object.assign(message, { file: join(folder, basename(message.file ?? '')) });
}

/**
 * What there is to tell of a rendering. In the folder of the edition itself the account of its build
 * goes on: what it read and found in the notes, and what it kept of the parts that are not made now.
 */
export async function tellRendering(
  tei: TeiFolder,
  { folder, messages, concerns }: Rendering,
): Promise<ReportInput> {
  const isOwn = await isSame(tei.path, join(folder, 'tei'));
  const place = isOwn ? 'tei' : tei.path;
  const said = [
    ...tei.messages.map((message) => inFolder(message, place)),
    ...messages.map((of) => (of.file?.startsWith('tei/') ? inFolder(of, place) : of)),
  ].map(reportMessage);
  const last = isOwn ? await lastReport(folder) : undefined;
  if (last === undefined) return { input: tei.path, messages: said };
  const account = JSON.parse(last) as BuildReport;
  const { input, found, places, messages: before, kept, doubts, corrections } = account;
  return {
    input,
    ...(found && { found }),
    ...(places && { places }),
    ...(doubts && { doubts }),
    ...(corrections && { corrections }),
    messages: [...before.filter(({ file }) => file === input), ...said],
    kept: kept.filter(({ file }) => !concerns(file)),
  };
}
