import { type Plugin, type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import type { Vocabulary } from './conventions/index.ts';
import { shippedVocabulary } from './package-files.ts';
import type { Edition } from './tree.ts';
import { readFormulae } from './notes/formula/index.ts';
import type { NotesMemory } from './notes/memory.ts';
import { parse } from './notes/parse/index.ts';
import { resolve } from './notes/resolve/index.ts';
import { segment } from './notes/segment/index.ts';
import { type Doubt, findDoubts, markDoubts } from './review/doubts/index.ts';
import type { Settings } from './settings.ts';
import { type ListedCorrection, applyCorrections, unsettled } from './review/corrections/index.ts';
import { toTei } from './tei/index.ts';

declare module 'unified' {
  interface CompileResultMap {
    tei: string;
  }
}

declare module 'vfile' {
  interface DataMap {
    /** What the reading of the text is unsure of. */
    doubts: readonly Doubt[];
  }
}

/** What persons decided about the notes, and the text of their list, for messages. */
export interface CorrectionList {
  readonly corrections: readonly ListedCorrection[];
  readonly file: VFile;
}

/** Notes that tell in sentences are read by a grammar, formulae by their order. */
function readNotes(file: VFile, vocabulary: Vocabulary, memory?: NotesMemory): Edition {
  return vocabulary.convention.notes === 'prose'
    ? parse(segment(file), vocabulary, file, memory)
    : readFormulae(file, vocabulary);
}

/** Text → tree: entries, heads and notes as they are read. */
const fromNotes: Plugin<[Vocabulary, NotesMemory | undefined], string, Edition> = function (
  vocabulary,
  memory,
) {
  this.parser = (_document, file) => readNotes(file, vocabulary, memory);
};

/** Tree → tree: what persons decided. */
const corrected: Plugin<[CorrectionList], Edition> =
  ({ corrections, file: list }) =>
  (tree, file) =>
    applyCorrections(tree, corrections, file, list).edition;

/** Tree → tree: what the notes leave to the reader. */
const resolved: Plugin<[], Edition> = () => (tree, file) => resolve(tree, file);

/** Tree → tree: what is in doubt is marked, and said in the data of the file. */
const doubted: Plugin<[], Edition> = () => (tree, file) => {
  const doubts = unsettled(findDoubts(tree), tree);
  markDoubts(doubts);
  file.data.doubts = doubts;
};

/** Tree → TEI: the text of `edition.xml`. */
const asTei: Plugin<[Settings], Edition, string> = function (settings) {
  this.compiler = (tree, file) => toTei(tree as Edition, settings, file).corpus;
};

/**
 * The first half of the pipeline as a unified processor, for those who add plugins of their own:
 * its tree is an `Edition` (tree.ts), its messages stand in the file.
 */
export function sourceNotes(
  settings: Settings = { language: 'en' },
  list: CorrectionList = { corrections: [], file: new VFile() },
  vocabulary: Vocabulary = shippedVocabulary('foreign-relations'),
  memory?: NotesMemory,
): Processor<Edition, Edition, Edition, Edition, string> {
  return unified()
    .use(fromNotes, vocabulary, memory)
    .use(corrected, list)
    .use(resolved)
    .use(doubted)
    .use(asTei, settings);
}
