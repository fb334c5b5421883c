import type { Choice, Question } from '../page/protocol.ts';
import { ask } from './asking.ts';
import { decide } from './deciding.ts';
import { button, find, make } from './elements.ts';
import { forgetKeys, onKey } from './keys.ts';
import { showPair } from './people.ts';
import { changed, onChange, state } from './state.ts';

/** So many places of a question are named. */
const most = 12;

export function showQuestions(): void {
  onChange(() => {
    if (state.chosen !== undefined) return;
    forgetKeys();
    const room = find('question');
    if (state.pair !== undefined) room.replaceChildren(...showPair(state.pair));
    else if (state.question === undefined) room.replaceChildren(...nothingAsked());
    else room.replaceChildren(...asked(state.question));
  });
}

function nothingAsked(): HTMLElement[] {
  const isDone = state.overview.questions.length === 0;
  const help = 'Choose words in the note and say what they are, or take a question from the list.';
  return [
    make('h1', isDone ? 'Every question is answered.' : 'Any document can be reviewed.'),
    make('p', help, 'help'),
  ];
}

function asked(question: Question): HTMLElement[] {
  const { places, wording, help, choices } = question;
  const several = places.length > 1;
  const answers = make('div', '', 'answers');
  choices.forEach((choice, index) => {
    const key = index < 9 ? String(index + 1) : '';
    const act = () => void answer(choice);
    if (key !== '') onKey(key, act);
    answers.append(button(choice.label, key, act));
  });
  return [
    make('h1', `${wording}${several ? ` (${places.length} places)` : ''}`),
    make('p', help, 'help'),
    ...(several ? [placesRow(question)] : []),
    scopeRow(),
    answers,
  ];
}

function placesRow(one: Question): HTMLElement {
  const row = make('p', 'In ', 'help');
  one.places.slice(0, most).forEach((at, index) => {
    const open = button(`document ${at.number}`, '', () => void ask(one, index));
    if (at === state.place) open.setAttribute('aria-current', 'true');
    row.append(open, ' ');
  });
  return row;
}

/** Whether a decision holds here or everywhere. */
export function scopeRow(): HTMLElement {
  const row = make('div', '', 'scope');
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', 'Where the decision holds');
  const choose = (value: boolean) => () => {
    state.everywhere = value;
    changed();
  };
  const toggle = choose(!state.everywhere);
  const here = button('Here', '', choose(false));
  const all = button('Everywhere in this edition', 'e', toggle);
  here.setAttribute('aria-pressed', String(!state.everywhere));
  all.setAttribute('aria-pressed', String(state.everywhere));
  onKey('e', toggle);
  row.append(here, all);
  return row;
}

async function answer(choice: Choice): Promise<void> {
  if (state.place !== undefined) await decide({ ...state.place, says: choice.says });
}
