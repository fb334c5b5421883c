import { type BuildReport, type ReportMessage, reportMessage } from '../edition/build-report.ts';
import { type BuildOptions, build } from '../edition/index.ts';
import type { EncodeOptions } from '../../edition.ts';
import { readInputFile } from '../read-file.ts';
import { messagesThrown } from '../../messages/thrown.ts';

/** What each volume of a series is built with; it goes to another thread. */
export type VolumeOptions = Omit<BuildOptions, 'onProgress' | 'perform'> &
  Pick<EncodeOptions, 'authorities' | 'encoding'>;

/** One volume to build. */
export interface VolumeTask {
  /** The path of its text. */
  readonly notes: string;
  readonly folder: string;
  readonly options: VolumeOptions;
}

/** The account of a volume, or why it could not be built. */
export type VolumeResult =
  { readonly account: BuildReport } | { readonly refused: readonly ReportMessage[] };

/** Builds one volume; this is what a thread does. A volume is a function of its text alone. */
export default async function buildVolume({
  notes,
  folder,
  options,
}: VolumeTask): Promise<VolumeResult> {
  try {
    const bytes = await readInputFile(notes);
    const account = await build({ path: notes, bytes }, folder, options);
    return account.files === 0 ? { refused: account.messages } : { account };
  } catch (thrown) {
    const messages = messagesThrown(thrown);
    if (messages.length === 0) throw thrown;
    return { refused: messages.map(reportMessage) };
  }
}
