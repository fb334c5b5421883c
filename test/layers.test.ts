import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

/** A module of `src`: a file, or a folder with its `index.ts` and what belongs to it. */
type Module = string;

/** What each module may import from `src` beside its own files, and whether it may touch the system. */
const layers: Record<Module, { readonly from: readonly Module[]; readonly system?: true }> = {
  nodes: { from: [] },
  'tei-edition': { from: [] },
  messages: { from: [] },
  'system-error': { from: [] },
  settings: { from: ['messages'] },

  // From the notes to TEI: pure, on the tree.
  read: { from: ['markup', 'messages'] },
  segment: { from: ['messages', 'nodes'] },
  parse: { from: ['messages', 'nodes'] },
  resolve: { from: ['messages', 'nodes'] },
  tei: { from: ['markup', 'messages', 'nodes', 'settings', 'tei-edition'] },
  summary: { from: ['nodes'] },

  // From TEI on: they know nothing of the tree.
  validate: { from: ['messages'] },
  transform: { from: ['messages', 'tei-edition'] },
  print: { from: ['messages'], system: true },
  markup: { from: [] },
  export: { from: ['markup', 'messages', 'tei-edition'] },
  authorities: { from: ['markup', 'messages', 'tei-edition'] },
  extract: { from: ['markup', 'messages', 'tei-edition'] },
  deposit: { from: ['markup', 'messages'], system: true },

  // The two halves, and the whole.
  'shown-messages': { from: ['transform', 'validate'] },
  crew: { from: [], system: true },
  publish: {
    from: [
      'markup',
      'package-files',
      'print',
      'settings',
      'shown-messages',
      'tei-edition',
      'transform',
      'validate',
    ],
  },
  processor: { from: ['nodes', 'parse', 'resolve', 'segment', 'settings', 'tei'] },
  edition: {
    from: ['processor', 'authorities', 'nodes', 'publish', 'read', 'settings', 'tei'],
  },

  // Files.
  'package-files': { from: [], system: true },
  output: { from: ['messages', 'system-error'], system: true },
  build: {
    from: [
      'edition',
      'messages',
      'output',
      'package-files',
      'publish',
      'read',
      'shown-messages',
      'summary',
      'tei-edition',
      'validate',
    ],
    system: true,
  },
  input: { from: ['messages', 'system-error'], system: true },
  series: {
    from: [
      'build',
      'crew',
      'edition',
      'input',
      'messages',
      'output',
      'package-files',
      'settings',
      'summary',
      'transform',
      'validate',
    ],
    system: true,
  },
  serve: { from: [], system: true },
  'deposit-folder': {
    from: [
      'build',
      'deposit',
      'export',
      'messages',
      'output',
      'package-files',
      'system-error',
      'tei-edition',
      'validate',
    ],
    system: true,
  },

  // The ways in.
  index: { from: ['edition', 'messages', 'processor', 'nodes', 'settings', 'tei-edition'] },
  cli: {
    from: [
      'authorities',
      'build',
      'crew',
      'deposit',
      'deposit-folder',
      'edition',
      'export',
      'extract',
      'input',
      'messages',
      'output',
      'package-files',
      'print',
      'publish',
      'read',
      'series',
      'serve',
      'settings',
      'summary',
      'system-error',
      'tei',
      'transform',
      'validate',
    ],
    system: true,
  },

  // Run when the package is built or packed.
  release: { from: [], system: true },
};

const touchesSystem = /\b(?:process\.|console\.|Date\.now|new Date\(\)|Math\.random)/;

const root = new URL('../src/', import.meta.url);

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .toSorted();

function moduleOf(path: string): Module {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function source(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

function imports(path: string): string[] {
  return [...source(path).matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, name]) => name ?? '');
}

/** The other modules that a file imports from. */
function neighbours(path: string): Module[] {
  return imports(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => moduleOf(join(dirname(path), name)))
    .filter((module) => module !== moduleOf(path));
}

function usesSystem(path: string): boolean {
  return (
    imports(path).some((name) => /^node:(?!(?:crypto|module)$)/.test(name)) ||
    touchesSystem.test(source(path))
  );
}

describe.each(files)('%s', (path) => {
  const layer = layers[moduleOf(path)];

  it('stands in a layer', () => {
    expect(layer).toBeDefined();
  });

  it('imports what its layer may', () => {
    expect(neighbours(path).filter((module) => !layer?.from.includes(module))).toEqual([]);
  });

  it('touches the system only where its layer may', () => {
    expect(usesSystem(path) && !layer?.system).toBe(false);
  });
});

describe.each(Object.entries(layers))('what %s may', (module, layer) => {
  const own = files.filter((path) => moduleOf(path) === module);

  it('is what it does', () => {
    expect(layer.from.filter((other) => !own.flatMap(neighbours).includes(other))).toEqual([]);
    expect(own.some(usesSystem)).toBe(layer.system ?? false);
  });
});
