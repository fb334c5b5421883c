import { bodyWords } from '../../../lexicon/en/offices.ts';
import { withinTitle } from '../../../lexicon/en/standings.ts';
import type { Correspondent, Edition, Leaf, Node, Person } from '../../../tree.ts';
import { isTitle } from '../../parse/phrases/personal-names.ts';
import { readingText } from '../../parse/reading-text.ts';
import { type Office, officeOf } from './office.ts';
import { nameAndOffice, type NameAndOffice, type NameParts, partsOf } from './personal-name.ts';

/** One place where a person is named. */
export interface Mention {
  readonly node: Correspondent | Person;
  /** The entry, by its place in the edition. */
  readonly entry: number;
  /** Name and office as printed: `Secretary of State Vane`. */
  readonly words: string;
  /** Where they stand in the words. */
  readonly parts: NameAndOffice;
  readonly name: NameParts;
  readonly offices: readonly Office[];
}

/** Every place where a person is named; what names an office alone is marked as one. */
export function mentionsIn(edition: Edition): Mention[] {
  return edition.children.flatMap((entry, index) => {
    const found: Mention[] = [];
    let before = '';
    const walk = (node: Node): void => {
      if (node.type === 'person' || (node.type === 'correspondent' && node.nature === 'person')) {
        const one = mention(node, index, node.type === 'person' ? before : '');
        if (one === undefined) node.isOffice = true;
        else found.push(one);
      }
      if (node.type === 'text') before += node.value;
      else if (node.type === 'defect') before += node.reading;
      else node.children.forEach(walk);
    };
    for (const child of entry.children) {
      before = '';
      if (child.type !== 'paragraph') walk(child);
    }
    return found;
  });
}

function mention(node: Correspondent | Person, entry: number, before: string): Mention | undefined {
  const printed = readingText(wordsOf(node)).replace(/\s+/gu, ' ').trim();
  const own = nameAndOffice(printed);
  if (own === undefined) return undefined;
  const title = own.offices.length === 0 ? titleBefore(before) : '';
  const lead = title === '' ? 0 : title.length + 1;
  const parts =
    lead === 0 ? own : { name: moved(own.name, lead), offices: [{ start: 0, end: title.length }] };
  const words = title === '' ? printed : `${title} ${printed}`;
  return {
    node,
    entry,
    words,
    parts,
    name: partsOf(words.slice(parts.name.start, parts.name.end)),
    offices: parts.offices.map(({ start, end }) => officeOf(words.slice(start, end))),
  };
}

/** A place of writing that stands with the name is no part of it. */
function wordsOf({ children }: Correspondent | Person): Leaf[] {
  return (children as Node[]).filter((child) => child.type === 'text' || child.type === 'defect');
}

function moved({ start, end }: { start: number; end: number }, by: number) {
  return { start: start + by, end: end + by };
}

// delivered to Under Secretary of State Vane
//              ^----------------------^
/** The title that ends with the words before a name. */
function titleBefore(text: string): string {
  if (!text.endsWith(' ')) return '';
  const words = text.slice(-80).trimEnd().split(' ');
  const start = words.findIndex((word, at) => isTitle(word) && words.slice(at).every(isOfTitle));
  // Assistant to the Under Secretary Vane
  //                  ^-------------^
  if (start < 0 || words[start - 1] === 'the') return '';
  // of the Joint Chiefs of Staff General Vane
  //                        ^---^
  const isOfBody = start < words.length - 1 && bodyWords.test(words[start] ?? '');
  const title = words.slice(isOfBody ? start + 1 : start);
  return endsTitle(title) ? title.join(' ') : '';
}

/** Ambassador · Secretary of State */
function endsTitle(title: readonly string[]): boolean {
  const last = title.at(-1) ?? '';
  return isTitle(last) || (title.length > 2 && bodyWords.test(last));
}

function isOfTitle(word: string): boolean {
  return isTitle(word) || withinTitle.test(word) || bodyWords.test(word);
}
