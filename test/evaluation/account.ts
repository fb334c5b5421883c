import type { GoldFigures, Run } from './run.ts';
import { figures } from './score.ts';

export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)}%`;
}

/** The table of a gold set, column by column that of the scorer. */
export function goldLines(name: string, gold: GoldFigures): string[] {
  const rows = Object.entries(gold.fields).map(([field, count]) => {
    const { precision, recall, f1 } = figures(count);
    return [
      field.padEnd(16),
      String(count.gold).padStart(6),
      String(count.found).padStart(7),
      precision.toFixed(3).padStart(9),
      recall.toFixed(3).padStart(8),
      f1.toFixed(3).padStart(8),
    ].join('');
  });
  return [
    name,
    'field             gold  found    prec.  recall      F1',
    ...rows,
    `notes kept to the letter ${gold.kept}/${gold.notes} · unparsed characters ` +
      `${percent(gold.unparsed, gold.characters)} · documents missing ${gold.missing} · ` +
      `notes wholly right ${percent(gold.whole, gold.notes)}`,
    '',
  ];
}

export function corpusLines({ figures: { corpus, markup } }: Run): string[] {
  const messages = Object.entries(corpus.messages).sort(([, a], [, b]) => b - a);
  return [
    `corpus: ${corpus.documents} documents · valid ${corpus.valid} · kept to the letter ` +
      `${corpus.kept} · unparsed characters ${percent(corpus.unparsed, corpus.characters)}`,
    ...Object.entries(markup).map(
      ([name, { spans, found }]) =>
        `markup ${name}: ${found} of ${spans} · ${(found / spans).toFixed(3)}`,
    ),
    ...messages.map(([id, times]) => `${String(times).padStart(6)} ${id}`),
    '',
  ];
}

/** A note and how long it took. */
export interface Timed {
  readonly name: string;
  readonly milliseconds: number;
}

export function timeLines(times: readonly Timed[]): string[] {
  const mean = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / times.length;
  const [worst] = times.toSorted((a, b) => b.milliseconds - a.milliseconds);
  return [
    `milliseconds of the processor a note: mean ${mean.toFixed(2)} · worst ${(worst?.milliseconds ?? 0).toFixed(1)} ` +
      `(${worst?.name ?? ''})`,
    '',
  ];
}
