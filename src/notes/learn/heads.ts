import { numberAgain, wordOfTitle } from '../../lexicon/unseen.ts';
import type { Block } from '../segment/paragraphs.ts';
import { type Counted, counted } from './draft.ts';

/** A document of a text that was never seen: its first line, and the lines behind it. */
export interface Raw {
  readonly number: string;
  /** Words behind the number in the first line. */
  readonly behind: string;
  /** The other lines of the first paragraph, and the other paragraphs. */
  readonly paragraphs: readonly (readonly string[])[];
}

const number = `(?<number>\\d{1,4}${numberAgain}?|[IVXLC]{1,6})`;

/** First lines that editions have, the closest first: what stands before the number and behind it. */
const forms: readonly { readonly before: string; readonly behind: string }[] = [
  { before: 'DOCUMENT No. ', behind: '' },
  { before: 'DOCUMENT ', behind: '' },
  { before: 'Document No. ', behind: '' },
  { before: 'Document ', behind: '' },
  { before: 'Doc. No. ', behind: '' },
  { before: 'Doc. ', behind: '' },
  { before: 'Dok. ', behind: '' },
  { before: 'No. ', behind: '' },
  { before: 'Nr. ', behind: '' },
  { before: 'N° ', behind: '' },
  { before: '[', behind: ']' },
  { before: '', behind: '.' },
  { before: '', behind: '' },
];

const patterns = forms.map(({ before, behind }) => ({
  name: `${before}{number}${behind}`.replaceAll('[', '\\[').replaceAll(']', '\\]'),
  pattern: new RegExp(`^${escape(before)}${number}${escape(behind)}(?=\\s|$)`, 'u'),
}));

function escape(text: string): string {
  return text.replace(/[.[\]]/gu, '\\$&');
}

/** The documents of a text, and the forms of their first lines. */
export function learnHeads(blocks: readonly Block[]): {
  readonly heads: readonly Counted[];
  readonly documents: readonly Raw[];
} {
  const apart = firstOfDocuments(blocks);
  const found = apart.map((block) => formOf(block));
  const numbered = found.filter((one) => one !== undefined).length;
  const isHead = (block: Block) =>
    apart.includes(block) && (numbered * 2 < apart.length || formOf(block) !== undefined);
  const documents: { first: Block; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (isHead(block)) documents.push({ first: block, blocks: [] });
    else documents.at(-1)?.blocks.push(block);
  }
  const raw = documents.map(({ first, blocks: others }) => rawOf(first, others));
  const shapes = counted(documents.map(({ first }, index) => shapeOf(first, raw[index])));
  return { heads: shapes.filter(({ count }) => count * 50 >= documents.length), documents: raw };
}

/** Paragraphs that stand apart from what is before them; all that look numbered where none does. */
function firstOfDocuments(blocks: readonly Block[]): readonly Block[] {
  const gaps = blocks.map(({ gap }) => gap).filter((gap) => gap !== Infinity);
  const most = Math.max(0, ...gaps);
  const others = blocks.slice(1);
  if (most > Math.min(...gaps)) return others.filter(({ gap }) => gap >= Math.max(2, most - 1));
  return others.filter((block) => formOf(block) !== undefined);
}

function formOf({ value }: Block): { name: string; number: string; length: number } | undefined {
  for (const { name, pattern } of patterns) {
    const match = pattern.exec(value);
    if (match !== null) {
      return { name, number: match.groups?.number ?? '', length: match[0].length };
    }
  }
  return undefined;
}

function rawOf(first: Block, others: readonly Block[]): Raw {
  const [line = '', ...lines] = first.value.split('\n').map((one) => one.trim());
  const form = formOf(first);
  const paragraphs = others.map(({ value }) => value.split('\n').map((one) => one.trim()));
  return {
    number: form?.number ?? '',
    behind: line.slice(form?.length ?? 0).trim(),
    paragraphs: lines.length === 0 ? paragraphs : [lines, ...paragraphs],
  };
}

function shapeOf(first: Block, raw: Raw | undefined): string {
  const form = formOf(first);
  const behind = raw?.behind ?? '';
  if (form === undefined) return '{title}';
  if (behind === '') return form.name;
  return `${form.name} ${isReference(behind) ? '{reference}' : '{title}'}`;
}

/** Figures or a symbol, and no word that joins names: NAI DFA 2006/39, DEA/12447-40, PCO. */
export function isReference(words: string): boolean {
  return (
    words.length < 90 &&
    !wordOfTitle.test(words) &&
    (/^\p{Lu}[\p{Lu}.]+(?:[ /:]|$)/u.test(words) || /^\D*\d[^/.:-]*[/.:-].*\d/u.test(words))
  );
}
