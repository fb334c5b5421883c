import { XmlDocument } from 'libxml2-wasm';
import type { TeiDocument } from '../../src/tei/tei-edition.ts';
import { type GoldRecord, itemsOfGold, unannotated } from './gold.ts';
import { type Field, type Items, fields, noItems } from './items.ts';
import { itemsOfTei } from './tei-items.ts';
import { elements, printed, sourceNotes } from './xml.ts';

/** How often something was amiss, by the id of the record. */
export type Lapses = Record<string, number>;

export interface FieldScore {
  /** Items that the annotation has. */
  gold: number;
  /** Items that the documents have. */
  found: number;
  /** Items that both have. */
  right: number;
  readonly missed: Lapses;
  readonly extra: Lapses;
}

export interface Score {
  readonly fields: ReadonlyMap<Field, FieldScore>;
  notes: number;
  /** Notes of which every field is right. */
  whole: number;
  /** Notes whose text is that of the annotation, to the letter. */
  kept: number;
  characters: number;
  /** Characters that no construct of the grammar reads. */
  unparsed: number;
  /** Records that no document answers. */
  missing: number;
}

/** Compares documents with annotations. */
export function score(records: readonly GoldRecord[], documents: readonly TeiDocument[]): Score {
  const byNumber = new Map(documents.map(({ number, xml }) => [number, xml]));
  const total = noScore();
  for (const [index, record] of records.entries()) {
    const xml = byNumber.get(record.n ?? String(index + 1));
    total.notes += 1;
    if (xml === undefined) total.missing += 1;
    const found = xml === undefined ? noItems() : readDocument(total, record, xml);
    for (const field of unannotated(record.gold)) found[field] = [];
    count(total, record.id, itemsOfGold(record.gold), found);
  }
  return total;
}

function noScore(): Score {
  const none = (): FieldScore => ({ gold: 0, found: 0, right: 0, missed: {}, extra: {} });
  return {
    fields: new Map(fields.map((field) => [field, none()])),
    notes: 0,
    whole: 0,
    kept: 0,
    characters: 0,
    unparsed: 0,
    missing: 0,
  };
}

function readDocument(total: Score, { note }: GoldRecord, xml: string): Items {
  using document = XmlDocument.fromString(xml);
  const notes = sourceNotes(document);
  if (notes.map(printed).join(' ').trim() === note.replace(/\s+/gu, ' ').trim()) total.kept += 1;
  total.characters += lengthOf(notes.map(printed));
  total.unparsed += lengthOf(
    notes.flatMap((found) => elements(found, './/t:seg[@type="unparsed"]').map(printed)),
  );
  return itemsOfTei(document);
}

/** In characters of Unicode. */
function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Array.from(text).length, 0);
}

function count(total: Score, id: string, gold: Items, found: Items): void {
  let amiss = 0;
  for (const [field, counts] of total.fields) {
    const missed = without(gold[field], found[field]).length;
    const extra = without(found[field], gold[field]).length;
    counts.gold += gold[field].length;
    counts.found += found[field].length;
    counts.right += gold[field].length - missed;
    if (missed > 0) counts.missed[id] = missed;
    if (extra > 0) counts.extra[id] = extra;
    amiss += missed + extra;
  }
  if (amiss === 0) total.whole += 1;
}

/** What stands in a list more often than in another, once for each time. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** The share of the items found that are right, of the items there that were found, and F1 of both. */
export function figures({ gold, found, right }: Pick<FieldScore, 'gold' | 'found' | 'right'>) {
  const precision = right / found;
  const recall = right / gold;
  return {
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
