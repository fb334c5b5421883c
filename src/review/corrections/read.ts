import fastestLevenshtein from 'fastest-levenshtein';
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { type Document, LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { z } from 'zod';
import { report } from '../../messages/index.ts';
import { type Correction, contradictions, correctionKeys, correctionSchema } from './correction.ts';

/** An entry of the list, and where it stands in it. */
export interface ListedCorrection {
  readonly correction: Correction;
  readonly place?: Position;
}

/** A list of ten thousand decisions fits; what nests without end does not. */
const longest = 16_000_000;

/** Parses a list of corrections without losing comments and order. */
export function parseList(text: string, lines = new LineCounter()): Document {
  return parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    logLevel: 'error',
    prettyErrors: false,
    keepSourceTokens: true,
  });
}

/**
 * Reads `corrections.yaml`. An entry that is wrong is reported with its line, column and the nearest
 * key, and left out; the others are read.
 */
export function readCorrectionList(file: VFile): ListedCorrection[] {
  const text = String(file);
  const lines = new LineCounter();
  if (text.trim() === '') return [];
  if (text.length > longest) {
    const detail = `it is longer than ${longest} characters`;
    report(file, 'corrections-not-yaml', { line: 1, column: 1 }, { detail });
    return [];
  }
  const document = parseList(text, lines);
  const [error] = document.errors;
  if (error) {
    report(file, 'corrections-not-yaml', pointAt(error.pos[0], lines), { detail: error.message });
    return [];
  }
  const list = isMap(document.contents) ? document.get('corrections', true) : undefined;
  if (document.contents === null || (isScalar(list) && isNothing(list.value))) return [];
  if (!isSeq(list)) {
    report(file, 'corrections-not-list', { line: 1, column: 1 }, {});
    return [];
  }
  return list.items.flatMap((item, index) => readEntry(file, document, lines, item, index));
}

function isNothing(value: unknown): boolean {
  return value === null || value === '';
}

function readEntry(
  file: VFile,
  document: Document,
  lines: LineCounter,
  item: unknown,
  index: number,
): ListedCorrection[] {
  const given: unknown = isNode(item) ? item.toJS(document) : item;
  const result = correctionSchema.safeParse(given);
  const place = rangeOf(item, lines);
  const at = (path: readonly PropertyKey[]) =>
    placeOf(document, ['corrections', index, ...path], lines);
  if (!result.success) {
    for (const issue of result.error.issues) reportIssue(file, issue, at, given);
    return [];
  }
  const wrong = contradictions(result.data);
  for (const { key, expected } of wrong) {
    report(file, 'correction-value-wrong', at([key]), { key, expected, nearest: key });
  }
  return wrong.length > 0 ? [] : [{ correction: result.data, ...(place && { place }) }];
}

function reportIssue(
  file: VFile,
  issue: z.core.$ZodIssue,
  at: (path: readonly PropertyKey[]) => Point | Position,
  given: unknown,
): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const keys = issue.path.length === 0 ? correctionKeys : ['head', 'note', 'before', 'after'];
      const nearest = fastestLevenshtein.closest(key, [...keys]);
      const place = at([...issue.path, key]);
      report(file, 'correction-key-unknown', place, { key, nearest, keys: keys.join(', ') });
    }
    return;
  }
  const key = issue.path.join('.') || 'words';
  const value = valueAt(given, issue.path);
  const choices = issue.message.startsWith('one of ') ? issue.message.slice(7).split(', ') : [];
  const nearest =
    typeof value === 'string' && choices.length > 0
      ? fastestLevenshtein.closest(value, choices)
      : key;
  report(file, 'correction-value-wrong', at(issue.path), { key, expected: issue.message, nearest });
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    given,
  );
}

/** Where a path leads: its key in a mapping, its value in a list, else where the path before it leads. */
function placeOf(
  document: Document,
  path: readonly PropertyKey[],
  lines: LineCounter,
): Point | Position {
  if (path.length === 0) return { line: 1, column: 1 };
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => (isScalar(key) ? key.value : key) === path.at(-1))
    : undefined;
  const node = pair?.key ?? document.getIn(path, true);
  return rangeOf(node, lines) ?? placeOf(document, path.slice(0, -1), lines);
}

function rangeOf(node: unknown, lines: LineCounter): Position | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return { start: pointAt(node.range[0], lines), end: pointAt(node.range[1], lines) };
}

function pointAt(offset: number, lines: LineCounter): Point {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1), offset };
}
