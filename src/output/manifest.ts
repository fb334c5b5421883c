import { createHash } from 'node:crypto';
import { z } from 'zod';
import { staysInside } from './path.ts';

const schema = z.strictObject({
  files: z.record(
    z.string().refine(staysInside),
    z.strictObject({ sha256: z.string().regex(/^[\da-f]{64}$/), size: z.int().nonnegative() }),
  ),
});

/** What a build has made: path from the output folder → the SHA-256 and the bytes of the file. */
export type Manifest = z.infer<typeof schema>;

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

type Entry = readonly [path: string, file: Manifest['files'][string]];

/** The manifest of files that were made, and of others, in the order of their paths. */
export function manifestOf(
  made: ReadonlyMap<string, string | Uint8Array>,
  others: readonly Entry[] = [],
): Manifest {
  const entries = [...made].map(([path, content]): Entry => {
    return [path, { sha256: sha256(content), size: Buffer.byteLength(content) }];
  });
  const all = [...others, ...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return { files: Object.fromEntries(all) };
}

/** Reads `manifest.json`; `undefined` where it is none. */
export function readManifest(json: string): Manifest | undefined {
  try {
    return schema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
