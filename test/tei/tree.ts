import type * as tree from '../../src/tree.ts';

/** Builders of small trees: a string among the children is a text, as it is printed. */

type Words<N> = readonly (N | string)[];

function leaves<N>(children: Words<N>): (N | tree.Text)[] {
  return children.map((child) => (typeof child === 'string' ? text(child) : child));
}

export function text(value: string): tree.Text {
  return { type: 'text', value };
}

export function defect(
  value: string,
  reading: string,
  certainty: tree.Certainty = 'high',
): tree.Defect {
  return { type: 'defect', value, reading, certainty };
}

export function edition(title: string | undefined, ...children: tree.Entry[]): tree.Edition {
  return { type: 'edition', children, ...(title === undefined ? {} : { title }) };
}

export function entry(number: string, ...children: tree.Entry['children']): tree.Entry {
  return { type: 'entry', number, id: number === '' ? 'd-1' : `d${number}`, children };
}

export function head(kind: string, ...children: Words<tree.Head['children'][number]>): tree.Head {
  return { type: 'head', kind, children: leaves(children) };
}

export function correspondent(
  direction: 'from' | 'to',
  nature: tree.Nature,
  ...children: Words<tree.Leaf>
): tree.Correspondent {
  return { type: 'correspondent', direction, nature, children: leaves(children) };
}

export function dateline(...children: Words<tree.Dateline['children'][number]>): tree.Dateline {
  return { type: 'dateline', children: leaves(children) };
}

export function paragraph(...children: string[]): tree.Paragraph {
  return { type: 'paragraph', children: children.map(text) };
}

export function note(...children: Words<tree.Note['children'][number]>): tree.Note {
  return { type: 'note', children: leaves(children) };
}

export function sentence(kind: tree.SentenceKind, ...children: Words<tree.Phrase>): tree.Sentence {
  return { type: 'sentence', kind, children: leaves(children) };
}

export function location(
  role: tree.WitnessRole,
  siglum: string,
  shelfmark: Partial<tree.Shelfmark>,
  ...children: Words<tree.Location['children'][number]>
): tree.Location {
  return {
    type: 'location',
    role,
    siglum,
    levels: [],
    shelfmark: { collections: [], identifiers: [], ...shelfmark },
    children: leaves(children),
  };
}

export function repository(...children: Words<tree.Leaf>): tree.Repository {
  return { type: 'repository', children: leaves(children) };
}

export function collection(...children: Words<tree.Leaf>): tree.Collection {
  return { type: 'collection', children: leaves(children) };
}

export function identifier(
  scheme: tree.IdentifierScheme,
  ...children: Words<tree.Leaf>
): tree.Identifier {
  return { type: 'identifier', scheme, children: leaves(children) };
}

export function ibid(target: string | undefined, certainty?: tree.Certainty): tree.Ibid {
  return {
    type: 'ibid',
    children: [text('ibid')],
    ...(target === undefined ? {} : { target }),
    ...(certainty === undefined ? {} : { certainty }),
  };
}

/** An "ibid." that repeats a work that is only cited. */
export function ibidOfWork(work: string): tree.Ibid {
  return { ...ibid(undefined), work };
}

export function marking(category: tree.MarkingCategory, term: string, of?: string): tree.Marking {
  return {
    type: 'marking',
    category,
    children: [text(term)],
    ...(of === undefined ? {} : { of }),
  };
}

export function agency(
  actions: tree.GenesisAction[],
  options: { office?: string; when?: string },
  ...children: Words<tree.Agency['children'][number]>
): tree.Agency {
  return { type: 'agency', actions, ...options, children: leaves(children) };
}

export function delivery(
  distribution: 'info' | 'copy',
  ...children: Words<tree.Delivery['children'][number]>
): tree.Delivery {
  return { type: 'delivery', distribution, children: leaves(children) };
}

export function receipt(...children: Words<tree.Receipt['children'][number]>): tree.Receipt {
  return { type: 'receipt', children: leaves(children) };
}

export function statement(
  topic: tree.Statement['topic'],
  options: { of?: string; when?: string },
  ...children: Words<tree.Phrase>
): tree.Statement {
  return { type: 'statement', topic, ...options, children: leaves(children) };
}

export function printing(
  key: string,
  extent: tree.Printing['extent'],
  ...children: Words<tree.Printing['children'][number]>
): tree.Printing {
  return { type: 'printing', key, extent, children: leaves(children) };
}

export function reference(
  to: tree.Reference['to'],
  ...children: Words<tree.Reference['children'][number]>
): tree.Reference {
  return { type: 'reference', to, children: leaves(children) };
}

export function documentReference(
  number: string,
  target: string | undefined,
  words: string,
): tree.DocumentReference {
  return {
    type: 'documentReference',
    number,
    children: [text(words)],
    ...(target === undefined ? {} : { target }),
  };
}

export function author(...children: Words<tree.Leaf>): tree.Author {
  return { type: 'author', children: leaves(children) };
}

export function title(level: 'm' | 'j', ...children: Words<tree.Leaf>): tree.Title {
  return { type: 'title', level, children: leaves(children) };
}

export function editionStatement(...children: Words<tree.Leaf>): tree.EditionStatement {
  return { type: 'editionStatement', children: leaves(children) };
}

export function volume(n: string, ...children: Words<tree.Leaf>): tree.Scope {
  return { type: 'scope', unit: 'volume', n, children: leaves(children) };
}

export function pages(from: string, to: string, ...children: Words<tree.Leaf>): tree.Scope {
  return { type: 'scope', unit: 'page', from, to, children: leaves(children) };
}

export function date(when: string, ...children: Words<tree.Leaf>): tree.CalendarDate {
  return { type: 'date', when, children: leaves(children) };
}

export function time(when: string, ...children: Words<tree.Leaf>): tree.ClockTime {
  return { type: 'time', when, children: leaves(children) };
}

export function person(...children: Words<tree.Leaf>): tree.Person {
  return { type: 'person', children: leaves(children) };
}

export function body(...children: Words<tree.Leaf>): tree.Body {
  return { type: 'body', children: leaves(children) };
}

export function place(...children: Words<tree.Leaf>): tree.Place {
  return { type: 'place', children: leaves(children) };
}

export function quotation(...children: Words<tree.Leaf>): tree.Quotation {
  return { type: 'quotation', children: leaves(children) };
}
