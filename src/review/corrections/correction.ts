import { z } from 'zod';
import {
  actions,
  categories,
  claimNames,
  extents,
  identifierTypes,
  refusals,
  roles,
  sentenceKinds,
} from './vocabulary.ts';

const text = z.string({ error: 'a text' }).trim().min(1, 'a text');

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: `one of ${values.join(', ')}` });
}

function listOf<T extends z.ZodType>(item: T) {
  return z
    .union([item, z.array(item).min(1)], { error: 'a value or a list of values' })
    .transform((value) => (Array.isArray(value) ? value : [value]) as z.output<T>[]);
}

const day = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  error: 'a date: 1962, 1962-03 or 1962-03-05',
});

const dated = z.string().regex(/^(\d{4}(-\d\d(-\d\d)?)?|--\d\d-\d\d)$/, {
  error: 'a date: 1962, 1962-03, 1962-03-05, or --03-05 without a year',
});

/** The words around the words that a correction is about; a document's number is none of them. */
const where = z.strictObject(
  {
    head: text.optional().describe('The head of the document'),
    note: text.optional().describe('How its note begins'),
    before: z.string().optional().describe('What stands right before the words'),
    after: z.string().optional().describe('What stands right after the words'),
  },
  { error: '"everywhere", or head, note, before and after of the place' },
);

/**
 * One entry of `corrections.yaml`: which words, what they are, and who says so. Keys behind the first
 * block add to some claims alone; `keysOf` has them.
 */
export const correctionSchema = z.strictObject({
  words: text.describe('The words, as they are printed'),
  is: oneOf(claimNames as [(typeof claimNames)[number], ...typeof claimNames])
    .optional()
    .describe('What they are'),
  not: oneOf(refusals).optional().describe('What they are not'),
  where: z
    .union([z.literal('everywhere'), where], {
      error: '"everywhere", or head, note, before and after of the place',
    })
    .describe('The place, by what stands around it; or everywhere in the edition'),

  type: oneOf(identifierTypes).optional().describe('The type of an identifier'),
  role: oneOf(roles).optional().describe('What text lies at a location'),
  repository: text.optional().describe('The institution that holds a collection'),
  standsFor: listOf(text).optional().describe('The levels that "ibid." stands for'),
  category: oneOf(categories).optional().describe('The category of a marking'),
  did: listOf(oneOf(actions)).optional().describe('What an agent did for the text'),
  office: text.optional().describe('The office of an agent'),
  named: oneOf(['person', 'body', 'place']).optional().describe('What an agent or addressee is'),
  date: dated.optional().describe('The date of a deed, or that the words give'),
  extent: oneOf(extents).optional().describe('How much of the text a printing has'),
  sentence: oneOf(sentenceKinds).optional().describe('The kind of a sentence'),
  reads: z.string().optional().describe('What a misprint should read'),

  by: text.optional().describe('Who says so: a name or initials'),
  on: day.optional().describe('When it was said'),
  because: text.optional().describe('Why'),
});

export type Correction = Readonly<z.infer<typeof correctionSchema>>;
export type Where = Exclude<Correction['where'], 'everywhere'>;

/** The whole file, for programs that complete and check what a person writes into it. */
export function jsonSchema(): object {
  const file = z.strictObject({ corrections: z.array(correctionSchema).nullish() });
  return {
    title: 'Corrections of an edition of source notes',
    ...z.toJSONSchema(file, { io: 'input', unrepresentable: 'any' }),
  };
}

export const correctionKeys: readonly string[] = Object.keys(correctionSchema.shape);

/** The keys that a claim needs, and those that it may have, beside the common ones. */
export const keysOf: Readonly<
  Partial<Record<string, { readonly needs?: readonly string[]; readonly may?: readonly string[] }>>
> = {
  location: { may: ['role'] },
  collection: { may: ['repository', 'role'] },
  repository: { may: ['role'] },
  identifier: { needs: ['type'], may: ['role'] },
  ibid: { needs: ['standsFor'] },
  marking: { needs: ['category'] },
  agent: { needs: ['did'], may: ['office', 'named', 'date'] },
  repeated: { may: ['named'] },
  copied: { may: ['named'] },
  printing: { may: ['extent'] },
  date: { needs: ['date'] },
  sentence: { needs: ['sentence'] },
  misprint: { needs: ['reads'] },
};

const common = new Set(['words', 'is', 'not', 'where', 'by', 'on', 'because']);

/** What is wrong with the keys of an entry taken together, in words; nothing where all is well. */
export function contradictions(correction: Correction): { key: string; expected: string }[] {
  const { is, not } = correction;
  if ((is === undefined) === (not === undefined)) {
    return [{ key: is === undefined ? 'words' : 'not', expected: 'followed by "is" or by "not"' }];
  }
  const { needs = [], may = [] } = keysOf[is ?? ''] ?? {};
  const given = Object.keys(correction).filter((key) => !common.has(key));
  return [
    ...needs
      .filter((key) => !given.includes(key))
      .map((key) => ({ key: 'is', expected: `followed by "${key}": ${is ?? ''} needs it` })),
    ...given
      .filter((key) => ![...needs, ...may].includes(key))
      .map((key) => ({ key, expected: `left out: "${is ?? not ?? ''}" has no such key` })),
  ];
}
