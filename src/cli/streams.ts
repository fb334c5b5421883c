import { VFile } from 'vfile';
import { report } from '../messages/index.ts';
import { reasonOf } from '../disk/output/reason.ts';
import { isSystemError } from '../disk/system-error.ts';
import { fail } from './failure.ts';

/**
 * Says once where what a command says cannot be written. A reader who has read enough (`| head`) is no
 * fault.
 */
export function watchStreams(): void {
  let isSaid = false;
  const onError = (error: Error) => {
    if (!isSystemError(error)) throw error;
    if (error.code === 'EPIPE' || isSaid) return;
    isSaid = true;
    fail(report(new VFile(), 'stream-not-writable', undefined, { reason: reasonOf(error) }));
  };
  process.stdout.on('error', onError);
  process.stderr.on('error', onError);
}
