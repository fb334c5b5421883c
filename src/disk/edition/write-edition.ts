import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type BuildReport, type KeptFile, reportMessage, reportText } from './build-report.ts';
import { report } from '../../messages/index.ts';
import { difference } from '../output/difference.ts';
import type { OutputFolder } from '../output/folder.ts';
import type { Plan, PlanOptions } from '../output/plan.ts';
import { bookFiles } from '../../publish/index.ts';
import type { Part } from './parts.ts';
import { readVersion } from '../../package-files.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** What a build has to tell beside what happened to the files. */
export interface ReportInput extends Pick<
  BuildReport,
  'input' | 'found' | 'places' | 'messages' | 'doubts' | 'corrections'
> {
  /** The files of a person that an earlier build has kept, in parts that are left alone. */
  readonly kept?: readonly KeptFile[];
}

export interface WriteOptions extends PlanOptions {
  /** The parts that could not be made: what an earlier build made of them is left. */
  readonly failed?: readonly Part[];
}

const lookedAtFirst = [
  'index.html',
  'html/index.html',
  'print/edition.pdf',
  ...Object.values(bookFiles),
  'tei/edition.xml',
];

/** The account of a build that made no file. */
export async function emptyReport(told: ReportInput): Promise<BuildReport> {
  return {
    cartulary: await readVersion(),
    ...told,
    kept: [],
    removed: [],
    files: 0,
    first: [],
  };
}

/**
 * Puts the files of a build into their folder, with the account of it.
 *
 * @throws VFileMessage where the folder cannot be written; it is as it was then
 */
export async function writeEdition(
  output: OutputFolder,
  files: Files,
  { failed = [], ...options }: WriteOptions,
  told: ReportInput,
): Promise<BuildReport> {
  const concerns = (path: string) =>
    options.concerns(path) && !failed.some(({ folder }) => path.startsWith(folder));
  const plan = await output.plan(files, { ...options, concerns });
  refuseUnchanged(options.overwrite, plan);
  const keptNow = plan.kept.map((file) => keptFile(output, files, file, options.persons));
  const kept = [...(told.kept ?? []), ...(await Promise.all(keptNow))];
  const left = failed.filter(({ first }) => first in plan.manifest.files && !files.has(first));
  const ofFolder = [
    ...output.messages,
    ...kept.map(keptMessage),
    ...[...plan.replaced].map(([path, name]) =>
      report(new VFile({ path }), 'file-replaced', undefined, { beside: name }),
    ),
    ...left.map(({ name, first }) =>
      report(new VFile({ path: first }), 'part-of-earlier-build', undefined, { part: name }),
    ),
    ...plan.removals.filter((path) => lookedAtFirst.includes(path)).map(removedMessage),
  ].map(reportMessage);
  const messages = [...told.messages, ...ofFolder];
  const account = {
    ...(await emptyReport({ ...told, messages })),
    kept,
    removed: plan.removals,
    ...present(Object.keys(plan.manifest.files), kept, left),
  };
  await output.write(plan, reportText(account));
  return account;
}

/** @throws VFileMessage where a file that is to be replaced was not changed by hand */
function refuseUnchanged(overwrite: PlanOptions['overwrite'], { replaced, kept }: Plan): void {
  if (typeof overwrite === 'boolean') return;
  const path = [...overwrite].find((name) => !replaced.has(name));
  if (path === undefined) return;
  const changed = [...replaced.keys(), ...kept.map((file) => file.path)];
  throw report(new VFile({ path }), 'replace-not-changed', undefined, {
    path,
    changed: changed.join(', ') || 'there is none',
  });
}

/** The files of the edition, those of parts that were left alone too: how many, and what to look at. */
function present(
  paths: readonly string[],
  kept: readonly KeptFile[],
  left: readonly Part[],
): Pick<BuildReport, 'files' | 'first'> {
  const beside = new Set(kept.map(({ generated }) => generated));
  const old = new Set(left.map(({ first }) => first));
  return {
    files: paths.filter((path) => !beside.has(path)).length,
    first: lookedAtFirst.filter((path) => paths.includes(path) && !old.has(path)),
  };
}

/** A build that makes no book leaves none of an earlier one, which would not agree with the rest. */
function removedMessage(path: string): VFileMessage {
  return report(new VFile({ path }), 'part-removed', undefined, { path });
}

function keptMessage({ file: path, generated: beside }: KeptFile): VFileMessage {
  const file = new VFile({ path });
  return beside === undefined
    ? report(file, 'file-no-longer-made', undefined, {})
    : report(file, 'file-kept', undefined, { beside });
}

async function keptFile(
  output: OutputFolder,
  files: Files,
  { path, beside }: Plan['kept'][number],
  persons: PlanOptions['persons'],
): Promise<KeptFile> {
  const made = files.get(path);
  if (typeof made !== 'string') return { file: path, ...(beside && { generated: beside }) };
  const merged = persons?.get(path)?.text;
  const stands = merged ?? new TextDecoder().decode(await output.read(path));
  return {
    file: path,
    ...(beside && { generated: beside }),
    difference: difference(made, stands),
  };
}
