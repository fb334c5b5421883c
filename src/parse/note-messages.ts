import type { VFile } from 'vfile';
import { report } from '../messages/index.ts';
import type { Node, Note } from '../nodes.ts';
import { markingCategory } from './lexicon/markings.ts';
import { meant } from './meant.ts';
import { isKnownRepository } from './phrases/repository.ts';

/** Says what in a note was not understood, is not in the vocabularies, or was repaired. */
export function reportNote(note: Note, file: VFile): void {
  const walk = (node: Node): void => {
    reportNode(node, file);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(note);
}

function reportNode(node: Node, file: VFile): void {
  const { position } = node;
  if (node.type === 'sentence' && node.kind === 'unparsed') {
    report(file, 'sentence-unparsed', position, { words: shortened(meant(node.children)) });
  } else if (node.type === 'marking') {
    const term = meant(node.children);
    if (markingCategory(term) === undefined) report(file, 'marking-unknown', position, { term });
  } else if (node.type === 'repository') {
    const name = meant(node.children);
    if (!isKnownRepository(name)) report(file, 'repository-unknown', position, { name });
  } else if (node.type === 'defect') {
    report(file, 'defect-repaired', position, { printed: node.value, reading: node.reading });
  }
}

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 77)}…` : words;
}
