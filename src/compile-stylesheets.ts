import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { assembleAssets } from './assemble-assets.ts';
import { compileStylesheet } from './compile-stylesheet.ts';

const source = fileURLToPath(new URL('../xslt/', import.meta.url));
const target = fileURLToPath(new URL('../dist/xslt/', import.meta.url));

await mkdir(target, { recursive: true });
await Promise.all([
  compileStylesheet(`${source}html.xsl`, `${target}html.sef.json`),
  compileStylesheet(`${source}print.xsl`, `${target}print.sef.json`),
  assembleAssets(`${source}html/assets`, `${target}assets`),
]);
