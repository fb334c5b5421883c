import type { Entry, Location, Node } from '../../tree.ts';
import { roleWords } from '../corrections/vocabulary.ts';
import { groundsOf, printed } from '../corrections/printed.ts';
import { type Facts, factsOf } from '../../tei/facts.ts';

/** Words, or something read in them, as the page shows it. */
export type Shown =
  | { readonly text: string; readonly start: number }
  | {
      readonly type: string;
      readonly label: string;
      readonly start: number;
      readonly decided?: string;
      readonly uncertain?: true;
      readonly children: readonly Shown[];
    };

/** A fact that the header of the document would state. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface DocumentView {
  readonly id: string;
  readonly number: string;
  readonly head: readonly Shown[];
  readonly note: readonly Shown[];
  readonly facts: readonly Fact[];
  /** The levels of each location of the note, outermost first. */
  readonly locations: readonly (readonly string[])[];
  readonly decisions: readonly {
    readonly text: string;
    readonly by: string;
    readonly on: string;
    readonly because: string;
  }[];
}

const labels: Readonly<Record<string, string>> = {
  repository: 'repository',
  collection: 'collection',
  ibid: 'ibid.',
  marking: 'marking',
  agency: 'agent',
  delivery: 'addressee',
  printing: 'printing',
  reference: 'reference',
  documentReference: 'reference to a document',
  person: 'person',
  body: 'body',
  place: 'place',
  date: 'date',
  time: 'time',
  author: 'author',
  title: 'title',
  scope: 'volume or pages',
  quotation: 'quotation',
  correspondent: 'sender or recipient',
  defect: 'misprint',
};

function labelOf(node: Node): string {
  switch (node.type) {
    case 'identifier':
      return `identifier: ${node.scheme}`;
    case 'marking':
      return `marking: ${node.category}`;
    case 'location':
      return `location: ${node.role}${node.siglum === undefined ? '' : ` (${node.siglum})`}`;
    case 'agency':
      return node.actions.join(' and ');
    case 'sentence':
      return `sentence: ${node.kind}`;
    case 'correspondent':
      return node.direction === 'from' ? 'sender' : 'recipient';
    default:
      return labels[node.type] ?? node.type;
  }
}

function shown(node: Node, start: number): Shown {
  if (!('children' in node)) {
    if (node.type === 'text') return { text: node.value, start };
    const label = `misprint for ‘${node.reading}’`;
    return {
      type: 'defect',
      label,
      start,
      ...decided(node),
      children: [{ text: node.value, start }],
    };
  }
  const uncertain = 'certainty' in node && Boolean(node.certainty);
  return {
    type: node.type === 'sentence' ? `sentence ${node.kind}` : node.type,
    label: labelOf(node),
    start,
    ...decided(node),
    ...(uncertain && { uncertain }),
    children: shownIn(node.children, start),
  };
}

function decided({ data }: Node): { decided?: string } {
  return data?.resp === undefined ? {} : { decided: data.resp || 'somebody' };
}

function shownIn(nodes: readonly Node[], start: number): Shown[] {
  let at = start;
  return nodes.map((node) => {
    const one = shown(node, at);
    at += printed(node).length;
    return one;
  });
}

function words(node: Node): string {
  if (!('children' in node)) return node.type === 'defect' ? node.reading : node.value;
  return (node.children as Node[]).map(words).join('').replace(/\s+/g, ' ');
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `a copy` → Copy */
function roleName(role: Location['role']): string {
  return capitalised(roleWords[role].replace(/^(?:the|an?) /u, ''));
}

function namesOf(facts: Facts, direction: 'from' | 'to'): Fact[] {
  const name = direction === 'from' ? 'Sender' : 'Recipient';
  return (facts.head?.children ?? []).flatMap((child) =>
    child.type === 'correspondent' && child.direction === direction
      ? [{ name, value: words(child) }]
      : [],
  );
}

function named(node: Node): string {
  const found = 'children' in node ? (node.children as Node[]) : [];
  const name = found.find(({ type }) => type === 'person' || type === 'body' || type === 'place');
  return name === undefined ? words(node) : words(name);
}

/** What follows from the reading, as the page shows it beside the note. */
function factsIn(facts: Facts): Fact[] {
  const { head, witnesses, agencies, markings, printings, deliveries } = facts;
  return [
    ...(head?.kind === undefined ? [] : [{ name: 'Kind', value: head.kind }]),
    ...namesOf(facts, 'from'),
    ...namesOf(facts, 'to'),
    ...witnesses.map(({ key, node }) => ({
      name: `${key} · ${roleName(node.role)}`,
      value: levelsOf(node).join(' › '),
    })),
    ...markings.map((marking) => ({
      name: `Marking · ${marking.category}`,
      value: words(marking),
    })),
    ...agencies.flatMap((agency) =>
      agency.actions.map((action) => ({
        name: capitalised(action),
        value: [named(agency), agency.office, agency.when?.replace(/^--/, '')]
          .filter(Boolean)
          .join(', '),
      })),
    ),
    ...deliveries.map((delivery) => ({
      name: delivery.distribution === 'info' ? 'Repeated to' : 'Copy to',
      value: named(delivery),
    })),
    ...printings.map(({ node }) => ({ name: 'Printed', value: words(node) })),
  ];
}

function levelsOf({ shelfmark: { repository, collections, identifiers } }: Location): string[] {
  return [
    ...(repository === undefined ? [] : [repository]),
    ...collections,
    ...identifiers.map(({ value }) => value),
  ];
}

/** A document as the page shows it. */
export function viewOf(entry: Entry): DocumentView {
  const facts = factsOf(entry);
  const part = (type: 'head' | 'note') => {
    const ground = groundsOf(entry).find((one) => one.part === type);
    return ground === undefined ? [] : shownIn(ground.node.children, 0);
  };
  return {
    id: entry.id,
    number: entry.number,
    head: part('head'),
    note: part('note'),
    facts: factsIn(facts),
    locations: facts.witnesses.map(({ node }) => levelsOf(node)),
    decisions: (entry.data?.decisions ?? []).map(
      ({ words: of, says, by, on = '', because = '', everywhere }) => ({
        text: `‘${of}’: ${says}${everywhere ? ' (everywhere)' : ''}`,
        by,
        on,
        because,
      }),
    ),
  };
}
