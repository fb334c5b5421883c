import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileStylesheet } from './compile-stylesheet.ts';

const source = fileURLToPath(new URL('../xslt/', import.meta.url));
const target = fileURLToPath(new URL('../dist/xslt/', import.meta.url));

await mkdir(target, { recursive: true });
await Promise.all(
  ['html', 'print'].map((name) =>
    compileStylesheet(`${source}${name}.xsl`, `${target}${name}.sef.json`),
  ),
);
