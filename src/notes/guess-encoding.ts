import chardet from 'chardet';
import iconv from 'iconv-lite';

/** In a shorter text nothing tells encodings apart. */
const shortest = 16;

/** Between 0 and 100, as `chardet` reckons. */
const leastConfidence = 10;

/** What is named in an HTML page: `<meta charset="windows-1252">` */
const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;

/** Two or more bytes that are one character of UTF-8 (RFC 3629, section 4). */
const characterOfUtf8 =
  /[\xc3-\xdf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}/;

/** Signs that no text of people holds. */
// eslint-disable-next-line no-control-regex
const noText = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd]/;

export interface Guess {
  readonly encoding: string;
  readonly text: string;
  /** The first word by which a reader sees whether it is right. */
  readonly sample: string;
}

/**
 * The encoding that bytes look like which are no UTF-8.
 *
 * @returns `undefined` where they look like damaged UTF-8, or like no text
 */
export function guess(bytes: Uint8Array): Guess | undefined {
  const latin = iconv.decode(bytes, 'latin1');
  if (bytes.length < shortest || characterOfUtf8.test(latin)) return undefined;
  const said = declared.exec(latin.slice(0, 1024))?.[1];
  const [first] = chardet.analyse(bytes).filter(({ name }) => iconv.encodingExists(name));
  const likely = first && first.confidence >= leastConfidence ? first.name : undefined;
  const name = said !== undefined && iconv.encodingExists(said) ? said : likely;
  if (name === undefined) return undefined;
  const encoding = windowsName(name);
  const text = iconv.decode(bytes, encoding);
  const sample = /\S*[^\0-\x7f]\S*/u.exec(text)?.[0] ?? '';
  return noText.test(text) ? undefined : { encoding, text, sample: sample.slice(0, 40) };
}

/** What is called ISO 8859-1 or -9 is read as the larger set of Windows (Encoding Standard, section 4.2). */
function windowsName(name: string): string {
  const windows: Readonly<Record<string, string>> = {
    'iso-8859-1': 'windows-1252',
    'iso-8859-9': 'windows-1254',
  };
  return windows[name.toLowerCase()] ?? name.toLowerCase();
}
