import { readInputFile } from '../disk/read-file.ts';
import type { Settings } from '../settings.ts';

/**
 * Reads the settings that the user names.
 *
 * @throws AggregateError of VFileMessages where they are wrong
 */
export async function readSettingsFile(name: string): Promise<Settings> {
  const bytes = await readInputFile(name);
  const [{ decode: read }, { readSettings }] = await Promise.all([
    import('../notes/decode.ts'),
    import('../settings.ts'),
  ]);
  const file = read(bytes, name);
  // Every key may be left out, and so may all of them.
  const isRefused = file.messages.some(({ fatal, ruleId }) => fatal && ruleId !== 'file-empty');
  const settings = isRefused ? undefined : readSettings(file);
  if (settings === undefined) throw new AggregateError(file.messages);
  return settings;
}
