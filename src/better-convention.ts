import { VFile } from 'vfile';
import type { Vocabulary } from './conventions/index.ts';
import { report } from './messages/index.ts';
import { readFormulae } from './notes/formula/index.ts';
import { shippedNames, shippedVocabulary } from './package-files.ts';
import type { Edition, Entry, Level } from './tree.ts';

/** How many more documents another convention must know the place of, where it does not know all. */
const better = 2;

/**
 * Says by name which convention that ships reads a text well that reads badly with the default.
 *
 * @param tree what the default made of the text
 * @param file the text; the message is added to it
 * @param vocabulary the default
 */
export function suggestConvention(tree: Edition, file: VFile, vocabulary: Vocabulary): void {
  const own = fitOf(tree, vocabulary);
  if (own.known * 2 > own.all) return;
  const [best] = shippedNames()
    .map((name) => ({ name, other: shippedVocabulary(name) }))
    .filter(({ other }) => other.convention.notes === 'formula')
    .map(({ name, other }) => {
      const trial = new VFile({ value: String(file) });
      const fit = fitOf(readFormulae(trial, other), other);
      return { name, ...fit, said: trial.messages.length };
    })
    .sort(
      (a, b) => b.known - a.known || a.unknown - b.unknown || a.rank - b.rank || a.said - b.said,
    );
  if (best === undefined || !isBetter(best, own)) return;
  const { name, known: count, all } = best;
  report(file, 'convention-better', { line: 1, column: 1, offset: 0 }, { name, count, all });
}

interface Fit {
  readonly all: number;
  /** Documents with a head, of whose location the convention knows an institution or a form. */
  readonly known: number;
  /** Documents of whose location it knows both. */
  readonly sure: number;
  /** Documents that have a head and a source note. */
  readonly noted: number;
  /** How far down its list the institutions stand: its own stand first. */
  readonly rank: number;
  /** Levels of locations that it does not know. */
  readonly unknown: number;
}

/**
 * Of few documents, all must be surely read, or have no source note with the default: what two say
 * may be chance.
 */
function isBetter(best: Fit, own: Fit): boolean {
  if (best.all > 2) return best.known >= own.known + better && best.known * 2 >= best.all;
  if (own.known > 0 || best.all < 1) return false;
  return best.sure === best.all || (best.known === best.all && own.noted < best.all);
}

function fitOf({ children }: Edition, vocabulary: Vocabulary): Fit {
  const evidence = children.map((entry) => evidenceOf(entry, vocabulary));
  return {
    all: children.length,
    known: evidence.filter((count) => count > 0).length,
    sure: evidence.filter((count) => count > 1).length,
    noted: children.filter((entry) => has(entry, 'head') && has(entry, 'note')).length,
    rank: children
      .flatMap(baseOf)
      .map(({ value }) => {
        const entry = vocabulary.repositories.entry(value);
        return entry === undefined
          ? 0
          : vocabulary.convention.repositories.findIndex(({ name }) => name === entry.name);
      })
      .reduce((sum, place) => sum + place, 0),
    unknown: children
      .flatMap(baseOf)
      .filter((level) => !isForm(level) && !isKnown(level, vocabulary)).length,
  };
}

function has({ children }: Entry, part: 'head' | 'note'): boolean {
  return children.some(({ type }) => type === part);
}

/** A known institution counts, and a known form of identifier. */
function evidenceOf(entry: Entry, vocabulary: Vocabulary): number {
  if (!has(entry, 'head')) return 0;
  const levels = baseOf(entry);
  return Number(levels.some((level) => isKnown(level, vocabulary))) + Number(levels.some(isForm));
}

function baseOf({ children }: Entry): readonly Level[] {
  return children
    .flatMap((child) => (child.type === 'note' ? child.children : []))
    .flatMap((sentence) => (sentence.type === 'sentence' ? sentence.children : []))
    .flatMap((phrase) =>
      phrase.type === 'location' && phrase.role === 'base' ? phrase.levels : [],
    );
}

function isKnown({ kind, value }: Level, { repositories }: Vocabulary): boolean {
  return kind === 'repository' && repositories.entry(value) !== undefined;
}

function isForm({ kind }: Level): boolean {
  return !['repository', 'collection', 'other'].includes(kind);
}
