import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { BuildReport } from '../../../src/disk/edition/build-report.ts';
import { build } from '../../../src/disk/edition/index.ts';

export const notes = {
  path: 'notes.txt',
  bytes: new TextEncoder().encode(`Exchanges


4. Letter From Chairman Khrushchev to President Kennedy

Source: Department of State, Presidential Correspondence: Lot 66 D 204. Secret.


5. Telegram From the Department of State to the Embassy in the Soviet Union

Source: Kennedy Library, National Security Files. Confidential; Priority.
`),
};

/** For each test of a file, a new folder to build into. */
export function output() {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cartulary-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });
  const at = (path = '') => join(folder, path);
  const text = (path: string) => readFile(at(path), 'utf8');
  return {
    at,
    text,
    names: (path = '') => readdir(at(path)),
    make: (overwrite = false) => build(notes, folder, { pdf: false, overwrite }),
    /** Changes a file by hand. */
    correct: async (path: string, from: string, to: string): Promise<string> => {
      const corrected = (await text(path)).replace(from, to);
      expect(corrected).toContain(to);
      await writeFile(at(path), corrected);
      return corrected;
    },
  };
}

/** As pages offer TEI: the schemas that it names are not published with it. */
export function withoutSchemas(xml: string): string {
  return xml.replace(/<\?xml-model[^>]*\?>\n/g, '');
}

export function ids({ messages }: BuildReport): string[] {
  return messages.map(({ id }) => id);
}
