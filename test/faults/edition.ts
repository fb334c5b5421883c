import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const numbers = Array.from({ length: 20 }, (_, index) => index + 1);

/** Notes of an exchange; of two that differ in their title, hardly a file made of them is the same. */
function notes(title: string): string {
  const entries = numbers.map(
    (number) => `${number}. Letter From the Harbour Board to the Fisheries Council

Source: Harbour Library, Council Papers, Box ${number}, Letters. Confidential.
`,
  );
  return [title, ...entries].join('\n\n\n');
}

/** Writes such notes into a file. */
export function putNotes(folder: string, title: string, name = 'notes.txt'): Promise<void> {
  return writeFile(join(folder, name), notes(title));
}

/** The TEI alone, which takes the least time and is 25 files. */
const options = ['-o', 'out', '--no-html', '--no-pdf'];

export const buildArguments = ['build', 'notes.txt', ...options];

/** Builds two volumes, each in a thread of its own. */
export const seriesArguments = ['build', 'a.txt', 'b.txt', '--jobs', '2', ...options];
