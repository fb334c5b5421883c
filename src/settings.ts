import type { VFile } from 'vfile';
import { z } from 'zod';
import { report } from './messages/index.ts';
import { type Fault, readYaml } from './yaml.ts';

/** XML 1.0, production 2 (Char): what an escape such as "\\0" writes may not reach the TEI. */
const characters = /^[\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

function words(expected: string) {
  return z.string({ error: expected }).trim().min(1, expected).regex(characters, expected);
}

const text = words('a text');

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const webAddress = 'a web address that begins with https:// or http://';
const host = '[^\\s"<>[\\]\\\\^`{|}%/?#:]+(?::\\d+)?';
const sign = '(?:[^\\s"<>[\\]\\\\^`{|}%#]|%[\\dA-Fa-f]{2})';

/** RFC 3987, section 2.2. A browser mends what is not of this form; in TEI it would not be valid. */
const writtenOut = new RegExp(`^https?://${host}(?:[/?]${sign}*)?(?:#${sign}*)?$`, 'u');

const address = z
  .url({ protocol: /^https?$/, error: webAddress, abort: true })
  .regex(writtenOut, webAddress);
const calendarDate = 'a date: 2024, 2024-05 or 2024-05-31';
const names = 'a name or a list of names';
const name = words(names);

const formats = 'a list of pdf, epub, docx, latex, icml';
const bookFormat = z
  .string({ error: formats })
  .trim()
  .toLowerCase()
  .pipe(z.enum(['pdf', 'epub', 'docx', 'latex', 'icml'], { error: formats }));

/** The keys of `edition.yaml`, each with what its value must be. */
const schema = z.strictObject({
  title: text.optional(),
  editors: z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z.array(name, { error: names }).min(1, names),
    )
    .optional(),
  publisher: text.optional(),
  place: text.optional(),
  date: z
    .union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], {
      error: calendarDate,
    })
    .optional(),
  licence: text.optional(),
  licenceUrl: address.optional(),
  language: z
    .string({ error: 'a language tag such as en or en-US' })
    .refine(isLanguageTag, { error: 'a language tag such as en or en-US' })
    .optional(),
  baseUrl: address.optional(),
  contact: z.email({ error: 'an e-mail address' }).optional(),
  statement: text.optional(),
  formats: z
    .preprocess(
      (value) => (typeof value === 'string' ? value.split(',') : value),
      z.array(bookFormat, { error: formats }),
    )
    .optional(),
  notes: text.optional(),
  authorities: z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z.array(text, { error: 'a file or a list of files' }),
    )
    .optional(),
  corrections: text.optional(),
  convention: text.optional(),
});

/**
 * What the text of an edition does not hold. Everything may be absent, and what is
 * absent is "Not stated" in the edition.
 */
export type Settings = Readonly<z.infer<typeof schema>>;

/** Settings with a language, which the convention gives where they leave it out. */
export type StatedSettings = Settings & { readonly language: string };

/** The keys that settings may have, in the order of the README. */
export const settingKeys: readonly string[] = Object.keys(schema.shape);

/** An editorial statement of ten thousand words fits; what nests without end does not. */
const longest = 64_000;

/** Says what is wrong in the settings, each fault at its line and column. */
function reportFault(file: VFile, fault: Fault): void {
  const { kind, place } = fault;
  if (kind === 'unreadable') report(file, 'settings-not-yaml', place, { detail: fault.detail });
  else if (kind === 'not-keys') report(file, 'settings-not-keys', place, {});
  else if (kind === 'key') {
    const { key, nearest, keys } = fault;
    report(file, 'settings-key-unknown', place, { key, nearest, keys });
  } else {
    const { key, expected } = fault;
    report(file, 'settings-value-wrong', place, { key, expected });
  }
}

/**
 * Reads the settings of an edition.
 *
 * @param file the text of `edition.yaml` (YAML 1.2); wrong keys and values are reported in it, each
 *   with its line and column
 * @returns the settings, or `undefined` where something is wrong
 */
export function readSettings(file: VFile): Settings | undefined {
  const checked = readYaml(String(file), schema, longest, () => settingKeys);
  if ('value' in checked) return checked.value;
  for (const fault of checked.faults) reportFault(file, fault);
  return undefined;
}
