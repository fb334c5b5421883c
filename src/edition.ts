import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type Authority, applyAuthorities } from './exchange/authorities/index.ts';
import type { Edition } from './tree.ts';
import type { EditionMemory } from './memory.ts';
import { packageParts } from './package-files.ts';
import { type PublishOptions, type Published, publish } from './publish/index.ts';
import { parse } from './notes/parse/index.ts';
import { resolve } from './notes/resolve/index.ts';
import { type CorrectionList, sourceNotes } from './processor.ts';
import { decode } from './notes/decode.ts';
import type { Doubt } from './review/doubts/index.ts';
import { type Convention, type Vocabulary, vocabularyOf } from './conventions/index.ts';
import { suggestConvention } from './better-convention.ts';
import { shippedVocabulary } from './package-files.ts';
import type { Settings } from './settings.ts';
import { type EncodedEdition, toTei } from './tei/index.ts';

export { EditionMemory, type MadeCorpus } from './memory.ts';
export { type PublishOptions, type Published, publish } from './publish/index.ts';

/** What the notes are read with. */
export interface EncodeOptions {
  /** How the edition cites archives; that of the series when left out. */
  readonly convention?: Convention;
  /** The name of the file, for the messages; `notes.txt` when left out. */
  readonly path?: string;
  /** Of the text, where it is not UTF-8: `windows-1252`. */
  readonly encoding?: string;
  /** What the text does not hold; what is left out is "Not stated". */
  readonly settings?: Settings;
  /** Persons, bodies, places and works that its names are matched with. */
  readonly authorities?: readonly Authority[];
  /** What persons decided about words of the notes. */
  readonly corrections?: CorrectionList;
  /** What was made of the edition before: what depends on nothing that has changed is not made again. */
  readonly memory?: EditionMemory;
}

export type EditionOptions = EncodeOptions & Omit<PublishOptions, 'memory' | 'notes' | 'corrected'>;

/** An edition in the tree and in TEI. */
export interface Encoded {
  /** The text as it was read, and what there is to say of it in `messages`. */
  readonly file: VFile;
  /** Edition → entries → heads, notes and paragraphs → sentences → phrases, with places. */
  readonly tree: Edition;
  /** What the reading is unsure of; the nodes in doubt say so too. */
  readonly doubts: readonly Doubt[];
  /** Left out where the text holds no document, and the messages say why. */
  readonly tei?: EncodedEdition;
}

/** Every result of the pipeline; without TEI there is nothing that is made of it. */
export interface Built extends Encoded, Partial<Published> {
  readonly messages: readonly VFileMessage[];
}

/**
 * The whole pipeline: source notes in, an edition out.
 *
 * @param input the bytes of the text: a title line, then numbered heads, each with its source note
 * @returns the tree, its TEI, the web edition, the print edition, and every message
 * @throws Error where a part of the package is missing (schemas, stylesheets, typesetter); nothing
 *   in the input makes it throw
 */
export async function edition(input: Uint8Array, options: EditionOptions = {}): Promise<Built> {
  const encoded = encode(input, options);
  const { file, tei } = encoded;
  if (tei === undefined) return { ...encoded, messages: file.messages };
  const { memory, ...others } = options;
  const published = await publish(tei, packageParts, {
    ...others,
    ...(memory && { memory: memory.published }),
    notes: { file, origins: tei.origins },
    corrected: new Set(),
  });
  return { ...encoded, ...published, messages: [...file.messages, ...published.messages] };
}

/**
 * What the notes were read as before persons decided anything. While a text stays the same, a decision
 * about it needs no new reading.
 */
export class ReadNotes {
  readonly #path: string;
  readonly #input: Uint8Array;
  readonly #options: EncodeOptions;
  readonly #file: VFile;
  readonly #tree: Edition;

  constructor(input: Uint8Array, options: EncodeOptions = {}) {
    const { path = 'notes.txt', encoding } = options;
    this.#path = path;
    this.#input = input;
    this.#options = options;
    this.#file = decode(input, path, encoding);
    this.#tree = treeOf(this.#file, options);
  }

  /** Whether these are the notes that another text and other settings would give. */
  isOf(
    input: Uint8Array,
    { path = 'notes.txt', settings, encoding, convention }: EncodeOptions,
  ): boolean {
    return (
      path === this.#path &&
      encoding === this.#options.encoding &&
      isSame(convention, this.#options.convention) &&
      isSame(settings, this.#options.settings) &&
      Buffer.compare(input, this.#input) === 0
    );
  }

  /** The tree with decisions in it, and what is left in doubt. */
  decided(corrections?: CorrectionList): Encoded {
    const file = new VFile({ path: this.#path, value: String(this.#file) });
    file.messages.push(...this.#file.messages);
    Object.assign(file.data, this.#file.data);
    // What resolves a tree changes it.
    return decide(structuredClone(this.#tree), file, this.#options, corrections);
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function treeOf(file: VFile, { settings, convention, memory }: EncodeOptions): Edition {
  if (String(file) === '') return { type: 'edition', children: [] };
  const vocabulary = convention && vocabularyOf(convention);
  return sourceNotes(settings, undefined, vocabulary, memory?.notes).parse(file);
}

/** Puts decisions into a tree, and resolves it; the tree is changed. */
function decide(
  read: Edition,
  file: VFile,
  { settings, convention }: EncodeOptions,
  corrections?: CorrectionList,
): Encoded {
  if (read.children.length === 0) return { file, tree: read, doubts: [] };
  const processor = sourceNotes(settings, corrections, convention && vocabularyOf(convention));
  const tree = processor.runSync(read, file);
  if (convention === undefined)
    suggestConvention(tree, file, shippedVocabulary('foreign-relations'));
  return { file, tree, doubts: file.data.doubts ?? [] };
}

function labelsOf(convention?: Convention): Readonly<Record<string, string>> {
  const entries = convention?.identifiers ?? [];
  return Object.fromEntries(
    entries.flatMap(({ type, label }) => (label === undefined ? [] : [[type, label]])),
  );
}

/** The language of an edition is that of its convention where nothing else is stated. */
function stated(settings: Settings = {}, convention?: Convention): Settings {
  return { ...settings, language: settings.language ?? convention?.languages[0] ?? 'en' };
}

/** The first half: source notes to TEI. Nothing in the input makes it throw. */
export function encode(input: Uint8Array, options: EncodeOptions = {}): Encoded {
  const { authorities = [], corrections, memory } = options;
  const settings = stated(options.settings, options.convention);
  const read = decode(input, options.path ?? 'notes.txt', options.encoding);
  const notes = treeOf(read, options);
  const { file, tree, doubts } = decide(notes, read, options, corrections);
  if (tree.children.length === 0) return { file, tree, doubts };
  const named = { ...tree, identifierLabels: labelsOf(options.convention) };
  const tei = toTei(named, settings, file, memory?.tei);
  if (authorities.length === 0) return { file, tree, doubts, tei };
  return { file, tree, doubts, tei: { ...tei, ...applyAuthorities(tei, authorities, file) } };
}

/** The same for entries that were cut already, from a volume; the file is the text of their places. */
export function encodeEntries(
  entries: Edition,
  file: VFile,
  settings: Settings = {},
  vocabulary: Vocabulary = shippedVocabulary('foreign-relations'),
): EncodedEdition {
  return toTei(resolve(parse(entries, vocabulary, file), file), settings, file);
}
