import type { VFile } from 'vfile';
import { type EncodeOptions, type Encoded, ReadNotes } from '../../edition.ts';
import {
  type Correction,
  type Place,
  describePlace,
  everywhere,
  groundsOf,
  isFit,
  readCorrectionList,
} from '../../review/corrections/index.ts';
import {
  type DocumentView,
  type PlacedDoubt,
  type Question,
  type Said,
  type Words,
  questionsOf,
  viewOf,
  wordsAt,
} from '../../review/page/index.ts';
import { VFile as File } from 'vfile';
import { toTei } from '../../tei/index.ts';
import type { CorrectionStore } from './correction-store.ts';

/** What the edition is read from: the notes, and what is read with them but the corrections. */
export interface Sources {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly options: Omit<EncodeOptions, 'path' | 'corrections'>;
}

/** A decision as the page sends it. */
export interface Decision {
  readonly document: string;
  readonly part: 'head' | 'note';
  readonly start: number;
  readonly end: number;
  readonly says: readonly Said[];
  readonly everywhere: boolean;
  readonly by?: string;
  readonly because?: string;
}

/** A place that a decision for all notes would change. */
export interface AffectedPlace {
  readonly document: string;
  readonly number: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What the page shows of the whole edition. */
export interface Overview {
  readonly title: string;
  readonly documents: readonly {
    readonly id: string;
    readonly number: string;
    readonly head: string;
  }[];
  readonly questions: readonly Question[];
  /** How many documents have no question open. */
  readonly settled: number;
  readonly decisions: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What is wrong in the list of corrections. */
  readonly messages: readonly string[];
}

/** One edition while somebody decides on it. */
export class ReviewSession {
  readonly #store: CorrectionStore;
  readonly #today: () => string;
  #sources: Sources;
  #notes: ReadNotes | undefined;
  #encoded!: Encoded;
  #list!: VFile;
  #count = 0;
  #undo: (readonly Correction[])[] = [];
  #redo: (readonly Correction[])[] = [];

  constructor(store: CorrectionStore, sources: Sources, today: () => string) {
    this.#store = store;
    this.#sources = sources;
    this.#today = today;
    this.#read();
  }

  /** Reads everything anew: the notes, the list, or what belongs to them has changed. */
  async refresh(sources: Sources): Promise<void> {
    this.#sources = sources;
    await this.#store.restore();
    this.#read();
  }

  #read(): void {
    const { path, bytes, options } = this.#sources;
    const list = new File({ path: this.#store.path, value: this.#store.read() });
    const corrections = readCorrectionList(list);
    const given = { ...options, path };
    if (!this.#notes?.isOf(bytes, given)) this.#notes = new ReadNotes(bytes, given);
    this.#encoded = this.#notes.decided({ corrections, file: list });
    this.#list = list;
    this.#count = corrections.length;
  }

  overview(): Overview {
    const { tree } = this.#encoded;
    const placed = this.#placed();
    const open = new Set(placed.map(({ place }) => place.document));
    return {
      title: this.#sources.options.settings?.title ?? tree.title ?? '',
      documents: tree.children.map((entry) => ({
        id: entry.id,
        number: entry.number,
        head: groundsOf(entry)[0]?.text ?? '',
      })),
      questions: questionsOf(placed),
      settled: tree.children.length - open.size,
      decisions: this.#count,
      canUndo: this.#undo.length > 0,
      canRedo: this.#redo.length > 0,
      messages: this.#list.messages.map(({ reason, line }) => `Line ${line ?? 1}: ${reason}`),
    };
  }

  document(id: string): (DocumentView & { readonly tei: string }) | undefined {
    const entry = this.#encoded.tree.children.find((one) => one.id === id);
    if (entry === undefined) return undefined;
    const settings = this.#sources.options.settings ?? { language: 'en' };
    const tei = toTei({ type: 'edition', children: [entry] }, settings, new File());
    return { ...viewOf(entry), tei: tei.documents[0]?.xml ?? '' };
  }

  #placed(): PlacedDoubt[] {
    const { tree, doubts, file } = this.#encoded;
    const text = String(file);
    const entries = new Map(tree.children.map((entry) => [entry.id, entry]));
    return doubts.flatMap((doubt): PlacedDoubt[] => {
      const entry = entries.get(doubt.document);
      const words = entry && wordsAt(groundsOf(entry), doubt.position, text);
      if (entry === undefined || words === undefined) return [];
      const { id: document, number } = entry;
      return [{ doubt, place: { ...words, document, number, line: doubt.position.start.line } }];
    });
  }

  /** The places that a decision for all notes would change. */
  affected(decision: Decision): AffectedPlace[] {
    const grounds = this.#encoded.tree.children.flatMap(groundsOf);
    return decision.says.flatMap((said) =>
      everywhere(said.words, grounds)
        .filter((place) => isFit(place.ground.node, place, { ...said, where: 'everywhere' }))
        .map(({ ground: { entry, text }, start, end }) => ({
          document: entry.id,
          number: entry.number,
          before: text.slice(Math.max(0, start - 40), start),
          words: text.slice(start, end),
          after: text.slice(end, end + 40),
        })),
    );
  }

  /** Writes a decision into the list; when this returns, it is on the disk. */
  async decide(decision: Decision): Promise<readonly Correction[]> {
    const corrections = decision.says.map((said) => this.#correction(said, decision));
    await this.#store.add(corrections);
    this.#undo.push(corrections);
    this.#redo = [];
    this.#read();
    return corrections;
  }

  async undo(): Promise<boolean> {
    const last = this.#undo.pop();
    if (last === undefined) return false;
    await this.#store.remove(last);
    this.#redo.push(last);
    this.#read();
    return true;
  }

  async redo(): Promise<boolean> {
    const next = this.#redo.pop();
    if (next === undefined) return false;
    await this.#store.add(next);
    this.#undo.push(next);
    this.#read();
    return true;
  }

  #correction(said: Said, decision: Decision): Correction {
    const { by, because } = decision;
    const signed = { on: this.#today(), ...(by && { by }), ...(because && { because }) };
    if (decision.everywhere) return { ...said, where: 'everywhere', ...signed };
    const grounds = this.#encoded.tree.children.flatMap(groundsOf);
    return { ...said, where: describePlace(placeOf(said, decision, grounds), grounds), ...signed };
  }
}

/** Where the words of an answer stand: in the words in question, or near them in the same note. */
function placeOf(
  { words }: Said,
  { document, part, start, end }: Decision,
  grounds: readonly Place['ground'][],
): Place {
  const ground = grounds.find((one) => one.entry.id === document && one.part === part);
  if (ground === undefined) throw new RangeError(`${document} has no such words`);
  const all = everywhere(words, [ground]);
  const inside = all.find((place) => place.start >= start && place.end <= end);
  const nearest = all.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
  return inside ?? nearest ?? { ground, start, end };
}

export type { Words };
