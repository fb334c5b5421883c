import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dirname, join as joined } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const clone = fileURLToPath(new URL('../', import.meta.url));
const notes = join(clone, 'test/fixtures/kennedy-khrushchev/notes.txt');
const folder = mkdtempSync(join(tmpdir(), 'cartulary-packed-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const shell = process.platform === 'win32';

function npm(cwd: string, ...asked: readonly string[]): string {
  return execFileSync('npm', asked, { cwd, encoding: 'utf8', stdio: 'pipe', shell });
}

function text(path: string): string {
  return readFileSync(join(clone, path), 'utf8');
}

const packing = z.array(
  z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) }),
);

let packed: { filename: string; paths: string[] };

beforeAll(() => {
  npm(clone, 'run', 'sbom', '--silent');
  const said = npm(clone, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  const [made] = packing.parse(JSON.parse(said));
  if (made === undefined) throw new TypeError('npm has packed nothing');
  packed = { filename: made.filename, paths: made.files.map(({ path }) => path) };
}, 120_000);

/** The modules that one takes in; in a bundle, single quotes are those of a library's comments. */
function imported(path: string): string[] {
  const names = text(path).matchAll(
    path.endsWith('.js') ? /(?:from |import ?\(?)"(\.[^"]+)"/g : /(?:from |import\()'(\.[^']+)'/g,
  );
  return [...names].map(([, name = '']) => joined(dirname(path), name));
}

/** The files and folders that the program reads, by the one module that knows where they are. */
function read(): string[] {
  const names = text('src/package-files.ts').matchAll(/(?:new URL\(|readFolder\()['`]([^'`$]+)/g);
  return [...names].map(([, name = '']) => name).filter((name) => !name.startsWith('.'));
}

/** Whatever is taken in, by whatever way, when something is started or its types are asked for. */
function reachedFrom(...starts: readonly string[]): string[] {
  const reached = new Set(starts);
  for (const path of reached) for (const name of imported(path)) reached.add(name);
  return [...reached];
}

describe('what is packed', () => {
  const modules = reachedFrom(
    'dist/cli.js',
    'dist/index.js',
    'dist/stylesheet-thread.js',
    'dist/volume-thread.js',
  );
  const types = reachedFrom('src/index.ts').map((path) =>
    path.replace(/^src\/(.*)\.ts$/, 'dist/$1.d.ts'),
  );
  // Conventions are read compiled; their sources are there to be copied by who writes one.
  const places = [...read(), 'conventions/'];
  const engine = 'dist/saxon-js.cache';
  const needed = [...modules, ...types, engine, 'README.md', 'package.json', 'sbom.cdx.json'];

  test('is what runs and its types, what that reads, and what tells of it', () => {
    const idle = packed.paths.filter(
      (path) => !needed.includes(path) && !places.some((place) => path.startsWith(place)),
    );
    expect(idle).toEqual([]);
  });

  test('lacks nothing of it', () => {
    const lacking = [...needed, ...places].filter(
      (path) => !packed.paths.some((other) => other.startsWith(path)),
    );
    expect(lacking).toEqual([]);
  });

  test('holds no tests, sources or settings of those who develop it', () => {
    const developed = packed.paths.filter((path) => /^(?:test|src|\.)|(?<!\.d)\.ts$/.test(path));
    expect(developed).toEqual([]);
  });
});

describe('the bill of materials', () => {
  const bill = z.object({
    bomFormat: z.literal('CycloneDX'),
    metadata: z.object({
      component: z.object({ name: z.literal('cartulary'), version: z.string() }),
    }),
    components: z.array(z.object({ name: z.string(), version: z.string() })),
  });
  const lock = z.object({
    packages: z.record(
      z.string(),
      z.object({ version: z.string().optional(), dev: z.boolean().optional() }),
    ),
  });

  test('names every package that is installed with it or carried in it, and no other', () => {
    const { components } = bill.parse(JSON.parse(text('sbom.cdx.json')));
    const listed = components.map(({ name, version }) => `${name}@${version}`);
    const { packages } = lock.parse(JSON.parse(text('package-lock.json')));
    const installed = Object.entries(packages)
      .filter(([path, { dev = false }]) => path !== '' && (!dev || isCarried(path)))
      .map(([path, { version = '' }]) => `${path.split('node_modules/').at(-1) ?? ''}@${version}`);
    expect(new Set(listed)).toEqual(new Set(installed));
  });

  test('is the same at every run, and names no registry', () => {
    const before = text('sbom.cdx.json');
    npm(clone, 'run', 'sbom', '--silent');
    expect(text('sbom.cdx.json')).toBe(before);
    expect(before).not.toMatch(/registry/);
  });
});

/** Whether the files of a package are among those of the web edition. */
function isCarried(path: string): boolean {
  return /^node_modules\/(?:@fontsource(?:-variable)?\/[^/]+|minisearch)$/.test(path);
}

describe('the packed file, installed in an empty folder', () => {
  const installation = mkdtempSync(join(folder, 'empty-'));

  function tree(place: string): Map<string, string> {
    const entries = readdirSync(place, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return new Map(
      files
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => [path.slice(place.length), readFileSync(path, 'base64')] as const)
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  }

  test('makes of the sample what the clone makes of it, byte by byte', (context) => {
    const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
    const file = join(folder, packed.filename);
    const { status, stderr } = spawnSync(
      'npm',
      ['install', file, '--prefix', installation, ...options],
      { cwd: installation, encoding: 'utf8', shell },
    );
    const isAway = /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(stderr);
    context.skip(isAway, 'npm reaches no registry and holds too little of one');
    expect(status, stderr).toBe(0);

    const build = ['build', 'notes.txt', '--quiet', '--output'];
    copyFileSync(notes, join(installation, 'notes.txt'));
    const program = join(clone, 'dist/cli.js');
    execFileSync(process.execPath, [program, ...build, 'cloned'], { cwd: installation });
    execFileSync('npx', ['--no', '--', 'cartulary', ...build, 'installed'], {
      cwd: installation,
      stdio: 'pipe',
      shell,
    });
    const made = tree(join(installation, 'installed'));
    expect(made.size).toBeGreaterThan(100);
    expect(made).toEqual(tree(join(installation, 'cloned')));
  }, 300_000);
});
