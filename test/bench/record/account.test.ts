import { describe, expect, it } from 'vitest';
import { account } from '../../../bench/record/account.ts';
import { Figures } from '../../../bench/record/figures.ts';
import { table } from '../../../bench/record/table.ts';

const machine = {
  processor: 'A processor',
  cores: 2,
  memory: 8_000_000_000,
  system: 'linux x64',
  node: 'v20.19.0',
  date: '2026-01-31',
  load: 0.25,
  programs: ['Jing 1'],
};

const run = (seconds: number) => ({ processor: seconds, wall: seconds, memory: 90_000_000 });

function accountOf(figures: Figures): string[] {
  return account(figures, machine, 'Invented notes.').split('\n');
}

describe('a table', () => {
  it('has a rule under its header, and a bar in a cell does not end the cell', () => {
    expect(table(['', 'notes'], [['a|b', '400']])).toBe(
      '|  | notes |\n| --- | ---: |\n| a\\|b | 400 |',
    );
  });
});

describe('the account', () => {
  it('names the machine and the workload', () => {
    const [, , words] = accountOf(new Figures());
    expect(words).toContain('A processor, 2 cores, 8,000 MB of memory, linux x64, Node v20.19.0');
    expect(words).toContain('load before the first run 0.25');
    expect(words).toContain('Invented notes.');
    expect(words).toContain('Jing 1');
  });

  it('has no section for what was not measured', () => {
    expect(accountOf(new Figures()).filter((line) => line.startsWith('##'))).toEqual([]);
  });

  it('has rates of each stage, and of the stages up to one', () => {
    const figures = new Figures();
    figures.add({ group: 'stages', what: 'parse', notes: 400 }, run(0.25));
    figures.add({ group: 'stages', what: 'TEI', notes: 400 }, run(0.75));
    const rows = accountOf(figures).filter((line) => line.startsWith('| 400'));
    expect(rows).toEqual([
      '| 400 | 1,600 (1,600–1,600) | 533 (533–533) | – | – | – | – | 90 MB |',
      '| 400 | 400 | – | – | – | – |',
    ]);
  });

  it('has time and memory of each command, size by size', () => {
    const figures = new Figures();
    figures.add({ group: 'commands', what: 'parse', notes: 400 }, run(1));
    figures.add({ group: 'commands', what: 'parse', notes: 4000 }, run(8));
    figures.add({ group: 'commands', what: 'doubts', notes: 400 }, run(2));
    const rows = accountOf(figures).filter((line) => /^\| (?:parse|doubts)/.test(line));
    expect(rows).toEqual([
      '| parse | 1.00 s (1.00–1.00) | 90 MB | 8.00 s (8.00–8.00) | 90 MB |',
      '| doubts | 2.00 s (2.00–2.00) | 90 MB | – | – |',
    ]);
  });

  it('has notes a second of a series by the time that passes', () => {
    const figures = new Figures();
    const passed = { ...run(8), wall: 4 };
    figures.add({ group: 'together', what: 'notes to pages', notes: 400 }, passed);
    const row = accountOf(figures).find((line) => line.startsWith('| notes to pages'));
    expect(row).toBe('| notes to pages | 400 | 4.00 s (4.00–4.00) | 100 | 90 MB | 1 |');
  });

  it('has the ratio of others to this program', () => {
    const figures = new Figures();
    const subject = { group: 'peers', what: 'validation', notes: 30 } as const;
    figures.add({ ...subject, program: 'Jing' }, run(3));
    figures.add({ ...subject, program: 'cartulary' }, run(2));
    const row = accountOf(figures).find((line) => line.startsWith('| validation, Jing'));
    expect(row).toMatch(/\| 1\.50 \| 1\.50 \|$/);
  });

  it('names what was left out, and why', () => {
    const figures = new Figures();
    const subject = { group: 'peers', what: 'PDF', notes: 30, program: 'FOP' } as const;
    figures.omit(subject, 'not installed (Debian: fop)');
    expect(accountOf(figures)).toContain(
      '- peers: PDF of 30 notes by FOP: not installed (Debian: fop)',
    );
  });
});
