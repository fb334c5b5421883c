import { readInput } from '../input.ts';
import type { Settings } from '../settings.ts';

/**
 * Reads the settings that the user names.
 *
 * @throws AggregateError of VFileMessages where they are wrong
 */
export async function readSettingsFile(name: string): Promise<Settings> {
  const bytes = await readInput(name);
  const [{ read }, { readSettings }] = await Promise.all([
    import('../read.ts'),
    import('../settings.ts'),
  ]);
  const file = read(bytes, name);
  // Every key may be left out, and so may all of them.
  const isRefused = file.messages.some(({ fatal, ruleId }) => fatal && ruleId !== 'file-empty');
  const settings = isRefused ? undefined : readSettings(file);
  if (settings === undefined) throw new AggregateError(file.messages);
  return settings;
}
