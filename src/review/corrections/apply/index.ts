import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location as fileLocation } from 'vfile-location';
import { report } from '../../../messages/index.ts';
import type { Decision, Edition, Entry, Head, Node, Note } from '../../../tree.ts';
import type { Place } from '../anchor.ts';
import type { Correction } from '../correction.ts';
import { find } from '../find.ts';
import { type Ground, groundsOf } from '../printed.ts';
import type { ListedCorrection } from '../read.ts';
import { saysOf } from '../wording.ts';
import { applyTo } from './apply-to.ts';
import { isFit } from './fit.ts';
import { leavesOf, lengthOf } from './split.ts';
import type { PointIn } from './split.ts';

/** An edition as persons have corrected it, and where each entry of their list holds. */
export interface Corrected {
  readonly edition: Edition;
  readonly applied: readonly Applied[];
}

/** An entry of the list, and the documents that it changed or confirmed. */
export interface Applied {
  readonly listed: ListedCorrection;
  readonly places: readonly { readonly document: string; readonly start?: Point }[];
}

/**
 * Applies corrections to what was read: first what holds everywhere, then what holds at one place, each
 * in the order of the list. Header and note are made of the same tree, so they cannot differ.
 *
 * @param file the text of the notes
 * @param list the text of the list: an entry that no longer fits is reported in it, with the nearest
 *   place in the notes
 */
export function applyCorrections(
  edition: Edition,
  corrections: readonly ListedCorrection[],
  file: VFile,
  list: VFile,
): Corrected {
  if (corrections.length === 0) return { edition, applied: [] };
  const text = new Corrector(edition, file);
  const first = corrections.filter(({ correction }) => correction.where === 'everywhere');
  const then = corrections.filter(({ correction }) => correction.where !== 'everywhere');
  const applied = [...first, ...then].map((listed) => text.apply(listed, list));
  return { edition: text.edition, applied };
}

/** The nodes of an edition while corrections are applied, with their grounds as they were printed. */
class Corrector {
  readonly #edition: Edition;
  readonly #grounds: readonly Ground[];
  readonly #nodes: Map<Ground, Head | Note>;
  readonly #decisions = new Map<Entry, Decision[]>();
  readonly #settled = new Map<Entry, { start: number; end: number }[]>();
  readonly #point: PointIn;

  constructor(edition: Edition, file: VFile) {
    this.#edition = edition;
    this.#grounds = edition.children.flatMap(groundsOf);
    this.#nodes = new Map(this.#grounds.map((ground) => [ground, ground.node]));
    this.#point = pointsOf(file);
  }

  apply(listed: ListedCorrection, list: VFile): Applied {
    const { correction } = listed;
    const { places, nearest } = find(correction, this.#grounds);
    const held = places.filter((place) => this.#applyAt(place, correction));
    const near = nearest ?? (correction.where === 'everywhere' ? undefined : places[0]);
    if (held.length === 0 && (near !== undefined || places.length === 0)) {
      reportUnplaced(list, listed, near, this.#startOf(near));
    }
    return {
      listed,
      places: held.map((place) => {
        const start = this.#startOf(place);
        return { document: place.ground.entry.id, ...(start && { start }) };
      }),
    };
  }

  /** Whether the place is one that the correction holds for. */
  #applyAt(place: Place, correction: Correction): boolean {
    const node = this.#nodes.get(place.ground) ?? place.ground.node;
    if (!isFit(node, place, correction)) return false;
    const resp = correction.by ?? '';
    const made = applyTo(node, place, { correction, resp, point: this.#point });
    this.#settle(place);
    if (correction.where === 'everywhere' && shapeOf(made) === shapeOf(node)) return false;
    this.#nodes.set(place.ground, made);
    const start = this.#startOf(place);
    const decisions = this.#decisions.get(place.ground.entry) ?? [];
    decisions.push(decisionOf(correction, start));
    this.#decisions.set(place.ground.entry, decisions);
    return true;
  }

  #settle(place: Place): void {
    const [start, end] = [this.#startOf(place), this.#startOf({ ...place, start: place.end - 1 })];
    if (start?.offset === undefined || end?.offset === undefined) return;
    const all = this.#settled.get(place.ground.entry) ?? [];
    all.push({ start: start.offset, end: end.offset + 1 });
    this.#settled.set(place.ground.entry, all);
  }

  #startOf(place: Place | undefined): Point | undefined {
    if (place === undefined) return undefined;
    let at = 0;
    for (const leaf of leavesOf([place.ground.node])) {
      const end = at + lengthOf(leaf);
      if (place.start < end) return this.#point(leaf, place.start - at);
      at = end;
    }
    return place.ground.node.position?.start;
  }

  get edition(): Edition {
    const made = new Map([...this.#nodes].map(([{ node }, other]) => [node as Node, other]));
    return {
      ...this.#edition,
      children: this.#edition.children.map((entry) => {
        const decisions = this.#decisions.get(entry);
        const settled = this.#settled.get(entry);
        if (settled === undefined) return entry;
        const children = entry.children.map((child) => made.get(child) ?? child);
        return {
          ...entry,
          children,
          data: { ...entry.data, ...(decisions && { decisions }), settled },
        };
      }),
    };
  }
}

function decisionOf(correction: Correction, start: Point | undefined): Decision {
  const { words, by = '', on, because, where } = correction;
  return {
    words,
    says: saysOf(correction),
    by,
    ...(on !== undefined && { on }),
    ...(because !== undefined && { because }),
    ...(where === 'everywhere' && { everywhere: true }),
    ...(start && { start }),
  };
}

/** What a node is and says, without where it stands and who decided it. */
function shapeOf(node: Node): string {
  return JSON.stringify(node, (key, value: unknown) =>
    key === 'position' || key === 'data' ? undefined : value,
  );
}

/** Where characters of leaves stand in a file; white space that was made one space counts as one. */
function pointsOf(file: VFile): PointIn {
  const text = String(file);
  const places = fileLocation(file);
  return (leaf, offset) => {
    const start = leaf.position?.start.offset;
    if (start === undefined) return leaf.position?.start;
    let at = start;
    for (let count = 0; count < offset; count += 1) {
      at += /^\s+/u.exec(text.slice(at, at + 200))?.[0].length ?? 1;
    }
    return places.toPoint(at);
  };
}

function reportUnplaced(
  list: VFile,
  { correction, place }: ListedCorrection,
  nearest: Place | undefined,
  start: Point | undefined,
): void {
  const where =
    nearest === undefined
      ? 'not known'
      : `document ${nearest.ground.entry.number}${
          start ? `, line ${start.line}, column ${start.column} of the notes` : ''
        }: ‘${shown(nearest)}’`;
  report(list, 'correction-without-place', place, {
    words: correction.words,
    reason: nearest === undefined ? 'no note has these words' : 'what stands around them is other',
    nearest: where,
  });
}

function shown({ ground: { text }, start, end }: Place): string {
  return text.slice(Math.max(0, start - 20), Math.max(end, start + 20)).trim();
}
