import type { VFile } from 'vfile';
import type { ExtractedNotes, Volume } from '../exchange/volume/index.ts';
import { readInputFile } from '../disk/read-file.ts';

/** A volume that the user names, and its notes. */
export interface ReadVolume {
  readonly file: VFile;
  readonly volume: Volume;
  readonly notes: ExtractedNotes;
  /** As a person builds from it, with datelines and italics. */
  readonly text: Pick<ExtractedNotes, 'text' | 'origins'>;
}

/**
 * Reads a volume of documents and takes its heads and source notes out.
 *
 * @throws AggregateError of VFileMessages where it cannot be read
 */
export async function readVolumeFile(path: string): Promise<ReadVolume> {
  const bytes = await readInputFile(path);
  const { decode: read } = await import('../notes/decode.ts');
  const { guard } = await import('../validate/guard.ts');
  const { extractNotes, readVolume, textOfVolume } = await import('../exchange/volume/index.ts');
  const file = read(bytes, path);
  const refused = guard({ xml: String(file), path });
  if (refused.length > 0) throw new AggregateError(refused);
  const volume = readVolume(file);
  if (volume === undefined) throw new AggregateError(file.messages);
  return { file, volume, notes: extractNotes(volume), text: textOfVolume(volume) };
}
