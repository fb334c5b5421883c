import type { Node, Point } from 'unist';
import type { VFile } from 'vfile';
import { location as fileLocation } from 'vfile-location';
import type { Vocabulary } from '../../conventions/index.ts';
import { report } from '../../messages/index.ts';
import type { Edition, Entry, Text } from '../../tree.ts';
import { type Block, paragraphs } from '../segment/paragraphs.ts';
import { readDocument } from './document.ts';
import { type HeadFound, formsOf, headOf, isUnnumbered } from './heads.ts';
import { languagesOf } from './languages.ts';
import { type Terms, termsOf } from './terms.ts';

/**
 * Reads the text of an edition whose convention has notes that are formulae.
 *
 * @param file the text, as the edition prints it; what is doubtful is reported in it
 * @param vocabulary the convention
 * @returns the same tree as `parse` makes
 */
export function readFormulae(file: VFile, vocabulary: Vocabulary): Edition {
  const text = String(file);
  const places = fileLocation(file);
  const point = (offset: number): Point => places.toPoint(offset) ?? { line: 1, column: 1, offset };
  const terms = termsOf(vocabulary, languagesOf(vocabulary.convention.languages));
  const { title, before, documents } = cutDocuments(paragraphs(text), terms);
  const ids = new Map<string, number>();
  const preface =
    documents.length === 0
      ? []
      : before.map((block) => headless(block, idOf('', ids), terms, file));
  const read = documents.map((cut): Entry => {
    const id = idOf(cut.head.number, ids);
    return readDocument(cut, id, text, point, terms, file);
  });
  sayUndated(read, file);
  const children = [...preface, ...read];
  if (children.length === 0) report(file, 'documents-missing', point(text.length), {});
  if (title === undefined) report(file, 'title-missing', point(0), {});
  const position = { start: point(0), end: point(text.length) };
  return { type: 'edition', ...(title !== undefined && { title }), position, children };
}

/** Says which documents tell no date, where most do. */
function sayUndated(entries: readonly Entry[], file: VFile): void {
  const undated = entries.filter((entry) => !hasDay(entry));
  if (undated.length * 2 > entries.length) return;
  for (const { number, position } of undated)
    report(file, 'date-missing', position?.start, { number });
}

function hasDay({ children }: Entry): boolean {
  return children.some(
    (child) => (child.type === 'dateline' || child.type === 'head') && holdsDay(child),
  );
}

function holdsDay(node: Node): boolean {
  return (
    node.type === 'date' ||
    ('children' in node && (node.children as readonly Node[]).some((child) => holdsDay(child)))
  );
}

/** Text before the first head, kept in a document of its own. */
function headless({ value, start, end }: Block, id: string, terms: Terms, file: VFile): Entry {
  const isNote = terms.opener.test(value);
  report(file, isNote ? 'note-without-head' : 'text-before-first-head', start, { id });
  const position = { start, end };
  const children: [Text] = [{ type: 'text', value, position }];
  return {
    type: 'entry',
    number: '',
    id,
    position,
    children: [{ type: 'paragraph', position, children }],
  };
}

function idOf(number: string, ids: Map<string, number>): string {
  const name = number === '' ? 'unnumbered' : `d${number}`;
  const count = (ids.get(name.toLowerCase()) ?? 0) + 1;
  ids.set(name.toLowerCase(), count);
  return number !== '' && count === 1 ? name : `${name}-${count}`;
}

/** The title of the edition, what stands before the first head, and the blocks of each document. */
function cutDocuments(blocks: readonly Block[], terms: Terms) {
  const forms = formsOf(terms);
  const apart = gapOfHeads(blocks);
  const heads = new Map<Block, HeadFound>();
  let previous = 0;
  const titles = titlesApart(blocks, apart, terms);
  for (const block of blocks) {
    const isFirst = block.gap === Infinity;
    if (apart !== undefined && block.gap < apart && !isFirst) continue;
    const found = headOf(block, forms, terms) ?? unnumbered(block, isFirst, titles, terms);
    if (found === undefined) continue;
    const number = parseInt(found.number) || previous;
    if (apart === undefined && (number < previous || number > previous + 400)) continue;
    previous = number;
    heads.set(block, found);
  }
  return documentsOf(blocks, heads);
}

/** The blocks that stand apart, where most of them are heads without a number. */
function titlesApart(blocks: readonly Block[], apart: number | undefined, terms: Terms) {
  const candidates = blocks.filter(({ gap }) => gap !== Infinity && gap >= (apart ?? Infinity));
  const heads = candidates.filter((block) => isUnnumbered(block, terms));
  return new Set(heads.length * 5 >= candidates.length * 3 ? candidates : heads);
}

function unnumbered(
  block: Block,
  isFirst: boolean,
  titles: ReadonlySet<Block>,
  terms: Terms,
): HeadFound | undefined {
  return !isFirst && (titles.has(block) || isUnnumbered(block, terms))
    ? { number: '', length: 0, reference: false, title: true }
    : undefined;
}

/** Empty lines before heads, where they are more than before other paragraphs. */
function gapOfHeads(blocks: readonly Block[]): number | undefined {
  const gaps = new Set(blocks.map(({ gap }) => gap).filter((gap) => gap !== Infinity));
  const most = Math.max(...gaps);
  return gaps.size > 1 && most >= 2 ? most : undefined;
}

function documentsOf(blocks: readonly Block[], heads: ReadonlyMap<Block, HeadFound>) {
  const documents: { head: HeadFound; blocks: Block[] }[] = [];
  const before: Block[] = [];
  let title: string | undefined;
  for (const block of blocks) {
    const head = heads.get(block);
    if (head !== undefined) documents.push({ head, blocks: [block] });
    else if (documents.length > 0) documents.at(-1)?.blocks.push(block);
    else if (title === undefined) title = block.value.replace(/\s+/gu, ' ');
    else before.push(block);
  }
  return { title, before, documents };
}
