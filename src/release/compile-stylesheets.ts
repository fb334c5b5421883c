import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { assembleAssets } from './assemble-assets.ts';
import { compileStylesheet } from './compile-stylesheet.ts';
import { fingerprint } from './fingerprint.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = `${root}xslt/`;
const target = `${root}dist/xslt/`;

/** The entry files in `xslt/`. */
const stylesheets = ['html', 'series', 'book', 'print', 'epub', 'docx', 'latex', 'icml'] as const;

await mkdir(target, { recursive: true });
await Promise.all([
  ...stylesheets.map((name) =>
    compileStylesheet(`${source}${name}.xsl`, `${target}${name}.sef.json`),
  ),
  assembleAssets(`${source}html/assets`, `${target}assets`),
]);
await writeFile(`${root}dist/fingerprint.txt`, await fingerprint(root));
