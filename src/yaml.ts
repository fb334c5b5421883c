import fastestLevenshtein from 'fastest-levenshtein';
import type { Point, Position } from 'unist';
import {
  type Document,
  LineCounter,
  YAMLParseError,
  isMap,
  isNode,
  isScalar,
  parseDocument,
} from 'yaml';
import type { z } from 'zod';

/** A way through keys and places in lists: `['identifiers', 0, 'type']`. */
export type Path = readonly PropertyKey[];

/** What is wrong in a YAML file, and where. */
export type Fault = {
  readonly place: Point | Position;
} & (
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'not-keys' }
  | { readonly kind: 'key'; readonly key: string; readonly nearest: string; readonly keys: string }
  | { readonly kind: 'value'; readonly key: string; readonly expected: string }
);

/** What was read, or what is wrong with it. */
export type Checked<T> =
  | { readonly value: T; readonly place: (path: Path) => Point | Position }
  | { readonly faults: readonly Fault[] };

/**
 * Reads a YAML file (YAML 1.2) as a schema has it; every value is the text that stands there.
 *
 * @param longest how many characters it may have: what nests without end does not fit
 * @param keysAt the keys that a mapping at a path may have
 */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  longest: number,
  keysAt: (path: Path) => readonly string[],
): Checked<T> {
  const lines = new LineCounter();
  try {
    const document = parsed(text, lines, longest);
    const given: unknown = document.toJS({ maxAliasCount: 10 });
    const result = schema.safeParse(given === null || given === '' ? {} : given, {
      reportInput: true,
    });
    const find = (path: Path) => place(document, path, lines);
    if (result.success) return { value: result.data, place: find };
    return { faults: result.error.issues.flatMap((issue) => faultsOf(issue, find, keysAt)) };
  } catch (error) {
    const at = error instanceof YAMLParseError ? point(error.pos[0], lines) : top;
    const detail = error instanceof Error ? error.message : String(error);
    return { faults: [{ kind: 'unreadable', place: at, detail }] };
  }
}

/** The key that is nearest to one that does not exist. */
export function nearest(key: string, keys: readonly string[]): string {
  return keys.length === 0 ? '' : fastestLevenshtein.closest(key.toLowerCase(), [...keys]);
}

// Without a schema every value is the text that stands there: `date: 1962`, `title: No`.
function parsed(text: string, lines: LineCounter, longest: number): Document {
  if (text.length > longest) throw new RangeError(`it is longer than ${longest} characters`);
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    logLevel: 'error',
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error) throw error;
  return document;
}

function faultsOf(
  issue: z.core.$ZodIssue,
  find: (path: Path) => Point | Position,
  keysAt: (path: Path) => readonly string[],
): Fault[] {
  const { path } = issue;
  if (path.length === 0 && issue.code === 'invalid_type') return [{ kind: 'not-keys', place: top }];
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(path);
    return issue.keys.map((key) => ({
      kind: 'key',
      key,
      place: find([...path, key]),
      nearest: nearest(key, keys),
      keys: keys.join(', '),
    }));
  }
  // The line says which entry of a list it is.
  const key = path.filter((part) => typeof part === 'string').join('.');
  return [{ kind: 'value', key, place: find(path), expected: expectedBy(issue) }];
}

// place: lats → a place: under-head, in-head, last, brackets; the nearest is last
function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_value' || typeof issue.input !== 'string') return issue.message;
  const { input, values } = issue;
  const closest = nearest(input, values.map(String));
  const isNear = fastestLevenshtein.distance(input.toLowerCase(), closest) * 2 <= closest.length;
  return isNear ? `${issue.message}; the nearest is ${closest}` : issue.message;
}

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
