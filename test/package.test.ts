import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
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
