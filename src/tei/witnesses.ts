import type {
  CalendarDate,
  Certainty,
  Location,
  Marking,
  MentionedText,
  Shelfmark,
} from '../tree.ts';
import {
  type Attributes,
  type Content,
  type Element,
  block,
  inline,
  optionalBlock,
} from './element.ts';
import type { Described, Facts, Stated } from './facts.ts';
import { prose } from './prose.ts';
import type { Register } from './register.ts';
import { deciderOf } from './responsibility.ts';
import { reading } from './text.ts';
import { notStated } from './wording.ts';

type Dated = NonNullable<MentionedText['date']>;

/** TEI Guidelines 11.4: an `msIdentifier` is never empty. */
function msIdentifier({ repository, collections, identifiers }: Shelfmark, register: Register) {
  const nothing = repository === undefined && collections.length + identifiers.length === 0;
  return block(
    'msIdentifier',
    {},
    repository === undefined
      ? undefined
      : inline('repository', { ref: register.pointer('repositories', repository) }, repository),
    ...(nothing ? [notStated] : collections).map((level) => inline('collection', {}, level)),
    ...identifiers.map(({ scheme, value }) => {
      register.enter('schemes', scheme);
      return inline('idno', { type: scheme }, value);
    }),
  );
}

function msContents({ language }: Location): Element | undefined {
  return (
    language &&
    block('msContents', {}, inline('textLang', { mainLang: language.tag }, language.wording))
  );
}

/** Several statements one after another; the period of a sentence stays with the last. */
function joined(statements: readonly Stated[], register: Register): Content[] {
  return statements.flatMap(({ statement, isLast }, index) => [
    ...(index > 0 ? ['; '] : []),
    ...prose(statement, register),
    ...(isLast && index === statements.length - 1 ? ['.'] : []),
  ]);
}

/** The word of the note; where it has blanks, it stands as printed too. */
function objectDesc(status: string): Element {
  const form = status.replace(/\s+/gu, '-');
  if (form === status) return inline('objectDesc', { form });
  return block('objectDesc', { form }, inline('p', {}, status));
}

/** What kind of copy it is, and what has been written on it (TEI Guidelines 11.7). */
function physDesc(
  status: string | undefined,
  statements: readonly Stated[],
  register: Register,
): Element | undefined {
  return optionalBlock(
    'physDesc',
    {},
    status === undefined ? undefined : objectDesc(status),
    statements.length === 0 ? undefined : inline('additions', {}, ...joined(statements, register)),
  );
}

/** There is one `origin` to a witness; it bears a date where it tells of one thing. */
function origin(
  statements: readonly Stated[],
  markings: readonly Marking[],
  register: Register,
): Element | undefined {
  if (statements.length + markings.length === 0) return undefined;
  const isOne = statements.length + markings.length === 1;
  const terms = markings.flatMap((one, index) => [
    ...(index + statements.length > 0 ? ['; '] : []),
    term(one, register),
  ]);
  const when = isOne ? statements[0]?.statement.when : undefined;
  const said = isOne ? statements : statements.map((one) => ({ ...one, isLast: false }));
  return inline('origin', { when }, ...joined(said, register), ...terms);
}

/** A marking that this witness alone bears. */
function term(marking: Marking, register: Register): Content {
  const words = reading(marking);
  const ref = register.pointer('markings', words);
  return inline('term', { type: marking.category, ref, resp: deciderOf(marking, register) }, words);
}

function history(
  statements: readonly Stated[],
  markings: readonly Marking[],
  register: Register,
): Element | undefined {
  return optionalBlock(
    'history',
    {},
    origin(
      statements.filter(({ statement }) => statement.topic === 'origin'),
      markings,
      register,
    ),
    ...statements
      .filter(({ statement }) => statement.topic === 'provenance')
      .map((one) => inline('provenance', { when: one.statement.when }, ...joined([one], register))),
  );
}

/** A location is as certain as the least certain of its levels. */
function certaintyOf({ certainty, children }: Location): Certainty | undefined {
  const all = [
    certainty,
    ...children.map((child) =>
      'certainty' in child && child.type !== 'defect' ? child.certainty : undefined,
    ),
  ];
  return (['low', 'medium'] as const).find((each) => all.includes(each));
}

/** Whoever decided it, else how sure the reading is. */
function surenessOf(node: Location, register: Register): Attributes {
  const resp = deciderOf(node, register);
  return resp === undefined ? { cert: certaintyOf(node) } : { resp };
}

/** A day without a year is one of the year in which the document was written that the note belongs to. */
function inYear(date: Dated, written: CalendarDate | undefined): Attributes {
  const year = /^\d{4}/u.exec(written?.when ?? written?.from ?? '')?.[0];
  const full = (day: string | undefined) =>
    year === undefined ? day : day?.replace(/^-(?=-\d{2}-\d{2}$)/u, year);
  return { when: full(date.when), from: full(date.from), to: full(date.to) };
}

/** What another document is, as the note calls it (TEI Guidelines 11.6). */
function item({ item: mentioned }: Location, { written }: Facts): Element | undefined {
  if (mentioned === undefined) return undefined;
  const { title, date } = mentioned;
  return block(
    'msContents',
    {},
    block(
      'msItem',
      {},
      inline('title', {}, title),
      date && inline('docDate', inYear(date, written.date), date.text),
    ),
  );
}

function msDesc({ key, id, node }: Described<Location>, facts: Facts, register: Register): Element {
  const isRelated = node.role === 'related';
  const statements = facts.statements.filter(({ of }) => of === key);
  const markings = facts.markingsOfOthers.filter(({ of }) => of === key);
  return block(
    'msDesc',
    { ...(isRelated ? { 'xml:id': id } : {}), type: node.role, ...surenessOf(node, register) },
    msIdentifier(node.shelfmark, register),
    isRelated ? item(node, facts) : msContents(node),
    physDesc(
      node.status,
      statements.filter(({ statement }) => statement.topic === 'additions'),
      register,
    ),
    history(statements, markings, register),
  );
}

/** `listWit`: every physical text of the document, in order of mention (11, 12.1.4.3). */
export function listWit(facts: Facts, register: Register): Element | undefined {
  return optionalBlock(
    'listWit',
    {},
    ...facts.witnesses
      .filter(({ node }) => node.role !== 'related')
      .map((described) =>
        block(
          'witness',
          { 'xml:id': described.id, n: described.key },
          msDesc(described, facts, register),
        ),
      ),
  );
}

/** `listBibl[@type='related']`: where other documents are kept that the note mentions. */
export function listRelated(facts: Facts, register: Register): Element | undefined {
  return optionalBlock(
    'listBibl',
    { type: 'related' },
    ...facts.witnesses
      .filter(({ node }) => node.role === 'related')
      .map((described) => msDesc(described, facts, register)),
  );
}
