import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { OutputFolder } from '../../../src/disk/output/folder.ts';

/** The folder that the test which runs builds into; new for each. */
export let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartulary-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

export async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

export const text = (path: string) => readFile(join(folder, path), 'utf8');

export async function paths(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();
}

/** One build that makes these files. */
export function build(made: Record<string, string>, overwrite = false) {
  return OutputFolder.use(folder, 'edition', async (output) => {
    const options = { overwrite, concerns: () => true };
    const plan = await output.plan(new Map(Object.entries(made)), options);
    await output.write(plan, '{}\n');
    return { kept: plan.kept, said: output.messages.map(({ ruleId }) => ruleId) };
  });
}

/** The message that a build into the folder ends with. */
export const refusal = (made: Record<string, string> = {}) =>
  build(made).then(
    () => undefined,
    (error: unknown) => error,
  );
