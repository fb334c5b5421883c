import { find } from './elements.ts';
import { changed, state } from './state.ts';
import { mark, selected, textOf, unmark, wordsIn } from './words.ts';

const parts = ['head', 'note'] as const;
type Part = (typeof parts)[number];

function choose(part: Part, start: number, end: number): void {
  Object.assign(state, { chosen: { part, start, end }, claim: undefined });
  for (const id of parts) unmark(find(id), 'chosen');
  mark(find(part), start, end, 'chosen');
  getSelection()?.removeAllRanges();
  find('chosen').textContent = `Chosen: ${wordsChosen()}`;
  changed();
}

export function wordsChosen(): string {
  const { chosen } = state;
  return chosen === undefined ? '' : textOf(find(chosen.part)).slice(chosen.start, chosen.end);
}

/** Leaves the second half of what is said, or the words. */
export function leave(): void {
  if (state.claim !== undefined) state.claim = undefined;
  else {
    state.chosen = undefined;
    for (const id of parts) unmark(find(id), 'chosen');
  }
  changed();
}

interface Word {
  readonly start: number;
  readonly end: number;
}

/** Which way the arrow keys lead. */
const ways: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Arrow keys go from word to word; with Shift the words between are chosen too. */
function moveIn(part: Part, event: KeyboardEvent): void {
  const way = ways[event.key];
  if (way === undefined) return;
  event.preventDefault();
  const all = wordsIn(textOf(find(part)));
  const from = state.chosen?.part === part ? state.chosen : undefined;
  const to =
    from === undefined ? all[startAt(part, all)] : wordFrom(from, way, all, event.shiftKey);
  if (to !== undefined) choose(part, to.start, to.end);
}

/** The next word, or what is chosen with one word more or less. */
function wordFrom(from: Word, way: 1 | -1, all: readonly Word[], more: boolean): Word | undefined {
  const first = all.findIndex(({ start }) => start >= from.start);
  const last = all.findLastIndex(({ end }) => end <= from.end);
  if (!more) return all[way > 0 ? last + 1 : first - 1];
  const end = all[last + way]?.end ?? 0;
  return end > from.start ? { start: from.start, end } : undefined;
}

/** The words in question are where the cursor begins. */
function startAt(part: Part, all: readonly Word[]): number {
  const { place } = state;
  if (place?.part !== part) return 0;
  return Math.max(
    0,
    all.findIndex(({ start }) => start >= place.start),
  );
}

export function listenToWords(): void {
  for (const part of parts) {
    const room = find(part);
    room.addEventListener('mouseup', () => {
      const words = selected(room);
      if (words !== undefined) choose(part, words.start, words.end);
    });
    room.addEventListener('keydown', (event) => {
      moveIn(part, event);
    });
  }
}
