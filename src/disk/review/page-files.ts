import { extname } from 'node:path';
import { readAssets, readReviewAssets } from '../../package-files.ts';
import type { PageFiles } from './review-server.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The page, with the type and the colours of the web edition. */
export async function readReviewPage(): Promise<PageFiles> {
  const all = [...(await readAssets()), ...(await readReviewAssets())];
  return new Map(
    all.map(([path, content]) => [
      path,
      { content, type: types[extname(path)] ?? 'application/octet-stream' },
    ]),
  );
}
