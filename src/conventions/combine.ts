import type {
  Convention,
  IdentifierEntry,
  MarkingForm,
  NotePlace,
  RepositoryEntry,
  StatusEntry,
} from './convention.ts';
import type { ConventionFile } from './schema.ts';

/** A convention that says nothing. */
export const empty: Convention = {
  name: 'none',
  title: 'none',
  languages: [],
  notes: 'formula',
  repositories: [],
  repositoryForms: [],
  collections: [],
  identifiers: [],
  parts: {},
  status: [],
  markings: { level: [], none: [], precedence: [], handling: [], form: [] },
  markingForms: [],
  works: { m: [], j: [] },
  kinds: [],
  abbreviations: [],
  heads: [],
  note: { openers: [], places: [] },
  location: { repository: 'first', separators: [] },
};

/**
 * What a file says, on top of what it extends: lists go on with what the other has, single values
 * replace it; its own entries stand first and so are tried first.
 */
export function combine(
  name: string,
  file: ConventionFile,
  base: Convention,
  listed: readonly RepositoryEntry[] = [],
): Convention {
  const { markings = {}, works = {} } = file;
  const own = file.identifiers ?? [];
  return {
    name,
    title: file.title ?? base.title,
    languages: file.language ?? base.languages,
    notes: file.notes ?? base.notes,
    repositories: [...repositories(file), ...listed, ...base.repositories],
    repositoryForms: joined(file.repositoryForms, base.repositoryForms),
    collections: joined(file.collections, base.collections),
    identifiers: [...own.map(identifier), ...base.identifiers],
    parts: { ...base.parts, ...file.parts },
    status: [...statuses(file), ...base.status],
    markings: {
      level: joined(markings.level, base.markings.level),
      none: joined(markings.none, base.markings.none),
      precedence: joined(markings.precedence, base.markings.precedence),
      handling: joined(markings.handling, base.markings.handling),
      form: joined(markings.form, base.markings.form),
    },
    markingForms: [...markingForms(file), ...base.markingForms],
    works: { m: joined(works.books, base.works.m), j: joined(works.journals, base.works.j) },
    kinds: joined(file.kinds, base.kinds),
    abbreviations: joined(file.abbreviations, base.abbreviations),
    heads: joined(file.heads, base.heads),
    note: noteOf(file, base),
    location: { ...base.location, ...stated(file.location) },
  };
}

function noteOf({ note = {} }: ConventionFile, base: Convention): NotePlace {
  return {
    openers: joined(note.openers, base.note.openers),
    places: note.place ?? base.note.places,
  };
}

function stated({ repository, separators }: NonNullable<ConventionFile['location']> = {}) {
  return {
    ...(repository !== undefined && { repository }),
    ...(separators !== undefined && { separators }),
  };
}

function joined(own: readonly string[] | undefined, base: readonly string[]): readonly string[] {
  return [...new Set([...(own ?? []), ...base])];
}

// DLC: Library of Congress · Department of State: · PA AA: { name: …, symbols: […] }
function repositories({ repositories = {} }: ConventionFile): RepositoryEntry[] {
  return Object.entries(repositories).map(([key, value]): RepositoryEntry => {
    if (value === null || value === '') return { name: key, symbols: [] };
    if (typeof value === 'string') return { name: value, symbols: [key] };
    const { name = key, symbols = [], ...rest } = value;
    return { name, symbols: [...(name === key ? [] : [key]), ...symbols], ...present(rest) };
  });
}

function present(fields: { place?: string | undefined; isil?: string | undefined }) {
  return {
    ...(fields.place === undefined ? {} : { place: fields.place }),
    ...(fields.isil === undefined ? {} : { isil: fields.isil }),
  };
}

function identifier(entry: NonNullable<ConventionFile['identifiers']>[number]): IdentifierEntry {
  const { type, label, behind, forms = [], examples = [] } = entry;
  return {
    type,
    ...(label === undefined ? {} : { label }),
    ...(behind === undefined ? {} : { behind }),
    forms,
    examples,
  };
}

function statuses({ status = {} }: ConventionFile): StatusEntry[] {
  return (['copy', 'draft', 'original', 'related'] as const).flatMap((role) =>
    (status[role] ?? []).map((form): StatusEntry => ({ form, role })),
  );
}

function markingForms({ markingForms: forms = {} }: ConventionFile): MarkingForm[] {
  return (['level', 'none', 'precedence', 'handling', 'form'] as const).flatMap((category) =>
    (forms[category] ?? []).map((form): MarkingForm => ({ category, form })),
  );
}
