import { VFile } from 'vfile';
import { encode } from '../../../src/edition.ts';
import { readCorrectionList } from '../../../src/review/corrections/index.ts';
import { withEntries, emptyList } from '../../../src/review/corrections/index.ts';
import type { Correction } from '../../../src/review/corrections/index.ts';

/** An edition of invented notes: a head and a note each, numbered in order. */
export function notes(...documents: readonly (readonly [head: string, note: string])[]): string {
  const entries = documents.map(([head, note], index) => `${index + 1}. ${head}\n\n${note}\n\n\n`);
  return `Harbor Papers\n\n\n${entries.join('')}`;
}

/** The TEI of notes with a list of corrections, and what was said of the list. */
export function corrected(text: string, list: string | readonly Correction[]) {
  const yaml = typeof list === 'string' ? list : withEntries(emptyList, list);
  const file = new VFile({ path: 'corrections.yaml', value: yaml });
  const corrections = readCorrectionList(file);
  const encoded = encode(new TextEncoder().encode(text), { corrections: { corrections, file } });
  const documents = (encoded.tei?.documents ?? []).map(({ xml }) => xml);
  return { ...encoded, documents, list: file };
}
