import { type Holdings, manifestOf, sha256 } from './manifest.ts';
import { beside } from './path.ts';

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
  /** The manifest afterwards: every file that was made, and those of parts that were left alone. */
  readonly manifest: Holdings;
  /** What stood in the folder when it was decided; what is otherwise later is not replaced. */
  readonly standing: Standing;
}

export interface PlanOptions {
  /** Replace what a person has changed. */
  readonly overwrite: boolean;
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
  { overwrite, concerns, from }: PlanOptions,
): Plan {
  const isPersons = (path: string, content?: Content) => isCorrected(path, content, standing, last);
  const isFree = (path: string) => !isPersons(path);
  const corrected = new Map(
    [...files]
      .filter(([path, content]) => !overwrite && isPersons(path, content))
      .map(([path]) => {
        const names = [1, 2, 3].map((count) => beside(path, count));
        return [path, names.find(isFree) ?? beside(path, 4)];
      }),
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
    writes: new Map(
      [...places].filter(([path, content]) => standing.get(path) !== sha256(content)),
    ),
    removals: stale.filter((path) => !isPersons(path)),
    kept,
    manifest: {
      ...(from !== undefined && { from }),
      kept: { ...Object.fromEntries(keptOfOthers), ...checksums(kept, standing) },
      ...manifestOf(made, others),
    },
  };
}

function checksums(kept: readonly Kept[], standing: Standing): Record<string, string> {
  return Object.fromEntries(kept.map(({ path }) => [path, standing.get(path) ?? '']));
}
