import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Files } from '../../exchange/deposit/index.ts';
import { report } from '../../messages/index.ts';
import { manifestName, readManifest, sha256 } from '../output/manifest.ts';
import { isDeposited } from './read-files.ts';

/**
 * Compares the files of an edition with the manifest of its last build: a file that was changed or
 * lost since then does not fit those that were made with it.
 *
 * @returns a message a file, or one where there is no manifest to compare with
 */
export async function changesSince(folder: string, files: Files): Promise<VFileMessage[]> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => '');
  const manifest = readManifest(text);
  if (manifest === undefined) {
    return [report(new VFile({ path: folder }), 'deposit-manifest-unreadable', undefined, {})];
  }
  const built = Object.entries(manifest.files).map(([path, { sha256 }]) => [path, sha256] as const);
  // Those that a person had changed before the build went into it as they were.
  const expected = new Map([...built, ...Object.entries(manifest.kept ?? {})]);
  return [...expected].flatMap(([path, checksum]) => {
    const content = files.get(path);
    const isAsBuilt = content !== undefined && sha256(content) === checksum;
    if (isAsBuilt || !isDeposited(path)) return [];
    const file = new VFile({ path });
    return [
      content === undefined
        ? report(file, 'deposit-file-missing', undefined, {})
        : report(file, 'deposit-file-changed', undefined, {}),
    ];
  });
}
