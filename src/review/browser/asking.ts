import type { DocumentShown, NamePair, Overview, Question } from '../page/protocol.ts';
import { read } from './api.ts';
import { changed, state } from './state.ts';

/** Asks a question at one of its places. */
export async function ask(one: Question, at = 0): Promise<void> {
  const place = one.places[at] ?? one.places[0];
  Object.assign(state, { question: one, place, pair: undefined, everywhere: false });
  if (place !== undefined) await show(place.document);
}

/** Asks whether two names are one person. */
export function askPair(pair: NamePair): void {
  Object.assign(state, { pair, question: undefined, place: undefined });
  Object.assign(state, { chosen: undefined, claim: undefined });
  changed();
}

/** Opens a document without a question. */
export async function openDocument(id: string): Promise<void> {
  Object.assign(state, { question: undefined, place: undefined, pair: undefined });
  await show(id);
}

async function show(id: string): Promise<void> {
  const began = state.chosen;
  const found = await read<DocumentShown>(`document/${encodeURIComponent(id)}`);
  // Words that were chosen meanwhile stay chosen.
  if (state.chosen !== began && state.view?.id === id) return;
  Object.assign(state, { view: found, chosen: undefined, claim: undefined });
  changed();
}

/** Goes on or back in the queue: questions first, then names. */
export function step(by: number): void {
  const { questions, people } = state.overview;
  const all = [...questions, ...people];
  const current = state.question?.id ?? state.pair?.id;
  const at = all.findIndex(({ id }) => id === current);
  const wanted = all[Math.min(all.length - 1, Math.max(0, at + by))];
  if (wanted !== undefined) askOne(wanted);
}

function askOne(wanted: Question | NamePair): void {
  if ('names' in wanted) askPair(wanted);
  else void ask(wanted);
}

/**
 * Reads everything anew.
 *
 * @param onward whether the next question is asked where this one is settled
 */
export async function refresh(onward: boolean): Promise<void> {
  const began = state.chosen;
  const before = placeInQueue();
  state.overview = await read<Overview>('overview');
  if (state.chosen !== began) {
    changed();
    return;
  }
  const again = state.overview.questions.find(({ id }) => id === state.question?.id);
  const pair = state.overview.people.find(({ id }) => id === state.pair?.id);
  if (again !== undefined) await ask(again);
  else if (pair !== undefined) askPair(pair);
  else if (onward && before >= 0) await askFollowing(before);
  else await showAgain();
}

function placeInQueue(): number {
  const { overview, question, pair } = state;
  const current = question?.id ?? pair?.id;
  return [...overview.questions, ...overview.people].findIndex(({ id }) => id === current);
}

async function askFollowing(before: number): Promise<void> {
  const { questions, people } = state.overview;
  const all = [...questions, ...people];
  const following = all[before] ?? all.at(-1);
  if (following === undefined) {
    Object.assign(state, { question: undefined, place: undefined, pair: undefined });
    await showAgain();
  } else if ('names' in following) askPair(following);
  else await ask(following);
}

async function showAgain(): Promise<void> {
  if (state.view === undefined) changed();
  else await show(state.view.id);
}

/** What the page begins with. */
export async function begin(): Promise<void> {
  state.overview = await read<Overview>('overview');
  const [question] = state.overview.questions;
  const [document] = state.overview.documents;
  changed();
  if (question !== undefined) await ask(question);
  else if (document !== undefined) await openDocument(document.id);
}
