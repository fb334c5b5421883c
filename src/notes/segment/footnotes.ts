import type { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import type { Footnote } from '../../tree.ts';
import { calledIn, footnoteOpening } from '../signs.ts';
import type { Paginated as Block } from './printed-pages.ts';

/** A paragraph with the footnotes that are called in it. */
export interface Called extends Block {
  readonly footnotes?: readonly Footnote[];
}

interface Definition {
  readonly label: string;
  readonly block: Block;
  /** Which paragraph of the text it is. */
  readonly index: number;
}

/**
 * Puts the footnotes of a text to the paragraphs that call them: the first that follows the call under
 * its label, as each document may count anew. What is called and not there, or there and not called,
 * stays text and is reported.
 */
export function withFootnotes(blocks: readonly Block[], file: VFile): readonly Called[] {
  const definitions = blocks.flatMap((block, index): Definition[] => {
    const label = footnoteOpening.exec(block.value)?.[1];
    return label === undefined ? [] : [{ label, block, index }];
  });
  const called = new Map<Block, Footnote[]>();
  const taken = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    if (footnoteOpening.test(block.value)) continue;
    for (const label of calledIn(block.value)) {
      const free = definitions.filter((each) => each.label === label && !taken.has(each.block));
      const found = free.find((each) => each.index > index);
      if (found === undefined) {
        report(file, 'footnote-without-text', block.start, { label });
        continue;
      }
      taken.add(found.block);
      called.set(block, [...(called.get(block) ?? []), footnote(found)]);
    }
  }
  for (const { label, block } of definitions) {
    if (!taken.has(block)) report(file, 'footnote-without-call', block.start, { label });
  }
  return blocks
    .filter((block) => !taken.has(block))
    .map((block) => {
      const footnotes = called.get(block);
      return footnotes === undefined ? block : { ...block, footnotes };
    });
}

function footnote({ label, block }: Definition): Footnote {
  const value = block.value.replace(footnoteOpening, '');
  return { label, children: [{ type: 'text', value }] };
}
