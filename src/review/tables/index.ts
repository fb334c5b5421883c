import type { Edition, Node } from '../../tree.ts';
import { type Place, describe, everywhere } from '../corrections/anchor.ts';
import { type Correction, correctionSchema } from '../corrections/correction.ts';
import { type Ground, groundsOf, printed } from '../corrections/printed.ts';
import { type ReadCell, type Row, type SaidOf, columns, noSuchWords, partOf } from './cells.ts';

export type { Row } from './cells.ts';

/** A cell of a changed table that no correction can tell of. */
export interface UntakenCell {
  /** Which of the rows that were given. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** What a changed table says. */
export interface Taken {
  readonly corrections: readonly Correction[];
  readonly untaken: readonly UntakenCell[];
}

/**
 * Reads a changed table back, cell by cell.
 *
 * @param given the rows as somebody has changed them
 * @param now the rows as they are exported of the edition now
 * @param edition the tree of the edition, for the places of the words
 */
export function correctionsFrom(
  given: readonly Row[],
  now: readonly Row[],
  edition: Edition,
): Taken {
  const grounds = edition.children.flatMap(groundsOf);
  const known = new Map(now.map((row) => [nameOf(row), row]));
  const corrections = new Map<string, Correction>();
  const untaken: UntakenCell[] = [];
  for (const [index, row] of given.entries()) {
    const before = known.get(nameOf(row)) ?? newAgent(row, now);
    for (const [column, value] of changedCells(row, before)) {
      const read =
        before === undefined ? 'the edition has no such row' : ofRow(row, before, column);
      const found =
        typeof read === 'string' || before === undefined
          ? read
          : placed(read, { row, before, value, column }, edition, grounds);
      if (typeof found === 'string') untaken.push({ row: index, column, value, reason: found });
      else if (typeof found !== 'function') {
        for (const one of found) corrections.set(JSON.stringify(one), one);
      }
    }
  }
  return { corrections: [...corrections.values()], untaken };
}

/** What a row is about: `d31.A`. */
function nameOf(row: Row): string {
  return row.witness ?? row.printing ?? row.agent ?? row.person ?? '';
}

/** Somebody may be added to those who made a text; a row of another kind comes from the notes alone. */
function newAgent({ agent, document }: Row, now: readonly Row[]): Row | undefined {
  const known = agent === undefined ? undefined : now.find((row) => row.document === document);
  if (known === undefined || agent === undefined) return undefined;
  const { number = '', title = '' } = known;
  return { document: document ?? '', number, title, agent };
}

function kindOf(row: Row): string {
  return ['witness', 'printing', 'agent'].find((name) => name in row) ?? 'person';
}

function changedCells(row: Row, before: Row | undefined): [string, string][] {
  const cells = Object.entries(row).map(([column, value]): [string, string] => [
    column,
    value.trim(),
  ]);
  if (before === undefined) return cells.filter(([column]) => column === kindOf(row));
  return cells.filter(([column, value]) => value !== (before[column] ?? '').trim());
}

/** How a cell is read; a text says why it is not. */
function ofRow(row: Row, before: Row, column: string): ReadCell | string {
  if (row.title !== before.title)
    return 'the row is about another document now, or its head was changed';
  const read = columns[kindOf(row)]?.[column];
  return (
    read ?? 'no correction can tell of it; names and identifiers of persons belong in persons.xml'
  );
}

interface Cell {
  readonly row: Row;
  readonly before: Row;
  readonly value: string;
  readonly column: string;
}

/** What a cell says, with the places of its words. */
function placed(
  read: ReadCell,
  { row, before, value }: Cell,
  edition: Edition,
  grounds: readonly Ground[],
): readonly Correction[] | string {
  const own = grounds.filter(({ entry }) => entry.id === row.document);
  const node = nodeOf(edition, before);
  const said = read({ row, before, value, node });
  if (typeof said === 'string') return said;
  const found: Correction[] = [];
  for (const one of said) {
    const place = placeOf(one, own, node);
    if (place === undefined) return noSuchWords;
    const correction = { ...one, where: describe(place, grounds) };
    const checked = correctionSchema.safeParse(correction);
    if (!checked.success) return checked.error.issues[0]?.message ?? 'it cannot be said';
    found.push(checked.data);
  }
  return found;
}

/** The location or the printing that a row is about. */
function nodeOf({ children }: Edition, { document, witness, printing }: Row): Node | undefined {
  const entry = children.find(({ id }) => id === document);
  const key = (witness ?? printing)?.split('.').at(-1);
  if (entry === undefined || key === undefined) return undefined;
  return nodesOf(entry).find((node) =>
    witness === undefined
      ? node.type === 'printing' && node.key === key
      : node.type === 'location' && node.siglum === key,
  );
}

function nodesOf(node: Node): Node[] {
  return [node, ...('children' in node ? (node.children as Node[]).flatMap(nodesOf) : [])];
}

/** Where the words stand: in what the row is about, else in the part of the document that they may stand in. */
function placeOf(said: SaidOf, own: readonly Ground[], node: Node | undefined): Place | undefined {
  const part = partOf(said);
  const places = everywhere(said.words, own).filter(
    ({ ground }) => part === 'either' || ground.part === part,
  );
  return places.find((place) => node !== undefined && isWithin(place, node)) ?? places[0];
}

function isWithin({ ground, start, end }: Place, node: Node): boolean {
  const from = offsetOf(ground.node, node);
  return from !== undefined && start >= from && end <= from + printed(node).length;
}

/** Where a node begins in the printed words of another that it stands in. */
function offsetOf(within: Node, node: Node): number | undefined {
  if (within === node) return 0;
  if (!('children' in within)) return undefined;
  let at = 0;
  for (const child of within.children as Node[]) {
    const inside = offsetOf(child, node);
    if (inside !== undefined) return at + inside;
    at += printed(child).length;
  }
  return undefined;
}
