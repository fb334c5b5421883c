import type { Correction } from '../corrections/index.ts';
import type { Alternative, Doubt } from '../doubts/index.ts';
import type { Ibid, Location, Node } from '../../tree.ts';
import { claims, roleWords } from '../corrections/vocabulary.ts';
import { capitalised } from './view.ts';

/** What a decision says of words, without the place. */
export type Said = Omit<Correction, 'where' | 'by' | 'on' | 'because'>;

/** One of the answers to a question. */
export interface Choice {
  readonly label: string;
  /** What it says; several where it says something of several words. */
  readonly says: readonly Said[];
}

const identifierWords: Readonly<Record<string, string>> = {
  lot: 'a lot number',
  decimal: 'a decimal file number',
  'subject-numeric': 'a subject-numeric file number',
  box: 'a box',
  volume: 'a volume of a file',
  accession: 'an accession number',
  job: 'a job number',
  film: 'a film number',
  conference: 'a conference file',
  document: 'the number of a document',
  other: 'an identifier',
};

/** The answers to a doubt: its alternatives, and that it was read right. */
export function choicesOf(doubt: Doubt): Choice[] {
  const { words } = doubt;
  const right: Choice = { label: 'It is right as it is read', says: [{ words, is: 'right' }] };
  const others = doubt.alternatives.flatMap((alternative) => choiceOf(alternative, doubt));
  const nothing: Choice = { label: 'It carries no fact', says: [{ words, is: 'nothing' }] };
  const hasNothing = others.some(({ says }) => says[0]?.is === 'nothing');
  return [right, ...others, ...(hasNothing || doubt.missing ? [] : [nothing])];
}

function choiceOf(alternative: Alternative, { words, node }: Doubt): Choice[] {
  switch (alternative.as) {
    case 'level':
      return [level(alternative.kind, words)];
    case 'levels':
      return [
        {
          label: `It is ${alternative.levels.map(({ value }) => `‘${value}’`).join(', then ')}`,
          says: alternative.levels.flatMap(({ kind, value }) => level(kind, value).says),
        },
      ];
    case 'shelfmark':
      return shelfmark(alternative, node);
    case 'role':
      return [
        {
          label: `${capitalised(roleWords[alternative.role])} lies there`,
          says: [{ words, is: 'location', role: alternative.role }],
        },
      ];
    case 'agent': {
      const { action, name, office } = alternative;
      const said: Said = { words: name, is: 'agent', did: [action], ...(office && { office }) };
      const of = office === undefined ? '' : ` (${office})`;
      return [{ label: `${action} by ${name}${of}`, says: [said] }];
    }
    case 'marking': {
      const { category, value } = alternative;
      return [
        { label: `A marking: ${category}`, says: [{ words: value, is: 'marking', category }] },
      ];
    }
    case 'reading':
      return [
        {
          label: `Read ‘${alternative.value}’`,
          says: [{ words, is: 'misprint', reads: alternative.value }],
        },
      ];
    case 'nothing':
      return [{ label: 'It carries no fact', says: [{ words, is: 'nothing' }] }];
  }
}

function level(kind: string, words: string): Choice {
  if (kind === 'repository' || kind === 'collection') {
    return { label: `It is ${claims[kind].wording}`, says: [{ words, is: kind }] };
  }
  const type = kind as NonNullable<Correction['type']>;
  return {
    label: `It is ${identifierWords[kind] ?? kind}`,
    says: [{ words, is: 'identifier', type }],
  };
}

/** The whole location that "ibid." may stand for, but for the levels that stand behind it. */
function shelfmark(
  {
    shelfmark: { repository, collections, identifiers },
  }: Extract<Alternative, { as: 'shelfmark' }>,
  node: Node,
): Choice[] {
  const location = node.type === 'location' ? node : undefined;
  const ibid = location?.children.find((child): child is Ibid => child.type === 'ibid');
  const word = ibid?.children.map(({ value }) => value).join('');
  if (location === undefined || word === undefined) return [];
  const whole = [
    ...(repository === undefined ? [] : [repository]),
    ...collections,
    ...identifiers.map(({ value }) => value),
  ];
  const own = ownValues(location);
  const standsFor = whole.filter((value) => !own.has(value));
  if (standsFor.length === 0) return [];
  return [
    { label: `ibid. is ${standsFor.join(', ')}`, says: [{ words: word, is: 'ibid', standsFor }] },
  ];
}

function ownValues({ levels }: Location): ReadonlySet<string> {
  return new Set(levels.map(({ value }) => value));
}
