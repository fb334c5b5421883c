import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingKeys } from '../src/settings.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const readme = read('README.md');

/** What a table of the page has in its first column. */
function rows(title: string): string[] {
  const section = readme.slice(readme.indexOf(title));
  const table = /\n\|[^]*?\n(?!\|)/.exec(section)?.[0] ?? '';
  return [...table.matchAll(/^\| ([^|]*?) \|/gm)].map(([, cell]) => cell ?? '').slice(1);
}

function codes(cells: readonly string[]): string[] {
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? ''));
}

describe('the README', () => {
  it('names every setting, and no other', () => {
    expect(codes(rows('### Settings'))).toEqual(settingKeys);
  });

  it('names every command', () => {
    const commands = [...read('src/cli/program.ts').matchAll(/^ {4}(\w+)Command\(\),$/gm)];
    const named = codes(rows('## Your own notes')).map((code) => code.split(' ')[1]);
    expect([...new Set(named)].toSorted()).toEqual(commands.map(([, name]) => name).toSorted());
  });

  it('names every dependency with its licence', () => {
    const { dependencies } = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>;
    };
    const named = codes(rows('### Dependencies'));
    expect(named.filter((name) => name !== 'xslt3').toSorted()).toEqual(
      Object.keys(dependencies).toSorted(),
    );
  });

  it.each(['npm ci && npm start', 'npm ci && npm test'])('begins with %s', (command) => {
    expect(readme.indexOf(command)).toBeGreaterThan(0);
  });
});
