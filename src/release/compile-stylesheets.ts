import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { assembleAssets } from './assemble-assets.ts';
import { compileStylesheet } from './compile-stylesheet.ts';
import { fingerprint } from './fingerprint.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = `${root}xslt/`;
const target = `${root}dist/xslt/`;

await mkdir(target, { recursive: true });
await Promise.all([
  compileStylesheet(`${source}html.xsl`, `${target}html.sef.json`),
  compileStylesheet(`${source}print.xsl`, `${target}print.sef.json`),
  compileStylesheet(`${source}series.xsl`, `${target}series.sef.json`),
  assembleAssets(`${source}html/assets`, `${target}assets`),
]);
await writeFile(`${root}dist/fingerprint.txt`, await fingerprint(root));
