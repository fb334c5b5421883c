import type { Said } from '../page/protocol.ts';
import {
  actions,
  categories,
  claims as vocabulary,
  extentWords,
  identifierTypes,
  roleWords,
  sentenceKinds,
} from '../corrections/vocabulary.ts';

/** What words can be said to be: the key, the name, and what has to be chosen with it. */
export interface Claim {
  readonly key: string;
  readonly label: string;
  readonly is: keyof typeof vocabulary;
  /** The key that is chosen, and its values with their names. */
  readonly choose?: {
    readonly name: keyof Said;
    readonly values: readonly (readonly [string, string])[];
  };
  /** The key that is typed, and what to type. */
  readonly type?: { readonly name: keyof Said; readonly label: string };
}

const same = (values: readonly string[]) => values.map((value) => [value, value] as const);

/** A line a claim: its key, and what the page calls it. */
export const claims: readonly Claim[] = [
  { key: 'c', is: 'collection', label: 'collection' },
  {
    ...{ key: 'i', is: 'identifier', label: 'identifier' },
    choose: { name: 'type', values: same(identifierTypes) },
  },
  { key: 'h', is: 'repository', label: 'holding institution' },
  {
    ...{ key: 'l', is: 'location', label: 'location of' },
    choose: { name: 'role', values: Object.entries(roleWords) },
  },
  { key: 'b', is: 'ibid', label: 'ibid. stands for' },
  {
    ...{ key: 'a', is: 'agent', label: 'agent who' },
    choose: { name: 'did', values: same(actions) },
  },
  {
    ...{ key: 'm', is: 'marking', label: 'marking' },
    choose: { name: 'category', values: same(categories) },
  },
  { key: 't', is: 'repeated', label: 'repeated to' },
  { key: 'o', is: 'copied', label: 'copy to' },
  {
    ...{ key: 'p', is: 'printing', label: 'printing of the text' },
    choose: { name: 'extent', values: Object.entries(extentWords) },
  },
  { key: 'v', is: 'title', label: 'title' },
  { key: 'g', is: 'page', label: 'pages' },
  {
    ...{ key: 's', is: 'sentence', label: 'sentence about' },
    choose: {
      name: 'sentence',
      values: same(sentenceKinds.filter((kind) => kind !== 'unparsed')),
    },
  },
  { key: 'f', is: 'sender', label: 'sender' },
  { key: 'q', is: 'recipient', label: 'recipient' },
  { key: 'k', is: 'kind', label: 'kind of document' },
  {
    ...{ key: 'd', is: 'date', label: 'date' },
    type: { name: 'date', label: 'as 1962-03-05' },
  },
  {
    ...{ key: 'x', is: 'misprint', label: 'misprint for' },
    type: { name: 'reads', label: 'what is meant' },
  },
  { key: 'n', is: 'nothing', label: 'nothing' },
  { key: 'y', is: 'right', label: 'right as read' },
];

/** Those that words of a part of a document can be said to be. */
export function claimsFor(part: 'head' | 'note'): readonly Claim[] {
  return claims.filter(({ is }) => [part, 'either'].includes(vocabulary[is].part));
}

/** Keys for the values that are chosen second. */
export const secondKeys: readonly string[] = '1234567890abcdefghi'.split('');

export function saidOf(words: string, { is, choose, type }: Claim, value?: string): Said {
  const name = choose?.name ?? type?.name;
  if (name === undefined || value === undefined) return { words, is };
  return { words, is, [name]: name === 'did' ? [value] : value };
}
