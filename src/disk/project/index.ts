import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import { readSchemas } from '../../package-files.ts';
import type { Settings } from '../../settings.ts';
import { codeOf, isSystemError } from '../system-error.ts';
import { reasonOf } from '../output/reason.ts';
import { projectFiles } from './files.ts';

export const settingsName = 'edition.yaml';

/** The files of a project, as paths from where the command runs. */
export interface Project {
  readonly settings: string;
  readonly notes: string;
  readonly authorities: readonly string[];
  /** Where the list of corrections is, or will be when the first is made. */
  readonly corrections: string;
  /** Where the edition is built. */
  readonly output: string;
}

/** Whether a folder is a project: it holds `edition.yaml`. */
export async function isProject(folder: string): Promise<boolean> {
  return exists(join(folder, settingsName));
}

/** The files of a project; those that its settings do not name have their usual names. */
export async function projectOf(
  folder: string,
  { notes = 'notes.txt', authorities, corrections = 'corrections.yaml' }: Settings,
): Promise<Project> {
  const usual = (await exists(join(folder, 'persons.xml'))) ? ['persons.xml'] : [];
  const inFolder = (name: string) => (folder === '.' ? name : join(folder, name));
  return {
    settings: inFolder(settingsName),
    notes: inFolder(notes),
    authorities: (authorities ?? usual).map((name) =>
      name === 'repositories' ? name : inFolder(name),
    ),
    corrections: inFolder(corrections),
    output: inFolder('output'),
  };
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Makes a folder with the files of a new project.
 *
 * @returns their names
 * @throws VFileMessage where something stands there already, or nothing can be written
 */
export async function newProject(folder: string): Promise<readonly string[]> {
  const file = new VFile({ path: folder });
  const standing = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT')
      throw report(file, 'project-folder-taken', undefined, { folder });
    return [];
  });
  if (standing.length > 0) throw report(file, 'project-folder-taken', undefined, { folder });
  const schema = (await readSchemas()).get('corrections.schema.json') ?? '{}\n';
  const files = projectFiles(titleFrom(folder), schema);
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of files) await writeFile(join(folder, name), text, { flag: 'wx' });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw report(file, 'output-not-writable', undefined, { folder, reason: reasonOf(error) });
  }
  return [...files.keys()];
}

/** `my-edition` → My edition */
function titleFrom(folder: string): string {
  const words = basename(resolve(folder)).replace(/[-_]+/g, ' ').trim() || 'Edition';
  return words.charAt(0).toUpperCase() + words.slice(1);
}
