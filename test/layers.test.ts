import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

/** A room of `src`: a folder, or the files that stand beside the folders under one name. */
type Room = string;

interface Layer {
  /** The rooms that it may import from. */
  readonly from: readonly Room[];
  /** Whether it may touch files, the clock, the process or the console. */
  readonly system?: true;
}

/** The rooms from the bottom to the top: none imports from one that stands below it in this table. */
const layers: Readonly<Record<Room, Layer>> = {
  tree: { from: [] },
  messages: { from: [] },
  xml: { from: [] },
  lexicon: { from: ['tree'] },
  yaml: { from: [] },
  settings: { from: ['messages', 'yaml'] },
  conventions: { from: ['lexicon', 'messages', 'tree', 'xml', 'yaml'] },
  notes: { from: ['conventions', 'lexicon', 'messages', 'tree', 'xml'] },
  tei: { from: ['messages', 'settings', 'tree', 'xml'] },
  review: { from: ['lexicon', 'messages', 'tei', 'tree'] },
  validate: { from: ['messages'] },
  publish: { from: ['messages', 'settings', 'tei', 'validate', 'xml'], system: true },
  exchange: { from: ['messages', 'tei', 'tree', 'xml'], system: true },
  pipeline: {
    from: [
      'conventions',
      'exchange',
      'messages',
      'notes',
      'publish',
      'review',
      'settings',
      'tei',
      'tree',
    ],
    system: true,
  },
  disk: {
    from: [
      'exchange',
      'messages',
      'notes',
      'pipeline',
      'publish',
      'review',
      'settings',
      'tei',
      'tree',
      'validate',
      'xml',
    ],
    system: true,
  },
  cli: {
    from: [
      'conventions',
      'yaml',
      'disk',
      'exchange',
      'messages',
      'notes',
      'pipeline',
      'publish',
      'review',
      'settings',
      'validate',
    ],
    system: true,
  },
  release: { from: ['cli', 'conventions', 'pipeline', 'publish'], system: true },
};

/** The files beside the folders: the pipeline from notes to editions, and what stands under all. */
const beside: Readonly<Record<string, Room>> = {
  'better-convention.ts': 'pipeline',
  'cli.ts': 'cli',
  'edition.ts': 'pipeline',
  'index.ts': 'pipeline',
  'memory.ts': 'pipeline',
  'package-files.ts': 'pipeline',
  'processor.ts': 'pipeline',
  'settings.ts': 'settings',
  'tree.ts': 'tree',
  'yaml.ts': 'yaml',
};

const touchesSystem = /\b(?:process\.|console\.|Date\.now|new Date\(\)|Math\.random)/;

const root = new URL('../src/', import.meta.url);
const order = Object.keys(layers);

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  // What runs in a browser imports nothing from here.
  .filter((path) => !path.startsWith('review/browser/'))
  .toSorted();

const texts = new Map(files.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));

function roomOf(path: string): Room {
  return beside[path] ?? path.split('/')[0] ?? '';
}

function imports(path: string): string[] {
  const names = (texts.get(path) ?? '').matchAll(/(?:from|import\()\s*'([^']+)'/g);
  return [...names].map(([, name = '']) => name);
}

/** The files of `src` that a file imports. */
function neighbours(path: string): string[] {
  return imports(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(path), name));
}

/** The other rooms that a file imports from. */
function rooms(path: string): Room[] {
  return neighbours(path)
    .map(roomOf)
    .filter((room) => room !== roomOf(path));
}

function usesSystem(path: string): boolean {
  return (
    imports(path).some((name) => /^node:(?!(?:crypto|module)$)/.test(name)) ||
    touchesSystem.test(texts.get(path) ?? '')
  );
}

/** All that a file imports, directly and through others, types included. */
function reached(path: string): Set<string> {
  const found = new Set([path]);
  for (const each of found) for (const next of neighbours(each)) found.add(next);
  return found;
}

describe('every file', () => {
  it('stands in a room of the table', () => {
    expect(files.filter((path) => layers[roomOf(path)] === undefined)).toEqual([]);
  });

  it('imports from the rooms that its own may', () => {
    const trespasses = files.flatMap((path) =>
      rooms(path)
        .filter((room) => layers[roomOf(path)]?.from.includes(room) !== true)
        .map((room) => `${path} imports from ${room}`),
    );
    expect(trespasses).toEqual([]);
  });

  it('imports nothing that imports it, types included', () => {
    const circles = files.filter((path) =>
      neighbours(path).some((other) => reached(other).has(path)),
    );
    expect(circles).toEqual([]);
  });

  it('touches the system only where its room may', () => {
    const trespasses = files.filter(
      (path) => usesSystem(path) && layers[roomOf(path)]?.system !== true,
    );
    expect(trespasses).toEqual([]);
  });

  it('reaches the system only where its room may, whatever it imports', () => {
    const pure = files.filter((path) => layers[roomOf(path)]?.system !== true);
    const trespasses = pure.flatMap((path) =>
      [...reached(path)].filter(usesSystem).map((other) => `${path} reaches ${other}`),
    );
    expect(trespasses).toEqual([]);
  });
});

describe.each(Object.entries(layers))('the room %s', (room, layer) => {
  const own = files.filter((path) => roomOf(path) === room);

  it('imports from all rooms that it may, and from none above it', () => {
    expect(layer.from.filter((other) => !own.flatMap(rooms).includes(other))).toEqual([]);
    expect(layer.from.filter((other) => order.indexOf(other) >= order.indexOf(room))).toEqual([]);
  });

  it('touches the system where it says so', () => {
    expect(own.some(usesSystem)).toBe(layer.system ?? false);
  });
});
