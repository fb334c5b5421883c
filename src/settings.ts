import fastestLevenshtein from 'fastest-levenshtein';
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import {
  type Document,
  LineCounter,
  YAMLParseError,
  isMap,
  isNode,
  isScalar,
  parseDocument,
} from 'yaml';
import { z } from 'zod';
import { report } from './messages/index.ts';

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
    .default('en'),
  baseUrl: address.optional(),
  contact: z.email({ error: 'an e-mail address' }).optional(),
  statement: text.optional(),
});

/**
 * What the text of an edition does not hold. Everything but the language may be absent, and what is
 * absent is "Not stated" in the edition.
 */
export type Settings = Readonly<z.infer<typeof schema>>;

/** The keys that settings may have, in the order of the README. */
export const settingKeys: readonly string[] = Object.keys(schema.shape);

type Path = readonly PropertyKey[];

/** Where a path leads: its key in a mapping, its value in a list, else where the path before it leads. */
function place(document: Document, path: Path, lines: LineCounter): Point | Position {
  if (path.length === 0) return top;
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => (isScalar(key) ? key.value : key) === path.at(-1))
    : undefined;
  const node = pair?.key ?? document.getIn(path, true);
  if (!isNode(node) || !node.range) return place(document, path.slice(0, -1), lines);
  return { start: point(node.range[0], lines), end: point(node.range[1], lines) };
}

const top: Point = { line: 1, column: 1, offset: 0 };

function point(offset: number, lines: LineCounter): Point {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1), offset };
}

function nearest(key: string): string {
  return fastestLevenshtein.closest(key.toLowerCase(), [...settingKeys]);
}

/** An editorial statement of ten thousand words fits; what nests without end does not. */
const longest = 64_000;

function readYaml(yaml: string, lines: LineCounter): Document {
  if (yaml.length > longest) throw new RangeError(`they are longer than ${longest} characters`);
  // Without a schema every value is the text that stands there: `date: 1962`, `title: No`.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    logLevel: 'error',
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error) throw error;
  return document;
}

function reportUnreadable(file: VFile, lines: LineCounter, error: unknown) {
  const at = error instanceof YAMLParseError ? point(error.pos[0], lines) : top;
  const detail = error instanceof Error ? error.message : String(error);
  report(file, 'settings-not-yaml', at, { detail });
}

function reportIssue(file: VFile, document: Document, lines: LineCounter, issue: z.core.$ZodIssue) {
  if (issue.path.length === 0 && issue.code === 'invalid_type') {
    report(file, 'settings-not-keys', top, {});
  } else if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      report(file, 'settings-key-unknown', place(document, [...issue.path, key], lines), {
        key,
        nearest: nearest(key),
        keys: settingKeys.join(', '),
      });
    }
  } else {
    report(file, 'settings-value-wrong', place(document, issue.path, lines), {
      key: issue.path.join('.'),
      expected: issue.message,
    });
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
  const lines = new LineCounter();
  try {
    const document = readYaml(String(file), lines);
    const given: unknown = document.toJS();
    const result = schema.safeParse(given === null || given === '' ? {} : given);
    if (result.success) return result.data;
    for (const issue of result.error.issues) reportIssue(file, document, lines, issue);
  } catch (error) {
    reportUnreadable(file, lines, error);
  }
  return undefined;
}
