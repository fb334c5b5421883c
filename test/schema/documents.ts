import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the project or beside it, from its path in the project. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

export function projectText(path: string): string {
  return readFileSync(projectPath(path), 'utf8');
}

export interface Specimen {
  readonly name: string;
  readonly xml: string;
}

/** The XML files of a folder of the project; none where the folder is not there. */
export function specimens(folder: string): Specimen[] {
  const path = projectPath(folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.xml'))
    .map((name) => ({ name, xml: projectText(`${folder}/${name}`) }));
}

/** What an invalid document says of itself: `expected: line 12, element-misplaced`. */
export function expectation({ name, xml }: Specimen): string {
  const said = /^ {2}expected: (line \d+, [\w-]+)$/m.exec(xml)?.[1];
  if (said === undefined) throw new Error(`${name} does not say what is wrong with it`);
  return said;
}

/** TEI P5 as a whole, which is no part of the project. */
export const teiAll = '../shared/schemas/tei_all.rng';
export const designExamples = '../shared/design/examples';
export const hasTeiAll = existsSync(projectPath(teiAll));
export const hasDesignExamples = existsSync(projectPath(designExamples));
