import type { Vocabulary } from '../../conventions/index.ts';
import type { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import type { Node, Note } from '../../tree.ts';
import { ciphers } from '../../lexicon/en/ciphers.ts';
import { holdingWords } from '../../lexicon/en/holdings.ts';
import { readingText } from './reading-text.ts';
import { isKnownRepository } from './phrases/repository.ts';

/** What is said of a node, by its type. */
type Remarks = {
  readonly [T in Node['type']]?: (
    node: Extract<Node, { type: T }>,
    file: VFile,
    vocabulary: Vocabulary,
  ) => void;
};

const remarks: Remarks = {
  sentence({ kind, children, position }, file) {
    if (kind !== 'unparsed') return;
    report(file, 'sentence-unparsed', position, { words: shortened(readingText(children)) });
  },
  marking({ children, position }, file, vocabulary) {
    const term = readingText(children);
    if (vocabulary.markings.category(term) === undefined && !ciphers.test(term))
      report(file, 'marking-unknown', position, { term });
  },
  repository({ children, position }, file, vocabulary) {
    const name = readingText(children);
    if (!isKnownRepository(vocabulary, name))
      report(file, 'repository-unknown', position, { name });
  },
  location({ role, levels, position }, file) {
    const [first] = levels;
    if (role !== 'base' || first?.kind !== 'collection' || holdingWords.test(first.value)) return;
    report(file, 'repository-missing', position, { name: first.value });
  },
  defect({ value, reading, position }, file) {
    report(file, 'defect-repaired', position, { printed: value, reading });
  },
};

/** Says what in a note was not understood, is not in the vocabularies, or was repaired. */
export function reportNote(note: Note, vocabulary: Vocabulary, file: VFile): void {
  const walk = (node: Node): void => {
    const remark = remarks[node.type] as
      ((node: Node, file: VFile, vocabulary: Vocabulary) => void) | undefined;
    remark?.(node, file, vocabulary);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(note);
}

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 77)}…` : words;
}
