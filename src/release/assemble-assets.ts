import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** The parts of the style sheet, in the order of the cascade. */
const styles = [
  'colours',
  'type',
  'frame',
  'document',
  'apparatus',
  'index',
  'registers',
  'print',
] as const;

interface Face {
  readonly family: string;
  readonly package: string;
  /** The name of its files up to the script: `alegreya-latin-wght-normal.woff2`. */
  readonly file: string;
  readonly axis: string;
  readonly weight: string;
  readonly styles: readonly ('normal' | 'italic')[];
}

/** A text face with old-style figures, its small capitals, and a sans for the interface. */
const faces: readonly Face[] = [
  {
    family: 'Alegreya',
    package: '@fontsource-variable/alegreya',
    file: 'alegreya',
    axis: 'wght',
    weight: '400 900',
    styles: ['normal', 'italic'],
  },
  {
    family: 'Alegreya SC',
    package: '@fontsource/alegreya-sc',
    file: 'alegreya-sc',
    axis: '400',
    weight: '400',
    styles: ['normal'],
  },
  {
    family: 'Source Sans 3',
    package: '@fontsource-variable/source-sans-3',
    file: 'source-sans-3',
    axis: 'wght',
    weight: '200 900',
    styles: ['normal'],
  },
];

/** Of every page; of the search; of registers; of the start page over a series. */
const scriptFiles = ['edition.js', 'search.js', 'registers.js', 'series.js'];

/** Which characters each file holds, so that a page loads the scripts that it has. */
const scripts = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212',
  'latin-ext': 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
} as const;

/**
 * Puts together what the pages of the reading edition load: one style sheet, one script, the search
 * library, and the fonts with their licences.
 *
 * @param from the folder of the sources, `xslt/html/assets`
 * @param to the folder to write
 */
export async function assembleAssets(from: string, to: string): Promise<void> {
  await mkdir(join(to, 'fonts'), { recursive: true });
  const parts = await Promise.all(
    styles.map((name) => readFile(join(from, 'style', `${name}.css`), 'utf8')),
  );
  const fonts = await Promise.all(faces.map((face) => copyFace(face, join(to, 'fonts'))));
  await Promise.all([
    writeFile(join(to, 'edition.css'), [...fonts, ...parts].join('\n')),
    ...scriptFiles.map((name) => copyFile(join(from, name), join(to, name))),
    copyFile(join(packages, 'minisearch/dist/umd/index.js'), join(to, 'minisearch.js')),
  ]);
}

/** Copies the files of a face and returns the rules that load them. */
async function copyFace(face: Face, to: string): Promise<string> {
  const source = join(packages, face.package);
  await copyFile(join(source, 'LICENSE'), join(to, `${face.file}-licence.txt`));
  const rules = face.styles.flatMap((style) =>
    Object.entries(scripts).map(async ([script, range]) => {
      const name = `${face.file}-${script}-${face.axis}-${style}.woff2`;
      await copyFile(join(source, 'files', name), join(to, name));
      return `@font-face {
  font-family: '${face.family}';
  font-style: ${style};
  font-weight: ${face.weight};
  font-display: optional;
  src: url('fonts/${name}') format('woff2');
  unicode-range: ${range};
}`;
    }),
  );
  return (await Promise.all(rules)).join('\n');
}
