import { type Holdings, manifestOf, sha256 } from './manifest.ts';
import { beside, replacedName } from './path.ts';

type Content = string | Uint8Array;

/** A file of a person, and where the one that was made stands. */
export interface Kept {
  readonly path: string;
  /** Left out where the file is not made any more. */
  readonly beside?: string;
}

/** What a build does to the folder, decided before anything is written. */
export interface Plan {
  /** What is written: a new file, or one in the place of an untouched file of an earlier build. */
  readonly writes: ReadonlyMap<string, Content>;
  /** Files of an earlier build that are not made any more. */
  readonly removals: readonly string[];
  readonly kept: readonly Kept[];
  /** What a person has changed and is replaced: path → name under which it is kept. */
  readonly replaced: ReadonlyMap<string, string>;
  /** The manifest afterwards: every file that was made, and those of parts that were left alone. */
  readonly manifest: Holdings;
  /** What stood in the folder when it was decided; what is otherwise later is not replaced. */
  readonly standing: Standing;
}

/** A file of a person as it is to stand. */
export interface PersonsFile {
  /** Left out where it is no person's any more: what is made stands there, or nothing. */
  readonly text?: string;
  /** The SHA-256 of what stood there when it was decided; `undefined` where nothing did. */
  readonly read: string | undefined;
}

export interface PlanOptions {
  /** Replace what a person has changed: all of it, or some files. */
  readonly overwrite: boolean | ReadonlySet<string>;
  /** Files of persons that are written: merged with what is made, or under another name. */
  readonly persons?: ReadonlyMap<string, PersonsFile>;
  /** Whether a file of the last build belongs to the parts that this one makes. */
  readonly concerns: (path: string) => boolean;
  /** The SHA-256 of all that the files are made from; left out where a build is of some parts alone. */
  readonly from?: string;
}

/** What stands in the folder: path → SHA-256, for every file that is made or was. */
export type Standing = ReadonlyMap<string, string>;

/** A file that neither the last build wrote nor this one would write is a person's. */
export function isCorrected(
  path: string,
  content: Content | undefined,
  standing: Standing,
  last: Holdings,
): boolean {
  const stands = standing.get(path);
  if (stands === undefined || stands === last.files[path]?.sha256) return false;
  return content === undefined || stands !== sha256(content);
}

/** The files as they are placed: what a person has changed stays, what was made goes beside it. */
function placed(
  files: ReadonlyMap<string, Content>,
  corrected: ReadonlyMap<string, string>,
): Map<string, Content> {
  return new Map([...files].map(([path, content]) => [corrected.get(path) ?? path, content]));
}

/** Decides what to do with each file; a person's is kept unless `overwrite` says otherwise. */
export function planWrites(
  files: ReadonlyMap<string, Content>,
  standing: Standing,
  last: Holdings,
  { overwrite, concerns, from, persons = new Map() }: PlanOptions,
): Plan {
  const isPersons = (path: string, content?: Content) => {
    const hers = persons.get(path);
    return hers === undefined
      ? isCorrected(path, content, standing, last)
      : hers.text !== undefined && hers.text !== content;
  };
  const ofPersons = [...files].flatMap(([path, content]) =>
    isPersons(path, content) ? [path] : [],
  );
  const isReplaced = (path: string) => overwrite === true || (overwrite && overwrite.has(path));
  const corrected = new Map(
    ofPersons
      .filter((path) => !isReplaced(path))
      .map((path) => [path, generatedName(path, (name) => !isPersons(name))]),
  );
  const places = placed(files, corrected);
  const made = new Map([...files, ...places]);
  const stale = Object.keys(last.files).filter(
    (path) => concerns(path) && !made.has(path) && standing.has(path),
  );
  const others = Object.entries(last.files).filter(([path]) => !concerns(path));
  const keptOfOthers = Object.entries(last.kept ?? {}).filter(([path]) => !concerns(path));
  const kept: readonly Kept[] = [
    ...[...corrected].map(([path, name]) => ({ path, beside: name })),
    ...stale.filter((path) => isPersons(path)).map((path) => ({ path })),
  ];
  return {
    standing,
    writes: changedOf(new Map([...places, ...textsOf(persons)]), standing),
    removals: stale.filter((path) => !isPersons(path)),
    kept,
    replaced: replacedNames(ofPersons.filter(isReplaced), standing),
    manifest: {
      ...(from !== undefined && { from }),
      kept: { ...Object.fromEntries(keptOfOthers), ...checksums(kept, standing, persons) },
      ...manifestOf(made, others),
    },
  };
}

/** What does not stand in the folder already. */
function changedOf(files: ReadonlyMap<string, Content>, standing: Standing): Map<string, Content> {
  return new Map([...files].filter(([path, content]) => standing.get(path) !== sha256(content)));
}

/** The first name beside a file that is free. */
function generatedName(path: string, isFree: (name: string) => boolean): string {
  return [1, 2, 3].map((count) => beside(path, count)).find(isFree) ?? beside(path, 4);
}

function textsOf(persons: ReadonlyMap<string, PersonsFile>): [string, string][] {
  return [...persons].flatMap(([path, { text }]) => (text === undefined ? [] : [[path, text]]));
}

/** The name that each is kept under; a copy that stands there already is enough. */
function replacedNames(paths: readonly string[], standing: Standing): Map<string, string> {
  return new Map(
    paths.map((path) => {
      const names = [1, 2, 3].map((count) => replacedName(path, count));
      const isFree = (name: string) =>
        !standing.has(name) || standing.get(name) === standing.get(path);
      return [path, names.find(isFree) ?? replacedName(path, 4)];
    }),
  );
}

function checksums(
  kept: readonly Kept[],
  standing: Standing,
  persons: ReadonlyMap<string, PersonsFile>,
): Record<string, string> {
  return Object.fromEntries(
    kept.map(({ path }) => {
      const text = persons.get(path)?.text;
      return [path, text === undefined ? (standing.get(path) ?? '') : sha256(text)];
    }),
  );
}
