import { strFromU8, unzipSync } from 'fflate';

/** Larger than the text of any volume; what grows beyond it when it is unpacked is refused. */
const largest = 100_000_000;

/**
 * Unpacks parts of a zip file.
 *
 * @param names the parts that are read; others are left packed
 * @returns those that are there, as text; `undefined` where the bytes are no zip file, or a part of it
 *   is too large
 */
export function unpack(
  bytes: Uint8Array,
  names: readonly string[],
): ReadonlyMap<string, string> | undefined {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => names.includes(name) && originalSize <= largest,
    });
    return new Map(Object.entries(parts).map(([name, content]) => [name, strFromU8(content)]));
  } catch {
    return undefined;
  }
}
