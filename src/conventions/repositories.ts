import type { Convention, RepositoryEntry } from './convention.ts';
import { escaped, patternSource } from './pattern.ts';

/** An institution at a place in a text. */
export interface RepositoryFound {
  readonly length: number;
  /** The entry of the convention; none where only the form of a name tells that it is one. */
  readonly entry?: RepositoryEntry;
}

/** The institutions of a convention, as texts name them. */
export interface Repositories {
  /** Every name of the list, the longest first. */
  readonly names: readonly string[];
  /** Any institution of the list or of such a form, in running text; has the flag `g`. */
  readonly any: RegExp;
  /** The institution whose name or symbol begins at an offset. */
  at(text: string, offset: number): RepositoryFound | undefined;
  /** The entry of a name or symbol. */
  entry(name: string): RepositoryEntry | undefined;
}

/** Compiles the institutions of a convention. */
export function repositoriesOf(convention: Convention): Repositories {
  const entries = new Map(
    convention.repositories.flatMap((entry) =>
      [entry.name, ...entry.symbols].map((name) => [name, entry] as const),
    ),
  );
  for (const [name, entry] of [...entries]) {
    const capitals = name.toUpperCase();
    if (name.includes(' ') && !entries.has(capitals)) entries.set(capitals, entry);
  }
  const names = [...entries.keys()].sort((a, b) => b.length - a.length);
  const sources = convention.repositoryForms.map((form) => patternSource(form, convention.parts));
  const forms = sources.map((source) => new RegExp(source, 'uy'));
  const all = [...names.map(escaped), ...sources];
  return {
    names,
    any: new RegExp(
      all.length === 0 ? '(?!)' : `(?=\\p{Lu})(?<![\\p{L}])(?:${all.join('|')})`,
      'gu',
    ),
    entry: (name) => entries.get(name),
    at: (text, offset) => {
      const found = named(entries, names, text, offset);
      const isName =
        found !== undefined &&
        !goesOn(text, offset + found.length) &&
        !/^ \p{Lu}/u.test(text.slice(offset + found.length, offset + found.length + 2));
      const other = isName ? undefined : formed(forms, text, offset);
      return other !== undefined && other.length > (found?.length ?? 0) ? other : found;
    },
  };
}

// National Archives of Norland · National Archives (London)
//                  ^                              ^
/** Whether a name of the list may be the beginning of another institution’s. */
function goesOn(text: string, offset: number): boolean {
  return /^ (?:of|\(|der|des|du|de la|für|zu) ?/u.test(text.slice(offset, offset + 8));
}

function named(
  entries: ReadonlyMap<string, RepositoryEntry>,
  names: readonly string[],
  text: string,
  offset: number,
): RepositoryFound | undefined {
  const name = names.find((candidate) => text.startsWith(candidate, offset));
  const entry = name === undefined ? undefined : entries.get(name);
  if (name === undefined || entry === undefined) return undefined;
  const behind = text.slice(offset + name.length, offset + name.length + 2);
  return /^[\p{L}\p{N}]/u.test(behind) ? undefined : { length: name.length, entry };
}

function formed(
  forms: readonly RegExp[],
  text: string,
  offset: number,
): RepositoryFound | undefined {
  for (const form of forms) {
    form.lastIndex = offset;
    const match = form.exec(text);
    if (match !== null) return { length: match[0].trimEnd().length };
  }
  return undefined;
}
