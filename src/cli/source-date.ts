import { VFile } from 'vfile';
import { report } from '../messages/index.ts';

/**
 * The date for files that bear one, from SOURCE_DATE_EPOCH
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 *
 * @param value seconds since 1970, or `undefined` where it is not set
 * @throws VFileMessage where it is no such number
 */
export function sourceDate(value: string | undefined): Date | undefined {
  if (value === undefined) return undefined;
  const date = new Date(Number(value) * 1000);
  if (/^\d+$/.test(value) && !Number.isNaN(date.getTime())) return date;
  throw report(new VFile(), 'date-not-seconds', undefined, { value });
}
