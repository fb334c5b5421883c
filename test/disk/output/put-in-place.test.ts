import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putInPlace, takeBack } from '../../../src/disk/output/put-in-place.ts';

const journal = { removals: ['stale'], renames: ['a', 'b', 'c'] };

let root = '';
const folder = (name: 'ready' | 'output' | 'replaced') => join(root, name);
const places = () => ({
  ready: folder('ready'),
  output: folder('output'),
  replaced: folder('replaced'),
});

/** What stands in the output: `a` is new, `c` stands there for the first time. */
const before = { a: 'old', b: 'old', stale: 'old' };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cartulary-'));
  for (const path of Object.values(places())) mkdirSync(path);
  for (const name of ['output', 'replaced'] as const) {
    for (const [path, text] of Object.entries(before))
      writeFileSync(join(folder(name), path), text);
  }
  for (const path of journal.renames) writeFileSync(join(folder('ready'), path), 'new');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function output(): Record<string, string> {
  const names = readdirSync(folder('output'));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder('output'), name), 'utf8')]),
  );
}

describe('putInPlace', () => {
  it('removes, and puts in place', () => {
    putInPlace(journal, places());
    expect(output()).toEqual({ a: 'new', b: 'new', c: 'new' });
  });

  it('stops where a file cannot be put in place', () => {
    mkdirSync(join(folder('output'), 'c'));
    expect(() => {
      putInPlace(journal, places());
    }).toThrow(/EISDIR|EPERM|EEXIST/);
  });
});

describe('takeBack', () => {
  it('undoes everything', () => {
    putInPlace(journal, places());
    takeBack(journal, places());
    expect(output()).toEqual(before);
  });

  it('undoes what was done', () => {
    putInPlace({ removals: ['stale'], renames: ['a'] }, places());
    takeBack(journal, places());
    expect(output()).toEqual(before);
  });

  it('undoes nothing where nothing was done', () => {
    takeBack(journal, places());
    expect(output()).toEqual(before);
  });

  it('undoes the rest where it was stopped within', () => {
    putInPlace(journal, places());
    renameSync(join(folder('output'), 'a'), join(folder('ready'), 'a'));
    takeBack(journal, places());
    expect(output()).toEqual(before);
  });

  it('puts nothing back into a folder that is no more', () => {
    const nested = { removals: [], renames: ['gone/d'] };
    for (const name of ['ready', 'replaced'] as const) {
      mkdirSync(join(folder(name), 'gone'));
      writeFileSync(join(folder(name), 'gone/d'), 'old');
    }
    takeBack(nested, places());
    expect(output()).toEqual(before);
  });

  it('leaves what the journal can be done from again', () => {
    putInPlace(journal, places());
    takeBack(journal, places());
    putInPlace(journal, places());
    expect(output()).toEqual({ a: 'new', b: 'new', c: 'new' });
  });
});
