import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Peer } from './peer.ts';

const bounds = ['<main', '</main>'] as const;

function main(page: string): string {
  const [start, end] = bounds;
  return page.slice(page.indexOf(start), page.lastIndexOf(end) + end.length);
}

/** Puts the pages of all documents into one, which WeasyPrint takes. */
export async function joinPages(folder: string): Promise<void> {
  const html = join(folder, 'html');
  const names = (await readdir(html)).filter((name) => /^d.*\.html$/.test(name));
  const pages = await Promise.all(names.map((name) => readFile(join(html, name), 'utf8')));
  const [frame = ''] = pages;
  await writeFile(
    join(html, 'all.html'),
    frame.replace(main(frame), () => pages.map(main).join('')),
  );
}

/**
 * Sets the pages of the web edition with their own style sheet, without registers; of a volume of 400
 * notes it made a book in eleven minutes, so it is not asked for one again.
 */
export const weasyPrint: Peer = {
  name: 'WeasyPrint',
  package: 'weasyprint',
  file: '/usr/bin/weasyprint',
  what: 'PDF',
  most: 30,
  command: (folder) => [
    ...['/usr/bin/weasyprint', '-q', join(folder, 'html', 'all.html')],
    join(folder, 'weasyprint.pdf'),
  ],
};
