import { type Block, numberedHead } from './paragraphs.ts';
import { saysSource } from './openings.ts';

/** A paragraph with the running heads that stand in it. */
export interface Paginated extends Block {
  readonly runningHeads?: readonly string[];
}

/** A line of a text and the number of a page at one end of it. */
interface Paged {
  readonly line: string;
  readonly words: string;
  readonly page: number;
  /** Which line of the text it is, empty ones not counted. */
  readonly index: number;
  /** It stands in the middle of a sentence. */
  readonly interrupts: boolean;
}

// 32 Foreign Relations, 1961–1963, Volume VI     Kennedy-Khrushchev Exchanges 33     34
const pageBefore = /^(?<page>\d{1,4})(?:\s+(?<words>\S.{5,98}))?$/u;
const pageBehind = /^(?<words>\S.{5,98}?)\s+(?<page>\d{1,4})$/u;

/** A sentence goes on behind what does not end so. */
const ended = /[.!?:;”"’)\]]$/u;

function collapsed(line: string): string {
  return line.trim().replace(/\s+/gu, ' ');
}

function goesOn(before: string, after: string): boolean {
  return /^\p{Ll}/u.test(after.trimStart()) || (before !== '' && !ended.test(before.trimEnd()));
}

function pagedLines(lines: readonly string[]): Paged[] {
  const written = lines.filter((line) => line.trim() !== '');
  return written.flatMap((each, index): Paged[] => {
    const line = collapsed(each);
    const { words = '', page } = (pageBefore.exec(line) ?? pageBehind.exec(line))?.groups ?? {};
    if (page === undefined || numberedHead.test(line) || /[.,;:]$/u.test(words)) return [];
    const interrupts = goesOn(written[index - 1] ?? '', written[index + 1] ?? '');
    return [{ line, words, page: Number(page), index, interrupts }];
  });
}

/**
 * The running heads of a text that was copied out of printed pages, each as its line stands there: the same
 * words beside the number of a page that grows, at least three times in all, and once in a sentence.
 */
export function runningHeads(text: string): ReadonlySet<string> {
  const groups = new Map<string, Paged[]>();
  for (const line of pagedLines(text.split('\n'))) {
    groups.set(line.words, [...(groups.get(line.words) ?? []), line]);
  }
  const heads = [...groups]
    .filter(([words, lines]) => lines.length >= (words === '' ? 3 : 2) && grow(lines))
    .flatMap(([, lines]) => lines);
  const areThere = heads.length >= 3 && heads.some(({ interrupts }) => interrupts);
  return new Set(areThere ? heads.map(({ line }) => line) : []);
}

/** Numbers of pages grow, and lines stand between them. */
function grow(lines: readonly Paged[]): boolean {
  return lines.every(({ page, index }, at) => {
    const before = lines[at - 1];
    return before === undefined || (page > before.page && index > before.index + 1);
  });
}

/**
 * Paragraphs as they were before they were cut into pages: a running head belongs to the paragraph before
 * it, and what goes on behind it too.
 */
export function withoutPages(
  blocks: readonly Block[],
  heads: ReadonlySet<string>,
  text: string,
): readonly Paginated[] {
  if (heads.size === 0) return blocks;
  const joined: Block[] = [];
  let isPageBefore = false;
  for (const block of blocks) {
    const isPage = block.value.split('\n').every((line) => heads.has(collapsed(line)));
    const last = joined.at(-1);
    // The first is the title.
    if (
      last !== undefined &&
      joined.length > 1 &&
      (isPage || (isPageBefore && continues(last, block, heads)))
    ) {
      joined[joined.length - 1] = {
        ...last,
        value: text.slice(last.start.offset, block.end.offset),
        end: block.end,
      };
    } else joined.push(block);
    isPageBefore = isPage;
  }
  return joined.map((block) => {
    const held = block.value.split('\n').map(collapsed);
    const runningHeads = held.filter((line) => heads.has(line));
    return runningHeads.length === 0 ? block : { ...block, runningHeads };
  });
}

function continues(before: Block, { value }: Block, heads: ReadonlySet<string>): boolean {
  if (saysSource(value) || numberedHead.test(value)) return false;
  if (/^\p{Ll}/u.test(value)) return true;
  const lines = before.value.split('\n').filter((line) => !heads.has(collapsed(line)));
  const words = lines.join('\n').trimEnd();
  // "Dear Mr. President," is short, and ends with a stop.
  return !numberedHead.test(words) && words.length > 60 && /[\p{L}\p{N}]$/u.test(words);
}

/** How many words of a text are cut by a hyphen at the end of a line. */
export function hyphensAtLineEnds(text: string): number {
  return text.match(/\p{Ll}[-\u00ad]\n\s*\p{Ll}/gu)?.length ?? 0;
}
