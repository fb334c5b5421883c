import { z } from 'zod';
import type { MarkingCategory } from '../tree.ts';

const text = z.string({ error: 'a text' }).trim().min(1, 'a text');
const texts = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(text, { error: 'a text or a list of texts' }),
);

const repository = z.strictObject({
  name: text.optional(),
  symbols: texts.optional(),
  place: text.optional(),
  isil: text.optional(),
});

const identifier = z.strictObject({
  type: z
    .string({ error: 'the name of a type' })
    .regex(/^\p{Ll}[\p{Ll}\d-]*$/u, 'a name in small letters: control-symbol'),
  label: text.optional(),
  behind: text.optional(),
  forms: texts.optional(),
  examples: texts.optional(),
});

const categories = ['level', 'none', 'precedence', 'handling', 'form'] as const;
type Categories = Record<MarkingCategory, z.ZodOptional<typeof texts>>;
const byCategory = z.strictObject(
  Object.fromEntries(categories.map((name) => [name, texts.optional()])) as Categories,
);

const status = z.strictObject({
  copy: texts.optional(),
  draft: texts.optional(),
  original: texts.optional(),
  related: texts.optional(),
});

const languages = ['en', 'de', 'fr'] as const;
const language = z.enum(languages, { error: `a language: ${languages.join(', ')}` });
const places = ['under-head', 'in-head', 'last', 'brackets'] as const;
const place = z.enum(places, { error: `a place: ${places.join(', ')}` });

function oneOrMore<T extends z.ZodType>(item: T, expected: string) {
  return z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(item, { error: expected }),
  );
}

/** The keys of a `convention.yaml`; every one may be left out. */
export const conventionSchema = z.strictObject({
  title: text.optional(),
  extends: text.optional(),
  language: oneOrMore(
    language,
    `a language or a list of languages: ${languages.join(', ')}`,
  ).optional(),
  notes: z.enum(['prose', 'formula'], { error: 'prose or formula' }).optional(),
  repositories: z
    .record(z.string(), z.union([z.null(), z.literal(''), text, repository]), {
      error: 'names or symbols of institutions, each with what it stands for',
    })
    .optional(),
  repositoryLists: texts.optional(),
  repositoryForms: texts.optional(),
  collections: texts.optional(),
  identifiers: z.array(identifier, { error: 'a list of types of identifiers' }).optional(),
  parts: z.record(z.string(), text, { error: 'names of forms, each with its form' }).optional(),
  status: status.optional(),
  markings: byCategory.optional(),
  markingForms: byCategory.optional(),
  works: z.strictObject({ books: texts.optional(), journals: texts.optional() }).optional(),
  kinds: texts.optional(),
  abbreviations: texts.optional(),
  heads: texts.optional(),
  note: z
    .strictObject({
      openers: texts.optional(),
      place: oneOrMore(place, `a place or a list of places: ${places.join(', ')}`).optional(),
    })
    .optional(),
  location: z
    .strictObject({
      repository: z.enum(['first', 'last'], { error: 'first or last' }).optional(),
      separators: texts.optional(),
    })
    .optional(),
});

/** What a convention file holds, as it stands there. */
export type ConventionFile = Readonly<z.infer<typeof conventionSchema>>;
