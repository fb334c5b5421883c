/** Files by their paths: forward slashes, from the folder that they are in. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The order of the paths, code unit by code unit: the same on every machine. */
export function inOrder(files: Iterable<readonly [string, Uint8Array]>): Files {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
