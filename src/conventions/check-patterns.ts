import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../messages/index.ts';
import type { Path } from '../yaml.ts';
import type { Convention } from './convention.ts';
import { identifierFormsOf } from './identifiers.ts';
import { PatternError, patternSource, patternWords } from './pattern.ts';
import { isSafe } from './safety.ts';
import type { ConventionFile } from './schema.ts';

/** What patterns are checked with. */
export interface Check {
  /** Finds where a key stands in the file. */
  readonly place: (path: Path) => Point | Position;
  readonly messages: VFile;
  /** Whether only what can be read is asked: those that ship are known to end. */
  readonly trusted: boolean;
}

/** A pattern of a file and the key that holds it. */
interface Written {
  readonly pattern: string;
  readonly path: Path;
}

/**
 * Tries every pattern of a convention, and its identifiers on the examples given for them.
 *
 * @returns whether all can be read, are safe, and match; what is wrong is reported
 */
export function checkPatterns(convention: Convention, file: ConventionFile, check: Check): boolean {
  const wrong = patternsOf(file).filter((written) => !isReadable(written, convention.parts, check));
  return wrong.length === 0 && checkExamples(convention, file, check);
}

function patternsOf(file: ConventionFile): Written[] {
  const { works = {}, markingForms = {} } = file;
  const all = (patterns: readonly string[] | undefined, ...path: PropertyKey[]): Written[] =>
    (patterns ?? []).map((pattern, index) => ({ pattern, path: [...path, index] }));
  return [
    ...Object.entries(file.parts ?? {}).map(([name, pattern]) => ({
      pattern,
      path: ['parts', name],
    })),
    ...(file.identifiers ?? []).flatMap(({ forms, behind }, index) => [
      ...all(forms, 'identifiers', index, 'forms'),
      ...(behind === undefined
        ? []
        : [{ pattern: behind, path: ['identifiers', index, 'behind'] }]),
    ]),
    ...all(file.repositoryForms, 'repositoryForms'),
    ...all(file.collections, 'collections'),
    ...all(works.books, 'works', 'books'),
    ...all(works.journals, 'works', 'journals'),
    ...Object.entries(markingForms).flatMap(([category, forms]) =>
      all(forms, 'markingForms', category),
    ),
  ];
}

function isReadable(
  { pattern, path }: Written,
  parts: Convention['parts'],
  { place, messages, trusted }: Check,
): boolean {
  try {
    const source = patternSource(pattern, parts);
    const expression = new RegExp(source, 'u');
    if (trusted || !pattern.startsWith('/') || isSafe(expression.source)) return true;
    report(messages, 'convention-pattern-unsafe', place(path), { pattern });
  } catch (error) {
    if (!(error instanceof PatternError) && !(error instanceof SyntaxError)) throw error;
    const words = patternWords.join(', ');
    const detail = error.message;
    report(messages, 'convention-pattern-wrong', place(path), { pattern, detail, words });
  }
  return false;
}

function checkExamples(
  convention: Convention,
  file: ConventionFile,
  { place, messages }: Check,
): boolean {
  const forms = identifierFormsOf(convention);
  const unmatched = (file.identifiers ?? []).flatMap(({ type, examples = [] }, index) =>
    examples
      .map((example, at) => ({ type, example, path: ['identifiers', index, 'examples', at] }))
      .filter(
        ({ example }) => !forms.some((form) => form.scheme === type && form.form.test(example)),
      ),
  );
  for (const { type, example, path } of unmatched) {
    report(messages, 'convention-example-unmatched', place(path), { type, example });
  }
  return unmatched.length === 0;
}
