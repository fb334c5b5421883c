import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const numbers = Array.from({ length: 20 }, (_, index) => index + 1);

/** Notes of an exchange; of two that differ in their title, hardly a file made of them is the same. */
export function notes(title: string): string {
  const entries = numbers.map(
    (number) => `${number}. Letter From the Harbour Board to the Fisheries Council

Source: Harbour Library, Council Papers, Box ${number}, Letters. Confidential.
`,
  );
  return [title, ...entries].join('\n\n\n');
}

/** Writes such notes as `notes.txt`. */
export function putNotes(folder: string, title: string): Promise<void> {
  return writeFile(join(folder, 'notes.txt'), notes(title));
}

/** The TEI alone, which takes the least time and is 25 files. */
export const buildArguments = ['build', 'notes.txt', '-o', 'out', '--no-html', '--no-pdf'];
