import { cp, mkdir } from 'node:fs/promises';
import { build } from 'rolldown';
import { commonLetters } from './letters.js';

/**
 * The program in few files, with the libraries that it stands on: to find and read hundreds of small
 * modules is what most of a short run would take. Outside stays what has files of its own beside its
 * code.
 */
await build({
  input: {
    cli: 'src/cli.ts',
    index: 'src/index.ts',
    'stylesheet-thread': 'src/publish/transform/thread.ts',
    'volume-thread': 'src/disk/series/build-volume.ts',
    'release/compile-conventions': 'src/release/compile-conventions.ts',
    'release/compile-engine': 'src/release/compile-engine.ts',
    'release/compile-stylesheets': 'src/release/compile-stylesheets.ts',
    'release/write-sbom': 'src/release/write-sbom.ts',
  },
  platform: 'node',
  plugins: [await commonLetters()],
  external: [/^@myriaddreamin\//, 'libxml2-wasm', 'saxon-js', 'tinypool'],
  output: { dir: 'dist', format: 'esm', comments: { jsdoc: false } },
});

/** The page on which readings are decided on. */
await build({
  input: 'src/review/browser/main.ts',
  platform: 'browser',
  output: { dir: 'dist/review', format: 'esm', entryFileNames: 'review.js' },
});
await mkdir('dist/review', { recursive: true });
for (const name of ['index.html', 'review.css'])
  await cp(`src/review/browser/${name}`, `dist/review/${name}`);
