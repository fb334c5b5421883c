import { foreignRelations } from '../../vocabulary.ts';
import { VFile } from 'vfile';
import type { Node as UnistNode } from 'unist';
import { visit } from 'unist-util-visit';
import type {
  Agency,
  CalendarDate,
  Edition,
  Leaf,
  Location,
  Node,
  Note,
  Sentence,
} from '../../../src/tree.ts';
import type { Span } from '../../../src/notes/parse/span.ts';
import { parse } from '../../../src/notes/parse/index.ts';

/** An entry before it is read: its head and one paragraph that begins the file. */
export function entryOf(words: string, head: string): Edition {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  const position = { start: point(0), end: point(words.length) };
  return {
    type: 'edition',
    children: [
      {
        type: 'entry',
        number: '1',
        id: 'd1',
        children: [
          {
            type: 'head',
            position: { start: point(0), end: point(0) },
            children: [{ type: 'text', value: head }],
          },
          { type: 'paragraph', position, children: [{ type: 'text', value: words, position }] },
        ],
      },
    ],
  };
}

/** Reads a paragraph as the note of a document with that head. */
export function read(words: string, head = 'Telegram From the Consulate to the Department') {
  const file = new VFile({ value: words, path: 'notes.txt' });
  const edition = parse(entryOf(words, head), foreignRelations, file);
  const children = edition.children.flatMap((entry) => entry.children);
  const note = children.find((child): child is Note => child.type === 'note');
  return { edition, file, note };
}

/** The sentences of a note, each as its kind. */
export function kinds(words: string, head?: string): string[] {
  return sentencesOf(read(words, head).note).map(({ kind }) => kind);
}

/** What of some types was read in a note, in order and in short. */
export function found(words: string, ...types: Node['type'][]): string[] {
  return phrases(read(words).note, types);
}

const opening = 'Source: Adams Library, Staff Papers. Secret. ';

/** The same of sentences that stand behind the opening of a note. */
export function foundBehind(words: string, ...types: Node['type'][]): string[] {
  return sentencesBehind(words).flatMap((sentence) => phrases(sentence, types));
}

/** What is found in such sentences under a head of one's own. */
export function foundUnder(head: string, words: string, ...types: Node['type'][]): string[] {
  return sentencesBehind(words, head).flatMap((sentence) => phrases(sentence, types));
}

/** The kinds of such sentences. */
export function kindsBehind(words: string, head?: string): string[] {
  return sentencesBehind(words, head).map(({ kind }) => kind);
}

function sentencesBehind(words: string, head?: string): Sentence[] {
  return sentencesOf(read(`${opening}${words}`, head).note).slice(2);
}

function sentencesOf(note: Note | undefined): Sentence[] {
  return note?.children.filter((child) => child.type === 'sentence') ?? [];
}

function phrases(node: Note | Sentence | undefined, types: readonly Node['type'][]): string[] {
  const texts: string[] = [];
  if (node === undefined) return texts;
  visit<Node, undefined>(node, (phrase) => {
    if (types.includes(phrase.type)) texts.push(written(phrase));
  });
  return texts;
}

/** The words under a node: as they are printed, or as they are meant. */
export function wordsOf(node: UnistNode, form: 'printed' | 'meant'): string {
  if (form === 'meant' && 'reading' in node) return String(node.reading);
  if ('value' in node) return String(node.value);
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return children.map((child: UnistNode) => wordsOf(child, form)).join('');
}

/** A node of the tree in short: `base Adams Library | Staff Papers | box:Box 4`, `drafted Ames (EUR)`. */
export function written(node: Node): string {
  switch (node.type) {
    case 'location':
      return location(node);
    case 'agency':
      return agency(node);
    case 'marking':
      return `${node.category} ${wordsOf(node, 'meant')}`;
    case 'delivery':
      return `${node.distribution} ${name(node.children)}`;
    case 'printing':
      return `${node.extent} ${parts(node.children)}`;
    case 'reference':
      return `${node.to} ${parts(node.children)}`;
    case 'receipt':
      return parts(node.children);
    case 'documentReference':
      return node.number;
    case 'statement':
      return node.when === undefined ? node.topic : `${node.topic} ${node.when}`;
    default:
      return part(node) ?? wordsOf(node, 'meant');
  }
}

function agency({ actions, office, when, children }: Agency): string {
  return [
    `${actions.join('+')} ${name(children)}`,
    ...(office === undefined ? [] : [`(${office})`]),
    ...(when === undefined ? [] : [`on ${when}`]),
  ].join(' ');
}

function location({ role, language, levels, children }: Location): string {
  const ibid = children.some(({ type }) => type === 'ibid');
  const names = levels.reduce<string[]>((texts, { kind, value, continues }) => {
    if (continues === true) return [...texts.slice(0, -1), `${texts.at(-1) ?? ''}, ${value}`];
    return [...texts, kind === 'repository' || kind === 'collection' ? value : `${kind}:${value}`];
  }, []);
  const anonymous = levels[0]?.kind === 'repository' || ibid ? [] : ['–'];
  const spoken = language === undefined ? role : `${role}(${language.tag})`;
  return `${spoken} ${[...(ibid ? ['ibid.'] : anonymous), ...names].join(' | ')}`;
}

/** Persons are the rule; a body or a place is named as what it is. */
function name(children: readonly Node[] | readonly (Node | Leaf)[]): string {
  const named = children.find(({ type }) => ['person', 'body', 'place'].includes(type));
  if (named === undefined) return '';
  const words = wordsOf(named, 'meant');
  return named.type === 'person' ? words : `${named.type}:${words}`;
}

function parts(children: readonly Node[]): string {
  return children.flatMap((child) => part(child) ?? []).join(' · ');
}

/** One part of a citation or of a time: `title:m Dispatches`, `page:7-9`, `1961-03-04`, `09:49:00`. */
function part(node: Node): string | undefined {
  switch (node.type) {
    case 'title':
      return `title:${node.level} ${wordsOf(node, 'meant')}`;
    case 'author':
    case 'editionStatement':
      return `${node.type} ${wordsOf(node, 'meant')}`;
    case 'scope':
      return `${node.unit} ${node.n ?? [node.from, node.to].join('-')}`;
    case 'date':
      return date(node);
    case 'time':
      return node.when;
    case 'ibid':
      return 'ibid.';
    default:
      return undefined;
  }
}

function date({ when, from, to, notBefore }: CalendarDate): string {
  if (from !== undefined) return `${from}..${to ?? ''}`;
  return notBefore === undefined ? (when ?? '') : `within ${notBefore}`;
}

/** A draft in short: its type and its words, with its parts in brackets. */
export function drafted(text: string, { node, start, end, children }: Span): string {
  const within = children.map((child) => drafted(text, child)).join(', ');
  return `${node.type} ${text.slice(start, end)}${within === '' ? '' : ` [${within}]`}`;
}
