import type { Doubt, DoubtGroup } from '../../src/review/doubts/index.ts';
import type { TeiDocument } from '../../src/tei/tei-edition.ts';
import { percent } from './account.ts';
import type { GoldRecord } from './gold.ts';
import type { Field } from './items.ts';
import { score } from './score.ts';

/** The fields in which the documents and the annotations must agree, for each thing to be doubted. */
const groups: Readonly<Partial<Record<DoubtGroup, readonly Field[]>>> = {
  kind: ['kind'],
  sender: ['sender'],
  recipient: ['recipient'],
  date: ['date'],
  place: ['place'],
  witness: ['witness.strict', 'witness.role'],
  marking: ['marking'],
  printed: ['printed'],
  agent: ['agent.org'],
  repeated: ['repeated'],
  reference: ['reference'],
};

/** How often something was so, of how many. */
interface Share {
  readonly right: number;
  readonly all: number;
}

/** What the doubts of an edition are worth, measured on annotations. */
export interface DoubtScore {
  /** The doubts of each reason that are at something wrong. */
  readonly reasons: ReadonlyMap<string, Share>;
  /** The wrong pairs of document and group that are doubted. */
  readonly recall: Share;
  /** The doubted pairs that are wrong. */
  readonly precision: Share;
  /** The documents with a doubt. */
  readonly doubted: Share;
  /** The documents without a doubt that are wholly right. */
  readonly skipped: Share;
}

type DoubtAt = Pick<Doubt, 'document' | 'group' | 'reason'>;

/** Compares doubts with what is wrong in the documents. */
export function scoreDoubts(
  records: readonly GoldRecord[],
  documents: readonly TeiDocument[],
  doubts: readonly DoubtAt[],
): DoubtScore {
  const wrong = new Set(records.flatMap((record, index) => wrongIn(record, index, documents)));
  const pairs = new Set(doubts.map(pairOf));
  const doubted = new Set(doubts.map(({ document }) => document));
  const wrongDocuments = new Set([...wrong].map((pair) => pair.split(' ')[0] ?? ''));
  const clear = documents.filter(({ id }) => !doubted.has(id));
  return {
    reasons: reasonsOf(doubts, wrong),
    recall: share([...wrong], (pair) => pairs.has(pair)),
    precision: share([...pairs], (pair) => wrong.has(pair)),
    doubted: share(documents, ({ id }) => doubted.has(id)),
    skipped: share(clear, ({ id }) => !wrongDocuments.has(id)),
  };
}

function pairOf({ document, group }: DoubtAt): string {
  return `${document} ${group}`;
}

function share<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: all.filter(isRight).length, all: all.length };
}

function wrongIn(record: GoldRecord, index: number, documents: readonly TeiDocument[]): string[] {
  const number = record.n ?? String(index + 1);
  const document = documents.find((each) => each.number === number);
  if (document === undefined) return [];
  const { fields } = score([{ ...record, n: number }], [document]);
  const isWrong = (field: Field) => {
    const { gold = 0, found = 0, right = 0 } = fields.get(field) ?? {};
    return right < gold || right < found;
  };
  return Object.entries(groups).flatMap(([group, own]) =>
    own.some(isWrong) ? [`${document.id} ${group}`] : [],
  );
}

function reasonsOf(doubts: readonly DoubtAt[], wrong: ReadonlySet<string>): Map<string, Share> {
  const reasons = new Map<string, Share>();
  for (const doubt of doubts) {
    const { right, all } = reasons.get(doubt.reason) ?? { right: 0, all: 0 };
    const isRight = wrong.has(pairOf(doubt));
    reasons.set(doubt.reason, { right: right + (isRight ? 1 : 0), all: all + 1 });
  }
  return reasons;
}

/** How often each reason was right in all of several sets. */
export function together(scores: readonly DoubtScore[]): Map<string, Share> {
  const total = new Map<string, Share>();
  for (const [reason, { right, all }] of scores.flatMap(({ reasons }) => [...reasons])) {
    const before = total.get(reason) ?? { right: 0, all: 0 };
    total.set(reason, { right: before.right + right, all: before.all + all });
  }
  return total;
}

/** The table of `src/review/doubts/measured.ts`. */
export function measuredTable(reasons: ReadonlyMap<string, Share>): string {
  const rows = [...reasons]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, { right, all }]) => `  '${reason}': [${right}, ${all}],`);
  return [
    '/** Written by `npm run evaluate -- --update`: how often each reason was right, of how many doubts. */',
    'export const measured: Readonly<Record<string, readonly [right: number, of: number]>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}

/** The worth of the doubts of one annotated set, and of each reason in it. */
export function doubtLines(name: string, found: DoubtScore): string[] {
  const shown = ({ right, all }: Share) =>
    `${right}/${all} ${all === 0 ? '–' : percent(right, all)}`;
  return [
    `doubts in ${name}: wrong pairs doubted ${shown(found.recall)} · doubted pairs wrong ` +
      `${shown(found.precision)} · documents doubted ${shown(found.doubted)} · ` +
      `of the others wholly right ${shown(found.skipped)}`,
    ...[...found.reasons]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([reason, worth]) => `  ${reason.padEnd(24)} ${shown(worth)}`),
    '',
  ];
}
