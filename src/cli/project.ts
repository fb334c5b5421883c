import { VFile } from 'vfile';
import type { Project } from '../disk/project/index.ts';
import type { EncodeOptions } from '../edition.ts';
import { report } from '../messages/index.ts';
import type { Settings } from '../settings.ts';
import { authorityFiles } from './authority-files.ts';
import { conventionBeside, readConventionFile } from './convention-file.ts';
import { readCorrectionsFile } from './corrections-file.ts';
import { readSettingsFile } from './settings-file.ts';

/** The project that the command runs in, and its settings; `undefined` where it runs in none. */
export async function projectHere(
  settingsFile?: string,
): Promise<(Project & { readonly given: Settings }) | undefined> {
  const { isProject, projectOf, settingsName } = await import('../disk/project/index.ts');
  if (!(await isProject('.'))) return undefined;
  const given = await readSettingsFile(settingsFile ?? settingsName);
  return { ...(await projectOf('.', given)), given };
}

/** @throws VFileMessage where the command runs in no project */
export async function projectNeeded(
  what: string,
  settingsFile?: string,
): Promise<Project & { readonly given: Settings }> {
  const project = await projectHere(settingsFile);
  if (project !== undefined) return project;
  throw report(new VFile({ path: 'edition.yaml' }), 'project-not-here', undefined, { what });
}

/** The files that an edition is made anew from when they change. */
export function watchedFiles(project: Project & { readonly given: Settings }): readonly string[] {
  const { notes, settings, corrections, authorities, given } = project;
  const own = [given.convention ?? conventionBeside(notes)].filter((name) => name !== undefined);
  return [notes, settings, corrections, ...authorities, ...own].filter((name) =>
    /[./\\]/.test(name),
  );
}

type ProjectReading = Required<Pick<EncodeOptions, 'settings' | 'authorities' | 'corrections'>> &
  Pick<EncodeOptions, 'convention'>;

/** Everything but the notes that the edition of a project is made from, read anew. */
export async function readProject(project: Project, quiet = false): Promise<ProjectReading> {
  const { exists } = await import('../disk/project/index.ts');
  const [settings, authorities, hasList] = await Promise.all([
    readSettingsFile(project.settings),
    authorityFiles(project.authorities, quiet),
    exists(project.corrections),
  ]);
  const corrections = hasList
    ? await readCorrectionsFile(project.corrections)
    : { corrections: [], file: new VFile({ path: project.corrections }) };
  const name = settings.convention ?? conventionBeside(project.notes);
  const convention = name === undefined ? {} : { convention: await readConventionFile(name) };
  return { settings, authorities, corrections, ...convention };
}
