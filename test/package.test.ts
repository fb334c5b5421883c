import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};

const root = lock.packages[''] ?? {};

/** Where Node finds a package from another: in its own folder, or in one above it. */
function isFound(name: string, from: string): boolean {
  const folders = from
    .split(/(?<=^|\/)node_modules\//)
    .map((_, index, all) => all.slice(0, all.length - index).join('node_modules/'));
  return [...folders, ''].some((folder) => {
    const path = [folder.replace(/\/$/, ''), `node_modules/${name}`].filter(Boolean).join('/');
    return path in lock.packages;
  });
}

describe('the lock file', () => {
  it('holds what every package needs, on other systems too, so that npm ci takes it', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter((name) => !isFound(name, path))
        .map((name) => `${name} for ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    const named = Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined);
    expect(named).toEqual([]);
  });

  it('has the checksum of every package, but for optional ones of other systems', () => {
    const unchecked = Object.entries(lock.packages).filter(
      ([path, { integrity, optional = false }]) => path !== '' && !integrity && !optional,
    );
    expect(unchecked).toEqual([]);
  });

  it('pins exact versions', () => {
    const ranges = Object.values({ ...root.dependencies, ...root.devDependencies });
    for (const range of ranges) expect(range).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('has nothing among the dependencies that needs an install script', () => {
    const scripts = Object.entries(lock.packages).filter(
      ([, { hasInstallScript, dev }]) => hasInstallScript && !dev,
    );
    expect(scripts).toEqual([]);
  });
});

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** What a package says of its own terms, where it is installed. */
function licenceOf(name: string): string | undefined {
  return (JSON.parse(read(`node_modules/${name}/package.json`)) as Entry).license;
}

describe('the licences', () => {
  const readme = read('README.md');
  const section = readme.slice(readme.indexOf('### Dependencies'));
  const rows = [...section.matchAll(/^\| (`.*?) +\| (.*?) +\|/gm)].flatMap(([, names, licence]) =>
    [...(names ?? '').matchAll(/`([^`]+)`/g)].map(
      ([, name]) => [name ?? '', licence ?? ''] as const,
    ),
  );

  /** SaxonJS may be used and passed on free of charge; its source is not open. */
  const closed = 'SEE LICENSE IN LICENSE.txt';

  it('of the dependencies are what the README says they are', () => {
    expect(rows.length).toBeGreaterThan(0);
    const said = rows.map(([name, licence]) => [name, licence]);
    const found = rows.map(([name, licence]) => {
      const own = licenceOf(name);
      return [name, own === closed && licence.includes('not open source') ? licence : own];
    });
    expect(found).toEqual(said);
  });

  it('of what the web edition carries are those that the README names', () => {
    const carried = Object.keys(root.devDependencies ?? {}).filter((name) =>
      /^@fontsource|^minisearch$/.test(name),
    );
    const terms = new Set(carried.map(licenceOf));
    expect([...terms].toSorted()).toEqual(['MIT', 'OFL-1.1']);
    expect(section).toMatch(/carries `minisearch` \(MIT\)[^.]*\(OFL-1\.1\)/s);
  });

  it('let whatever is installed, at any depth, be used and passed on, SaxonJS alone in its own way', () => {
    const open = ['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Python-2.0'];
    const others = Object.entries(lock.packages).filter(
      ([path, { dev, license = '' }]) => path !== '' && !dev && !open.includes(license),
    );
    expect(others.map(([path, { license }]) => [path, license])).toEqual([
      ['node_modules/saxon-js', closed],
    ]);
  });
});
