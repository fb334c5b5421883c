import { SaxesParser } from 'saxes';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import { encode } from '../../../src/edition.ts';
import type { Edition } from '../../../src/tree.ts';
import { Broken, type Law, type Limit, expectNone, expectSame } from '../law.ts';
import { complaints, expectPlaces, schemas, validators } from './judges.ts';

const limit: Limit = { milliseconds: 150, microsecondsPerByte: 40 };

function leaves(node: Node): string {
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node as Parent).children.map(leaves).join('') : '';
}

/** Signs of italics, which tree and TEI have otherwise, are left out too. */
function withoutSpace(text: string): string {
  return text.replace(/[*_\s]/gu, '');
}

function collapsed(text: string): string {
  return text.replace(/[*_]/g, '').replace(/\s+/gu, ' ').trim();
}

/** Everything that a tree has of a text; figures and stops of numbers included. */
function words({ title = '', children }: Edition): string {
  const documents = children.map(
    ({ number, children }) => (number === '' ? '' : `${number}.`) + children.map(leaves).join(''),
  );
  return title + documents.join('');
}

function offsets({ position }: Node): [number, number] {
  return [position?.start.offset ?? NaN, position?.end.offset ?? NaN];
}

function expectNesting(tree: Edition, text: string): void {
  visit<Node, undefined>(tree, (node, _index, parent?: Parent) => {
    const [from, to] = offsets(node);
    const [outerFrom, outerTo] = parent === undefined ? [0, text.length] : offsets(parent);
    if (outerFrom <= from && from <= to && to <= outerTo) return;
    throw new Broken('a place is not within the one around it', `${node.type} ${from} to ${to}`);
  });
}

const keepsWords: Law = {
  name: 'the tree keeps every word at its place',
  every: 1,
  limit,
  hold(input) {
    const { file, tree } = encode(input);
    expectPlaces(file);
    const text = String(file);
    if (tree.children.length === 0) return;
    expectSame('words are lost', withoutSpace(words(tree)), withoutSpace(text));
    expectNesting(tree, text);
    for (const note of tree.children.flatMap(({ children }) => children)) {
      if (note.type !== 'note') continue;
      expectSame(
        'a note is not kept',
        collapsed(leaves(note)),
        collapsed(text.slice(...offsets(note))),
      );
    }
  },
};

/** What a document prints under its head: `sic` is printed, `corr` is not. */
function printed(xml: string): string {
  const parser = new SaxesParser();
  const open: string[] = [];
  let text = '';
  parser.on('opentag', ({ name }) => open.push(name));
  parser.on('closetag', () => open.pop());
  parser.on('text', (value) => {
    if (open.includes('div') && !open.includes('corr')) text += value;
  });
  parser.write(xml).close();
  return withoutSpace(text);
}

const keepsWordsInTei: Law = {
  name: 'the TEI keeps every word',
  every: 2,
  limit: { milliseconds: 100, microsecondsPerByte: 40 },
  hold(input) {
    const { tree, tei } = encode(input);
    const documents = tei?.documents.map(({ xml }) => printed(xml)).join('');
    const written = tree.children.flatMap(({ children }) => children.map(leaves));
    expectSame('words are lost in TEI', documents ?? '', withoutSpace(written.join('')));
  },
};

const isSame: Law = {
  name: 'the same text gives the same TEI and messages',
  every: 10,
  limit: { milliseconds: 100, microsecondsPerByte: 40 },
  hold(input) {
    const [one, other] = [encode(input), encode(input)];
    expectSame('two readings differ', JSON.stringify(other.tei), JSON.stringify(one.tei));
    expectSame(
      'two readings say other things',
      String(other.file.messages),
      String(one.file.messages),
    );
  },
};

/** A base that no note names is what the rules find in such notes, and is right to be found. */
const expected = 'there are 0';

/** What has to be true of every text of notes. */
export async function textLaws(): Promise<Law[]> {
  const { grammar, rules } = await validators(await schemas());
  const isValid: Law = {
    name: 'the TEI is valid',
    every: 3,
    limit: { milliseconds: 200, microsecondsPerByte: 60 },
    hold(input) {
      for (const { xml } of encode(input).tei?.documents ?? []) {
        for (const { ruleId, text } of complaints(grammar, xml)) {
          throw new Broken(`a document of the TEI is not valid: ${ruleId}`, text);
        }
      }
    },
  };
  const keepsRules: Law = {
    name: 'the edition keeps the rules',
    every: 25,
    limit: { milliseconds: 1000, microsecondsPerByte: 500 },
    hold(input) {
      const corpus = encode(input).tei?.corpus;
      if (corpus === undefined) return;
      const found = complaints(rules, corpus).map(({ text }) => text);
      expectNone(
        'a rule is broken',
        found.filter((text) => !text.includes(expected)),
      );
    },
  };
  return [keepsWords, keepsWordsInTei, isValid, isSame, keepsRules];
}
