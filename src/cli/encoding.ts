import { InvalidArgumentError, Option } from 'commander';
import { isEncoding } from '../notes/encoding.ts';

/** The option that names the encoding of a text. */
export function encodingOption(): Option {
  return new Option(
    '--encoding <name>',
    'of a text that is not UTF-8: windows-1252, macintosh, cp850, koi8-r …',
  ).argParser(readEncoding);
}

/** The names are those of the Encoding Standard, and of iconv. */
function readEncoding(name: string): string {
  if (isEncoding(name)) return name.toLowerCase();
  throw new InvalidArgumentError(`"${name}" is the name of no encoding.`);
}
