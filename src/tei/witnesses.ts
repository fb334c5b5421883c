import type { Certainty, Location, Marking, Shelfmark, Statement } from '../tree.ts';
import {
  type Attributes,
  type Content,
  type Element,
  block,
  inline,
  optionalBlock,
} from './element.ts';
import type { Described, Facts } from './facts.ts';
import type { Register } from './register.ts';
import { deciderOf } from './responsibility.ts';
import { reading } from './text.ts';
import { notStated } from './wording.ts';

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

function joined(statements: readonly Statement[]): string {
  return statements.map(reading).join('; ');
}

/** What kind of copy it is, and what has been written on it (TEI Guidelines 11.7). */
function physDesc(
  status: string | undefined,
  statements: readonly Statement[],
): Element | undefined {
  return optionalBlock(
    'physDesc',
    {},
    status === undefined
      ? undefined
      : block('objectDesc', { form: status.replace(/\s+/gu, '-') }, inline('p', {}, status)),
    statements.length === 0 ? undefined : inline('additions', {}, joined(statements)),
  );
}

/** There is one `origin` to a witness; it bears a date where it tells of one thing. */
function origin(
  statements: readonly Statement[],
  markings: readonly Marking[],
  register: Register,
): Element | undefined {
  const told = [...statements.map(reading), ...markings.map((one) => term(one, register))];
  if (told.length === 0) return undefined;
  const when = told.length === 1 ? statements[0]?.when : undefined;
  return inline(
    'origin',
    { when },
    ...told.flatMap((one, index) => (index > 0 ? ['; ', one] : one)),
  );
}

/** A marking that this witness alone bears. */
function term(marking: Marking, register: Register): Content {
  const words = reading(marking);
  const ref = register.pointer('markings', words);
  return inline('term', { type: marking.category, ref, resp: deciderOf(marking, register) }, words);
}

function history(
  statements: readonly Statement[],
  markings: readonly Marking[],
  register: Register,
): Element | undefined {
  return optionalBlock(
    'history',
    {},
    origin(
      statements.filter(({ topic }) => topic === 'origin'),
      markings,
      register,
    ),
    ...statements
      .filter(({ topic }) => topic === 'provenance')
      .map((statement) => inline('provenance', { when: statement.when }, reading(statement))),
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

/** What another document is, as the note calls it (TEI Guidelines 11.6). */
function item({ item: mentioned }: Location): Element | undefined {
  if (mentioned === undefined) return undefined;
  const { title, date } = mentioned;
  return block(
    'msContents',
    {},
    block(
      'msItem',
      {},
      inline('title', {}, title),
      date && inline('docDate', { when: date.when, from: date.from, to: date.to }, date.text),
    ),
  );
}

function msDesc({ key, id, node }: Described<Location>, facts: Facts, register: Register): Element {
  const isRelated = node.role === 'related';
  const statements = facts.statements
    .filter(({ of }) => of === key)
    .map(({ statement }) => statement);
  const markings = facts.markingsOfOthers.filter(({ of }) => of === key);
  return block(
    'msDesc',
    { ...(isRelated ? { 'xml:id': id } : {}), type: node.role, ...surenessOf(node, register) },
    msIdentifier(node.shelfmark, register),
    isRelated ? item(node) : msContents(node),
    physDesc(
      node.status,
      statements.filter(({ topic }) => topic === 'additions'),
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
