import { VFile } from 'vfile';
import { report } from './messages/index.ts';
import { readFormulae } from './notes/formula/index.ts';
import { shippedNames, shippedVocabulary } from './package-files.ts';
import type { Edition, Phrase } from './tree.ts';

/** How many more documents another convention must find a place for, where it does not find all. */
const better = 2;

/**
 * Says by name which convention that ships reads a text well that reads badly with the default.
 *
 * @param tree what the default made of the text
 * @param file the text; the message is added to it
 */
export function suggestConvention(tree: Edition, file: VFile): void {
  const own = placed(tree);
  if (own * 2 > tree.children.length) return;
  const [best] = shippedNames()
    .filter((name) => shippedVocabulary(name).convention.notes === 'formula')
    .map((name) => {
      const trial = readFormulae(new VFile({ value: String(file) }), shippedVocabulary(name));
      return { name, count: placed(trial), all: trial.children.length };
    })
    .sort((a, b) => b.count - a.count);
  if (best === undefined) return;
  const isComplete = own > 0 && best.count === best.all && best.count >= own * 2;
  if (best.count < own + better && !isComplete) return;
  report(file, 'convention-better', { line: 1, column: 1, offset: 0 }, best);
}

// 137 Dr A. B. Vane, Minister for External Affairs, to … · No. 13
/**
 * How many documents have a head, and a note that says where their text is kept. A paragraph without a
 * head is none, nor is a number that stands alone a place.
 */
function placed({ children }: Edition): number {
  return children.filter(
    (entry) =>
      entry.children.some(({ type }) => type === 'head') &&
      entry.children.some(
        (child) =>
          child.type === 'note' &&
          child.children.some(
            (sentence) => sentence.type === 'sentence' && sentence.children.some(isPlace),
          ),
      ),
  ).length;
}

function isPlace(phrase: Phrase): boolean {
  return (
    phrase.type === 'location' &&
    phrase.role === 'base' &&
    phrase.levels.some(({ kind }) => kind !== 'other')
  );
}
