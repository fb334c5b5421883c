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
  type AffectedPlace,
  type Decision,
  type DocumentShown,
  type Overview,
  type PersonDecision,
  type PlacedDoubt,
  type Said,
  formsOfNames,
  namePairs,
  questionsOf,
  viewOf,
  wordsAt,
} from '../../review/page/index.ts';
import { VFile as File } from 'vfile';
import { toTei } from '../../tei/index.ts';
import type { CorrectionStore } from './correction-store.ts';
import type { PersonStore, PersonsChange } from './person-store.ts';

/** What the edition is read from: the notes, and what is read with them but the corrections. */
export interface Sources {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly options: Omit<EncodeOptions, 'path' | 'corrections'>;
}

/** What can be taken back, and done again. */
interface Step {
  readonly undo: () => Promise<unknown>;
  readonly redo: () => Promise<unknown>;
}

/** The files that decisions are written into. */
export interface Stores {
  readonly corrections: CorrectionStore;
  readonly persons: PersonStore;
}

/** One edition while somebody decides on it. */
export class ReviewSession {
  readonly #store: CorrectionStore;
  readonly #persons: PersonStore;
  readonly #today: () => string;
  #sources: Sources;
  #notes: ReadNotes | undefined;
  #encoded!: Encoded;
  #list!: VFile;
  #count = 0;
  #undo: Step[] = [];
  #redo: Step[] = [];
  /** Names that were decided on since the authority files were read. */
  readonly #decided = new Set<string>();

  constructor({ corrections, persons }: Stores, sources: Sources, today: () => string) {
    this.#store = corrections;
    this.#persons = persons;
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
      people: namePairs(tree, this.#decidedNames()),
      settled: tree.children.length - open.size,
      decisions: this.#count,
      canUndo: this.#undo.length > 0,
      canRedo: this.#redo.length > 0,
      messages: this.#list.messages.map(({ reason, line }) => `Line ${line ?? 1}: ${reason}`),
    };
  }

  #decidedNames(): ReadonlySet<string> {
    const { authorities = [] } = this.#sources.options;
    return new Set([
      ...this.#decided,
      ...authorities.flatMap(({ name, variants }) => [name, ...variants]),
    ]);
  }

  document(id: string): DocumentShown | undefined {
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
    await this.#do({
      redo: () => this.#store.add(corrections),
      undo: () => this.#store.remove(corrections),
    });
    return corrections;
  }

  /** Writes into the list of persons whether names are one person; when this returns, it is on the disk. */
  async decidePerson({ names, one, by, because }: PersonDecision): Promise<void> {
    const forms = formsOfNames(this.#encoded.tree, names);
    const says = one ? 'One person' : 'Two persons';
    const signed = [by && `by ${by}`, `on ${this.#today()}`].filter(Boolean).join(' ');
    const note = `${says}: ${names.join(' and ')}, ${signed}${because ? ` (${because})` : ''}`;
    const persons = (one ? [[...new Set(forms.flat())]] : forms).map((all) => ({
      forms: all,
      note,
    }));
    const decided = forms.flat();
    let change: PersonsChange | undefined;
    await this.#do({
      redo: async () => {
        change = await this.#persons.add(persons);
        for (const name of decided) this.#decided.add(name);
      },
      undo: async () => {
        if (change) await this.#persons.replace(change.after, change.before);
        for (const name of decided) this.#decided.delete(name);
      },
    });
  }

  async #do(step: Step): Promise<void> {
    await step.redo();
    this.#undo.push(step);
    this.#redo = [];
    this.#read();
  }

  async undo(): Promise<boolean> {
    const last = this.#undo.at(-1);
    if (last === undefined) return false;
    await last.undo();
    this.#redo.push(...this.#undo.splice(-1));
    this.#read();
    return true;
  }

  async redo(): Promise<boolean> {
    const next = this.#redo.at(-1);
    if (next === undefined) return false;
    await next.redo();
    this.#undo.push(...this.#redo.splice(-1));
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
