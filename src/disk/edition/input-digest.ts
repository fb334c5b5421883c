import { readFingerprint } from '../../package-files.ts';
import type { EncodeOptions } from '../../edition.ts';
import { sha256 } from '../output/manifest.ts';
import type { PublishOptions } from '../../publish/index.ts';

/** Everything that the files of an edition depend on. */
type Origins = Pick<EncodeOptions, 'authorities' | 'convention' | 'corrections' | 'encoding'> &
  Pick<PublishOptions, 'settings' | 'html' | 'pdf' | 'formats' | 'date' | 'book'>;

/**
 * One checksum of all that an edition is made from: the notes and their name, the settings, the
 * authority files, the corrections, what is asked for, and the program itself.
 *
 * @returns a SHA-256
 */
export async function inputDigest(
  notes: { readonly path: string; readonly bytes: Uint8Array },
  {
    settings,
    authorities = [],
    corrections,
    encoding,
    html = true,
    pdf = true,
    formats = [],
    convention,
    date,
    book = {},
  }: Origins,
): Promise<string> {
  const { fonts = [], referenceDocument, ...design } = book;
  const origins = {
    program: await readFingerprint(),
    notes: [notes.path, sha256(notes.bytes)],
    ...(encoding !== undefined && { encoding }),
    settings,
    convention,
    authorities,
    ...(corrections && { corrections: sha256(String(corrections.file)) }),
    html,
    pdf,
    formats,
    date,
    design,
    ...(referenceDocument && { reference: sha256(referenceDocument) }),
    fonts: fonts.map(({ name, bytes }) => [name, sha256(bytes)]),
  };
  return sha256(JSON.stringify(origins));
}
