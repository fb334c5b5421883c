import { patternSource } from '../../conventions/pattern.ts';
import { type Block } from '../segment/paragraphs.ts';
import { isBehindTown, readChain } from './chain.ts';
import type { Terms } from './terms.ts';
import { readTitle } from './title.ts';

/** The first line of a document: its number, and where the words behind the number begin. */
export interface HeadFound {
  readonly number: string;
  readonly length: number;
  /** What stands behind the number is a location, and the title a line of its own. */
  readonly reference: boolean;
  /** What stands behind the number is the title. */
  readonly title: boolean;
}

/** A document before it is read. */
export interface Cut {
  readonly head: HeadFound;
  readonly blocks: readonly Block[];
}

interface Form {
  readonly pattern: RegExp;
  readonly rest: 'title' | 'reference' | 'nothing';
  readonly numbered: boolean;
}

/** What ways to number documents every edition may use. */
const always = ['{number}. {title}'];

/** The forms of first lines of a convention, those with a reference first. */
export function formsOf({ vocabulary }: Terms): readonly Form[] {
  const { heads, parts } = vocabulary.convention;
  const forms = [...heads, ...always].map((head): Form => {
    const rest = /\{(title|reference)\}$/u.exec(head)?.[1] ?? 'nothing';
    const before = head.replace(/\s*\{(?:title|reference)\}$/u, '');
    const number = '(?<number>\\d{1,4}(?:[a-z]|bis|ter)?|[IVXLC]+)';
    const source = patternSource(before.replace('{number}', '{no}'), {
      ...parts,
      no: `/${number}/`,
    });
    const end = rest === 'nothing' ? '\\.?$' : '(?:\\s+(?=\\S)|$)';
    return {
      pattern: new RegExp(`^${source}${end}`, 'iu'),
      rest: rest as Form['rest'],
      numbered: head.includes('{number}'),
    };
  });
  const order = { reference: 0, title: 1, nothing: 2 } as const;
  return forms.sort((a, b) => order[a.rest] - order[b.rest]);
}

/** Reads the first line of a block as one of these forms. */
export function headOf(block: Block, forms: readonly Form[], terms: Terms): HeadFound | undefined {
  const [line = ''] = block.value.split('\n');
  for (const form of forms) {
    const match = form.numbered ? form.pattern.exec(line) : null;
    const length = match?.[0].length ?? 0;
    const behind = line.slice(length);
    if (match === null || !fits(form, behind, terms)) continue;
    const { rest } = form;
    const title = behind !== '' && rest === 'title';
    return { number: match.groups?.number ?? '', length, reference: rest === 'reference', title };
  }
  return undefined;
}

/** Whether what stands behind the number is what the form wants there. */
function fits({ rest }: Form, behind: string, terms: Terms): boolean {
  if (rest === 'reference') return readsAsReference(behind, terms);
  return rest !== 'title' || behind === '' || !readsAsFootnote(behind);
}

/** `1 Document 268.` is a footnote. */
function readsAsFootnote(words: string): boolean {
  return /^(?:Documents?|See|Ibid|Not|Vgl|Siehe|Cf|Voir|Dok)\b/u.test(words);
}

/** Whether a line is a location and nothing else. */
export function readsAsReference(words: string, terms: Terms): boolean {
  const text = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\[|\]$/gu, '');
  if (text === '') return false;
  const chain = readChain(text, 0, text.length, terms.vocabulary);
  const [first] = chain.levels;
  const isKnown =
    first !== undefined && (!chain.unknown.includes(first.value) || isBehindTown(chain));
  return isKnown && chain.end >= text.length - 1 && chain.unknown.length <= chain.known + 1;
}

/** A line without a number that names sender or recipient, where the convention has such heads. */
export function isUnnumbered(block: Block, terms: Terms): boolean {
  if (!terms.vocabulary.convention.heads.some((head) => !head.includes('{number}'))) return false;
  const line = (block.value.split('\n')[0] ?? '').replace(/\s+/gu, ' ').trim();
  const { sender, recipient, kind, day } = readTitle(
    line,
    terms.languages,
    terms.vocabulary.convention.kinds,
  );
  return (
    line.length < 300 &&
    (sender !== undefined || recipient !== undefined || (kind !== undefined && day !== undefined))
  );
}
