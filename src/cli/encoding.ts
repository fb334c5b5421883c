import { InvalidArgumentError, Option } from 'commander';

/** The option that names the encoding of a text. */
export function encodingOption(): Option {
  return new Option(
    '--encoding <name>',
    'of a text that is not UTF-8: windows-1252, macintosh, iso-8859-2 …',
  ).argParser(readEncoding);
}

/** The names are those of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels). */
function readEncoding(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new InvalidArgumentError(`"${name}" is the name of no encoding.`);
  }
}
