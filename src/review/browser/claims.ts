import type { Said } from './api.ts';

/** What words can be said to be: the key, the name, and what has to be chosen with it. */
export interface Claim {
  readonly key: string;
  readonly label: string;
  readonly is: string;
  readonly part: 'head' | 'note' | 'either';
  /** The key that is chosen, and its values with their names. */
  readonly choose?: {
    readonly name: string;
    readonly values: readonly (readonly [string, string])[];
  };
  /** The key that is typed, and what to type. */
  readonly type?: { readonly name: string; readonly label: string };
}

const same = (...values: readonly string[]) => values.map((value) => [value, value] as const);

export const claims: readonly Claim[] = [
  { key: 'c', label: 'collection', is: 'collection', part: 'note' },
  {
    key: 'i',
    label: 'identifier',
    is: 'identifier',
    part: 'note',
    choose: {
      name: 'type',
      values: same(
        'lot',
        'decimal',
        'subject-numeric',
        'box',
        'volume',
        'accession',
        'job',
        'film',
        'conference',
        'document',
        'other',
      ),
    },
  },
  { key: 'h', label: 'holding institution', is: 'repository', part: 'note' },
  {
    key: 'l',
    label: 'location of',
    is: 'location',
    part: 'note',
    choose: {
      name: 'role',
      values: [
        ['base', 'the text printed'],
        ['copy', 'a copy'],
        ['original', 'the original'],
        ['draft', 'a draft'],
        ['related', 'another document'],
      ],
    },
  },
  { key: 'b', label: 'ibid. stands for', is: 'ibid', part: 'note' },
  {
    key: 'a',
    label: 'agent who',
    is: 'agent',
    part: 'note',
    choose: {
      name: 'did',
      values: same(
        'drafted',
        'cleared',
        'approved',
        'initialed',
        'signed',
        'prepared',
        'concurred',
        'dictated',
        'sent',
        'transcribed',
      ),
    },
  },
  {
    key: 'm',
    label: 'marking',
    is: 'marking',
    part: 'note',
    choose: { name: 'category', values: same('level', 'precedence', 'handling', 'form', 'none') },
  },
  { key: 't', label: 'repeated to', is: 'repeated', part: 'note' },
  { key: 'o', label: 'copy to', is: 'copied', part: 'note' },
  {
    key: 'p',
    label: 'printing of the text',
    is: 'printing',
    part: 'note',
    choose: {
      name: 'extent',
      values: [
        ['full', 'whole'],
        ['part', 'part'],
        ['variant', 'another version'],
      ],
    },
  },
  { key: 'v', label: 'title', is: 'title', part: 'note' },
  { key: 'g', label: 'pages', is: 'page', part: 'note' },
  {
    key: 's',
    label: 'sentence about',
    is: 'sentence',
    part: 'note',
    choose: {
      name: 'sentence',
      values: same(
        'location',
        'classification',
        'drafting',
        'transmission',
        'copies',
        'printed',
        'provenance',
        'marginalia',
        'meeting',
        'attachment',
        'reference',
        'remark',
      ),
    },
  },
  { key: 'f', label: 'sender', is: 'sender', part: 'head' },
  { key: 'q', label: 'recipient', is: 'recipient', part: 'head' },
  { key: 'k', label: 'kind of document', is: 'kind', part: 'head' },
  {
    key: 'd',
    label: 'date',
    is: 'date',
    part: 'either',
    type: { name: 'date', label: 'as 1962-03-05' },
  },
  {
    key: 'x',
    label: 'misprint for',
    is: 'misprint',
    part: 'either',
    type: { name: 'reads', label: 'what is meant' },
  },
  { key: 'n', label: 'nothing', is: 'nothing', part: 'either' },
  { key: 'y', label: 'right as read', is: 'right', part: 'either' },
];

/** Keys for the values that are chosen second. */
export const secondKeys = [...'1234567890abcdefghi'];

export function said(words: string, claim: Claim, value?: unknown): Said {
  const name = claim.choose?.name ?? claim.type?.name;
  const list = name === 'did' ? [value] : value;
  return {
    words,
    is: claim.is,
    ...(name !== undefined && value !== undefined && { [name]: list }),
  };
}
