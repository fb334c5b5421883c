import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Cli from '../src/cli/export.ts';
import type * as Conventions from '../src/conventions/index.ts';
import type * as Reading from '../src/conventions/read.ts';
import type * as Exports from '../src/exchange/export/index.ts';
import type { FormatName } from '../src/exchange/export/formats.ts';
import type * as Messages from '../src/messages/index.ts';
import type * as Parsing from '../src/notes/parse/index.ts';
import type * as Segmenting from '../src/notes/segment/index.ts';
import { fisheries } from './exchange/export/fisheries.ts';

let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'cartulary-additions-'));
  await cp(resolve('src'), join(scratch, 'src'), { recursive: true });
  await cp(resolve('tsconfig.json'), join(scratch, 'tsconfig.json'));
  await symlink(resolve('node_modules'), join(scratch, 'node_modules'));
  await writeFile(
    join(scratch, 'src/exchange/export/shelflist.ts'),
    "import type { Format } from './format.ts';\n" +
      'export const shelflist: Format = ({ documents }) => [{ text: `${documents.length} documents` }];\n',
  );
  await addLine(
    'src/exchange/export/formats.ts',
    'const listed = {',
    "  shelflist: entry('txt', 'a list of shelfmarks', async () => (await import('./shelflist.ts')).shelflist),",
  );
  await addLine(
    'src/messages/read.ts',
    'export const read = diagnostics({',
    "  'ink-faded': { severity: 'warning', wording: 'The ink of {name} is faded', help: 'Look at it by daylight.' },",
  );
});
afterAll(() => rm(scratch, { recursive: true }));

/** Writes a line behind the one line of a file that holds these words. */
async function addLine(path: string, behind: string, line: string): Promise<void> {
  const place = join(scratch, path);
  const lines = (await readFile(place, 'utf8')).split('\n');
  const at = lines.findIndex((found) => found.includes(behind));
  expect(at, `${path} has a line with ${behind}`).toBeGreaterThanOrEqual(0);
  await writeFile(place, lines.toSpliced(at + 1, 0, line).join('\n'));
}

async function load<Module>(path: string): Promise<Module> {
  return (await import(join(scratch, path))) as Module;
}

describe('what a stranger adds is a file and a line (README, "Changing it")', () => {
  it('a format of export: it is written, offered and explained', async () => {
    const { exportEdition, readEdition } = await load<typeof Exports>(
      'src/exchange/export/index.ts',
    );
    const exported = await exportEdition(readEdition(fisheries), 'shelflist' as FormatName);
    expect(exported).toEqual({ files: [{ text: '2 documents' }], messages: [] });
    const { exportCommand } = await load<typeof Cli>('src/cli/export.ts');
    let help = '';
    exportCommand()
      .configureOutput({ writeOut: (text) => (help += text) })
      .outputHelp();
    expect(help).toContain('"shelflist"');
    expect(help).toMatch(/^ {2}shelflist +a list of shelfmarks$/mu);
  });

  it('a message: it is reported with its severity and its help', async () => {
    const { report } = await load<typeof Messages>('src/messages/index.ts');
    const say: (file: VFile, id: string, place: undefined, values: object) => unknown =
      report as never;
    const file = new VFile();
    say(file, 'ink-faded', undefined, { name: 'page 3' });
    expect(file.messages).toMatchObject([
      {
        reason: 'The ink of page 3 is faded',
        ruleId: 'ink-faded',
        source: 'read',
        fatal: false,
        note: 'Look at it by daylight.',
      },
    ]);
  });
});

describe('a marking is a line of a convention', () => {
  const convention = (level: string) => `
repositories: { 'Harbor Library': }
note: { openers: ['Source:'], place: under-head }
markings:
  level: [${level}]
`;
  const notes =
    'Exchanges\n\n\n1. Letter From Hale to Orlov\n\nSource: Harbor Library, Hale Papers. Sealed.\n';

  async function levels(yaml: string): Promise<unknown[]> {
    const { readConvention } = await load<typeof Reading>('src/conventions/read.ts');
    const { vocabularyOf } = await load<typeof Conventions>('src/conventions/index.ts');
    const { parse } = await load<typeof Parsing>('src/notes/parse/index.ts');
    const { segment } = await load<typeof Segmenting>('src/notes/segment/index.ts');
    const said = new VFile(yaml);
    const read = readConvention(said, 'trial', () => undefined);
    expect(said.messages).toEqual([]);
    if (read === undefined) return [];
    const file = new VFile(notes);
    return markingsIn(parse(segment(file), vocabularyOf(read), file));
  }

  it('is read where it stands there, and only there', async () => {
    expect(await levels(convention('Secret'))).toEqual([]);
    expect(await levels(convention('Secret, Sealed'))).toEqual(['level Sealed']);
  });
});

/** The markings of a tree, with their category. */
function markingsIn(tree: object): unknown[] {
  const {
    type,
    category,
    children = [],
  } = tree as {
    type: string;
    category?: string;
    children?: { value?: string }[];
  };
  if (type !== 'marking') return children.flatMap(markingsIn);
  return [`${category ?? ''} ${children.map(({ value }) => value).join('')}`];
}
