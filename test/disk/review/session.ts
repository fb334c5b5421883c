import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CorrectionStore } from '../../../src/disk/review/correction-store.ts';
import { PersonStore } from '../../../src/disk/review/person-store.ts';
import { readReviewPage } from '../../../src/disk/review/page-files.ts';
import { serveReview } from '../../../src/disk/review/review-server.ts';
import { ReviewSession, type Sources } from '../../../src/disk/review/review-session.ts';

const heads = ['Consul Brandt', 'Consul Vann', 'the Pilot', 'Captain Hale', 'the Mayor'];
const names = ['Wynn', 'Marsh', 'Fenn', 'Ames', 'Orne', 'Thorpe'];

/** A volume of invented notes of the forms that real ones have. */
export function volume(documents: number): string {
  const entries = Array.from({ length: documents }, (_, index) => {
    const one = names[index % names.length] ?? '';
    const other = names[(index + 2) % names.length] ?? '';
    const file = index % 7 === 0 ? `T636-7${index % 3}` : `Box ${index % 40}`;
    const more = index % 5 === 0 ? ` A copy is filed with ${index % 4} charts.` : '';
    return `${index + 1}. Letter From ${heads[index % heads.length] ?? ''} to the Harbor Board of ${index}\n\nSource: Hale Library, Vane Papers, Harbor, ${file}. Secret. Drafted by ${one} (HB) and approved by ${other} on May ${(index % 28) + 1}.${more}\n`;
  });
  return `Harbor Papers\n\n\n${entries.join('\n\n')}`;
}

export function sourcesOf(text: string): Sources {
  return { path: 'notes.txt', bytes: new TextEncoder().encode(text), options: {} };
}

/** A session over a text, with its list in a folder of its own. */
export function sessionOf(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'cartulary-review-'));
  const path = join(folder, 'corrections.yaml');
  writeFileSync(join(folder, 'notes.txt'), text);
  const store = new CorrectionStore(path);
  const persons = new PersonStore(join(folder, 'persons.xml'));
  const stores = { corrections: store, persons };
  const session = new ReviewSession(stores, sourcesOf(text), () => '2026-11-29');
  return { folder, path, store, session };
}

/** The same, served. */
export async function served(text: string) {
  const made = sessionOf(text);
  const server = await serveReview(made.session, await readReviewPage(), { port: 0 });
  return { ...made, server };
}
