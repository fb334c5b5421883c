import { VFile } from 'vfile';
import { report } from './messages/index.ts';
import { readFormulae } from './notes/formula/index.ts';
import { shippedNames, shippedVocabulary } from './package-files.ts';
import type { Edition } from './tree.ts';

/** How many more documents another convention must find a place for. */
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
  if (best === undefined || best.count < own + better) return;
  report(file, 'convention-better', { line: 1, column: 1, offset: 0 }, best);
}

/** How many documents have a place where their text is kept that begins with an institution. */
function placed({ children }: Edition): number {
  return children.filter((entry) =>
    entry.children.some(
      (child) =>
        child.type === 'note' &&
        child.children.some(
          (sentence) =>
            sentence.type === 'sentence' &&
            sentence.children.some(
              (phrase) =>
                phrase.type === 'location' && phrase.role === 'base' && phrase.levels.length > 0,
            ),
        ),
    ),
  ).length;
}
