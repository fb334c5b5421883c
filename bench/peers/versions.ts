import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Peer } from './peer.ts';

/** `FOP 1:2.8-2`, as Debian counts them; those that are not installed are left out. */
export async function versions(peers: readonly Peer[]): Promise<string[]> {
  const named = new Map(peers.map((peer) => [peer.package, peer.name]));
  const found = await Promise.all(
    [...named].map(async ([name, program]) => {
      const version = await installed(name);
      return version === undefined ? [] : [`${program} ${version}`];
    }),
  );
  return found.flat();
}

async function installed(name: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('dpkg-query', ['-W', '-f=${Version}', name]);
    return stdout;
  } catch {
    return undefined;
  }
}
