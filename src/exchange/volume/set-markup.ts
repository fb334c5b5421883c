import type { Markup } from '../../xml/index.ts';
import type { Splice } from '../../xml/splice.ts';
import { cdata, mayHold, mayStandIn } from './content-models.ts';
import type { NotePart, NoteWords } from './note-words.ts';
import type { ReadingElement } from './reading-markup.ts';
import { endTags, startTags, writtenAttributes } from './tags.ts';

/** Markup of the volume or of the reading, in the order of the text. */
interface Part {
  readonly name: string;
  readonly element: Markup | undefined;
  readonly reading: ReadingElement | undefined;
  readonly from: number;
  readonly to: number;
  start: number;
  end: number;
  children: Part[];
  /** Attributes of the reading that an element of the volume takes on. */
  readonly gained: Map<string, string>;
}

/** What is put into a note, and the elements of its reading that could not be. */
export interface SetMarkup {
  readonly splices: readonly Splice[];
  readonly left: readonly string[];
}

/** What stands for the name of an element that nothing is set into or around: one of another namespace. */
const closed = '#closed';

const noElement = { element: undefined, gained: new Map<string, string>() };

/** A declaration inside a note may give the prefix of the new elements another meaning. */
function declaresNamespace({ attributes }: Markup): boolean {
  return [...attributes.keys()].some((name) => /^xmlns(?::|$)/.test(name));
}

function partOf(part: NotePart, namespace: string): Part {
  const { element, from, to, start, end } = part;
  const isOpen = element?.namespace === namespace && !declaresNamespace(element);
  return {
    name: element === undefined ? cdata : isOpen ? element.name : closed,
    element,
    reading: undefined,
    from,
    to,
    start,
    end,
    children: part.children.map((child) => partOf(child, namespace)),
    gained: new Map(),
  };
}

class Setter {
  readonly #words: NoteWords;
  readonly #prefix: string;
  readonly root: Part;
  readonly left: string[] = [];

  constructor(note: Markup, words: NoteWords, prefix: string) {
    this.#words = words;
    this.#prefix = prefix;
    const { children, letters } = words;
    const { contentStart: start, contentEnd: end } = note;
    const whole = { element: note, start, end, from: 0, to: letters.length, children };
    this.root = { ...partOf(whole, note.namespace), name: note.name };
  }

  /** An element that cannot be set is passed over; what stands in it is set where it would stand. */
  set(reading: ReadingElement, into: Part): void {
    if (reading.from === reading.to) return;
    const set = this.#place(reading, into);
    if (set === undefined) this.left.push(reading.name);
    for (const child of reading.children) this.set(child, set ?? into);
  }

  /** Around what it covers whole, else inside it, so that a name holds the italics that it is set in. */
  #place(reading: ReadingElement, into: Part): Part | undefined {
    const { name, from, to } = reading;
    const holder = into.children.find(
      (part) => part.from < part.to && part.from <= from && to <= part.to,
    );
    const isWhole = holder?.from === from && holder.to === to && holder.reading === undefined;
    if (holder !== undefined && !isWhole) return this.#place(reading, holder);
    const same = reading.correction === undefined ? sameIn(holder, name) : undefined;
    if (same !== undefined) return merged(same, reading);
    return (
      this.#around(reading, into, name) ??
      (holder && this.#place(reading, holder)) ??
      // An identifier may hold nothing but words (TEI Guidelines 14.3.1).
      (name === 'idno' ? this.#around(reading, into, 'rs') : undefined)
    );
  }

  #around(reading: ReadingElement, into: Part, name: string): Part | undefined {
    const { from, to } = reading;
    const touched = into.children.filter((part) => part.from < to && from < part.to);
    const crosses = touched.some((part) => part.from < from || to < part.to);
    const [first, last] = [this.#words.letters[from], this.#words.letters[to - 1]];
    if (crosses || first === undefined || last === undefined) return undefined;
    const start = Math.min(first.start, touched[0]?.start ?? Infinity);
    const end = Math.max(last.end, touched.at(-1)?.end ?? 0);
    const held = into.children.filter((part) => start <= part.start && part.end <= end);
    const fits = mayStandIn(into.name, name) && held.every((part) => mayHold(name, part.name));
    if (!fits) return undefined;
    const part: Part = { ...{ name, from, to, start, end }, ...noElement, reading, children: held };
    into.children = [...into.children.filter((other) => !held.includes(other)), part].toSorted(
      (a, b) => a.start - b.start,
    );
    return part;
  }

  splices(part: Part = this.root): Splice[] {
    const { element, reading, name, gained, start, end } = part;
    const insert = (at: number, text: string) => ({ start: at, end: at, text });
    const within = part.children.flatMap((child) => this.splices(child));
    if (reading !== undefined) {
      const before = insert(start, startTags(name, reading, this.#prefix));
      return [before, ...within, insert(end, endTags(name, reading, this.#prefix))];
    }
    if (element === undefined || gained.size === 0) return within;
    return [
      insert(element.start + 1 + element.written.length, writtenAttributes(gained)),
      ...within,
    ];
  }
}

/** An element of that name among those that cover the same letters, one in the other. */
function sameIn(part: Part | undefined, name: string): Part | undefined {
  if (part === undefined || part.name === name) return part;
  const inner = part.children.find(({ from, to }) => from === part.from && to === part.to);
  return inner?.reading === undefined ? sameIn(inner, name) : undefined;
}

/** An element of the volume that is what the reading says takes on what the reading knows of it. */
function merged(part: Part, { attributes }: ReadingElement): Part {
  for (const [name, value] of attributes) {
    if (part.element?.attributes.has(name) === false) part.gained.set(name, value);
  }
  return part;
}

/**
 * Sets the elements of a reading into the note of a volume, around and inside the markup that is
 * there, of which nothing is changed. An element of the reading that would cross it, or that may not
 * stand there, is left out.
 *
 * @param words the words of the note
 * @param prefix of the names of the volume: `tei:`, empty where they have none
 */
export function setMarkup(
  note: Markup,
  words: NoteWords,
  reading: readonly ReadingElement[],
  prefix: string,
): SetMarkup {
  const setter = new Setter(note, words, prefix);
  for (const element of reading) setter.set(element, setter.root);
  return { splices: setter.splices(), left: setter.left };
}
