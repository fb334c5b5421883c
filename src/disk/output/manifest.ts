import { createHash } from 'node:crypto';
import { z } from 'zod';
import { staysInside } from './path.ts';

export const manifestName = 'manifest.json';
export const accountName = 'report.json';

const path = z.string().refine(staysInside);
const checksum = z.string().regex(/^[\da-f]{64}$/);

const kind = z.enum(['edition', 'series']);

const schema = z.strictObject({
  kind,
  from: checksum.optional(),
  files: z.record(path, z.strictObject({ sha256: checksum, size: z.int().nonnegative() })),
  kept: z.record(path, checksum).optional(),
});

/** What a folder holds: an edition, or editions in folders of their own under a start page. */
export type FolderKind = z.infer<typeof kind>;

/**
 * What a build has made: in `files` each path from the output folder with the SHA-256 and the bytes of
 * the file; in `from` the SHA-256 of what it was made from; in `kept` that of each file of a person.
 */
export type Manifest = z.infer<typeof schema>;

/** A manifest but for the kind of its folder. */
export type Holdings = Omit<Manifest, 'kind'>;

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

type Entry = readonly [path: string, file: Manifest['files'][string]];

/** The manifest of files that were made, and of others, in the order of their paths. */
export function manifestOf(
  made: ReadonlyMap<string, string | Uint8Array>,
  others: readonly Entry[] = [],
): Holdings {
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
