import {
  type Affected,
  type Choice,
  type Decision,
  type DocumentView,
  type Overview,
  type Place,
  type Question,
  type Said,
  read,
  send,
} from './api.ts';
import { type Claim, claims, said, secondKeys } from './claims.ts';
import { mark, selected, setWords, textOf, unmark, wordsIn } from './words.ts';

function find<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found as E;
}

function make(name: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

function button(label: string, key: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.append(label);
  if (key !== '') {
    made.append(' ', make('kbd', key));
    made.setAttribute('aria-keyshortcuts', key);
  }
  made.addEventListener('click', act);
  return made;
}

interface Chosen {
  readonly part: 'head' | 'note';
  readonly start: number;
  readonly end: number;
}

let overview: Overview;
let view: DocumentView | undefined;
let question: Question | undefined;
/** The place of the question that is shown. */
let place: Place | undefined;
let chosen: Chosen | undefined;
/** The claim whose second half is asked for. */
let claim: Claim | undefined;
let everywhere = false;
/** What the keys do now, beside those that always work. */
let keys = new Map<string, () => void>();

const by = find<HTMLInputElement>('by');
by.value = localStorage.getItem('by') ?? '';
by.addEventListener('change', () => {
  localStorage.setItem('by', by.value);
});

function tell(text: string): void {
  find('said').textContent = text;
  setTimeout(() => {
    if (find('said').textContent === text) find('said').textContent = '';
  }, 4000);
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

// The bar and the queue

function showOverview(): void {
  const all = overview.documents.length;
  document.title = `Review – ${overview.title}`;
  find('edition').textContent = overview.title;
  const progress = find<HTMLProgressElement>('progress');
  progress.max = Math.max(1, all);
  progress.value = overview.settled;
  find('progress-words').textContent =
    `${overview.settled} of ${plural(all, 'document')} without a question, ${plural(overview.decisions, 'decision')}`;
  find<HTMLButtonElement>('undo').disabled = !overview.canUndo;
  find<HTMLButtonElement>('redo').disabled = !overview.canRedo;
  find('questions').replaceChildren(...overview.questions.map(questionItem));
  if (overview.questions.length === 0) find('questions').append(make('li', 'None is open.'));
  showDocuments();
  if (overview.messages[0] !== undefined) tell(`corrections.yaml: ${overview.messages[0]}`);
}

function questionItem(one: Question): HTMLElement {
  const item = make('li');
  const open = button(one.wording, '', () => void ask(one));
  open.append(make('span', one.places.length > 1 ? `×${one.places.length}` : '', 'count'));
  if (one.id === question?.id) open.setAttribute('aria-current', 'true');
  item.append(open);
  return item;
}

function showDocuments(): void {
  const wanted = find<HTMLInputElement>('find').value.toLowerCase();
  const found = overview.documents.filter(
    ({ number, head }) => wanted === '' || number === wanted || head.toLowerCase().includes(wanted),
  );
  find('documents').replaceChildren(
    ...found.slice(0, 200).map(({ id, number, head }) => {
      const item = make('li');
      const open = button('', '', () => {
        question = undefined;
        place = undefined;
        void show(id);
      });
      open.append(make('span', number, 'number'), head);
      open.title = head;
      if (id === view?.id) open.setAttribute('aria-current', 'true');
      item.append(open);
      return item;
    }),
  );
}

// The question

async function ask(one: Question, at = 0): Promise<void> {
  question = one;
  place = one.places[at] ?? one.places[0];
  everywhere = false;
  if (place !== undefined) await show(place.document);
}

function showQuestion(): void {
  const room = find('question');
  keys = new Map();
  if (question === undefined || place === undefined) {
    const rest = overview.questions.length;
    room.replaceChildren(
      make('h1', rest === 0 ? 'Every question is answered.' : 'Any document can be reviewed.'),
      make(
        'p',
        'Choose words in the note and say what they are, or take a question from the list.',
        'help',
      ),
    );
    return;
  }
  const { places, wording, help, choices } = question;
  room.replaceChildren(
    make('h1', `${wording}${places.length > 1 ? ` (${places.length} places)` : ''}`),
    make('p', help, 'help'),
    ...(places.length > 1 ? [placesRow(question)] : []),
    scopeRow(),
  );
  const answers = make('div', '', 'answers');
  choices.forEach((choice, index) => {
    const key = String(index + 1);
    const act = () => void answer(choice);
    keys.set(key, act);
    answers.append(button(choice.label, index < 9 ? key : '', act));
  });
  room.append(answers);
}

function placesRow(one: Question): HTMLElement {
  const row = make('p', 'In ', 'help');
  one.places.slice(0, 12).forEach((at, index) => {
    const open = button(`document ${at.number}`, '', () => void ask(one, index));
    if (at === place) open.setAttribute('aria-current', 'true');
    row.append(open, ' ');
  });
  return row;
}

function scopeRow(): HTMLElement {
  const row = make('div', '', 'scope');
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', 'Where the decision holds');
  const choose = (value: boolean) => () => {
    everywhere = value;
    if (claim === undefined && chosen === undefined) showQuestion();
    else showSaying();
  };
  const here = button('Here', '', choose(false));
  const all = button('Everywhere in this edition', 'e', choose(!everywhere));
  here.setAttribute('aria-pressed', String(!everywhere));
  all.setAttribute('aria-pressed', String(everywhere));
  keys.set('e', choose(!everywhere));
  row.append(here, all);
  return row;
}

async function answer(choice: Choice): Promise<void> {
  if (place === undefined) return;
  await decide({ ...place, says: choice.says });
}

// Deciding

async function decide(at: {
  document: string;
  part: 'head' | 'note';
  start: number;
  end: number;
  says: readonly Said[];
}): Promise<void> {
  const { document: of, part, start, end, says } = at;
  const decision: Decision = {
    ...{ document: of, part, start, end, says, everywhere },
    ...(by.value !== '' && { by: by.value }),
  };
  try {
    if (everywhere && !(await agreed(decision))) return;
    await send('decide', decision);
    tell(everywhere ? 'Written for all places.' : 'Written.');
    chosen = undefined;
    claim = undefined;
    everywhere = false;
    await refresh(true);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
  }
}

/** Shows what a decision for all notes would change, before it does. */
async function agreed(decision: Decision): Promise<boolean> {
  const places = await send<readonly Affected[]>('affected', decision);
  find('everywhere-title').textContent =
    `${plural(places.length, 'place')}: ‘${decision.says[0]?.words ?? ''}’ is ${decision.says[0]?.is ?? ''}`;
  find('everywhere-places').replaceChildren(
    ...places.map(({ number, before, words, after }) => {
      const item = make('li');
      item.append(make('span', number, 'number'), `…${before}`, make('strong', words), `${after}…`);
      return item;
    }),
  );
  const dialog = find<HTMLDialogElement>('everywhere');
  dialog.returnValue = '';
  dialog.showModal();
  find('everywhere-yes').focus();
  return new Promise((settle) => {
    dialog.addEventListener('close', () => settle(dialog.returnValue === 'yes'), { once: true });
  });
}

find('everywhere-yes').addEventListener('click', () => {
  find<HTMLDialogElement>('everywhere').close('yes');
});
find('everywhere-no').addEventListener('click', () => {
  find<HTMLDialogElement>('everywhere').close('');
});

async function step(path: 'undo' | 'redo'): Promise<void> {
  try {
    const { done } = await send<{ done: boolean }>(path);
    tell(
      done ? `${path === 'undo' ? 'Taken back' : 'Done again'}.` : 'There is nothing to take back.',
    );
    await refresh(false);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
  }
}

find('undo').addEventListener('click', () => void step('undo'));
find('redo').addEventListener('click', () => void step('redo'));

// The document

async function show(id: string): Promise<void> {
  const began = chosen;
  const found = await read<DocumentView>(`document/${encodeURIComponent(id)}`);
  if (chosen !== began && view?.id === id) return;
  view = found;
  chosen = undefined;
  claim = undefined;
  showView();
}

function showView(): void {
  if (view === undefined) return;
  find('reading-title').textContent = `Document ${view.number}`;
  setWords(find('head'), view.head);
  setWords(find('note'), view.note);
  find('facts').replaceChildren(
    ...view.facts.flatMap(({ name, value }) => [make('dt', name), make('dd', value)]),
  );
  find('decisions').replaceChildren(
    ...view.decisions.map(({ text, by: who, on }) =>
      make('li', `${text}${who + on === '' ? '' : ` – ${[who, on].filter(Boolean).join(', ')}`}`),
    ),
  );
  if (view.decisions.length === 0) find('decisions').append(make('li', 'Nothing yet.'));
  const tei = find('tei').querySelector('pre');
  if (tei !== null) tei.textContent = view.tei;
  if (place !== undefined && place.document === view.id) {
    mark(find(place.part), place.start, place.end, 'asked')?.scrollIntoView({ block: 'center' });
  }
  showQuestion();
  showSaying();
  showCurrent();
}

function showCurrent(): void {
  find('questions').replaceChildren(...overview.questions.map(questionItem));
  if (overview.questions.length === 0) find('questions').append(make('li', 'None is open.'));
  showDocuments();
}

// Choosing words

function choose(part: 'head' | 'note', start: number, end: number): void {
  chosen = { part, start, end };
  claim = undefined;
  for (const id of ['head', 'note']) unmark(find(id), 'chosen');
  mark(find(part), start, end, 'chosen');
  getSelection()?.removeAllRanges();
  find('chosen').textContent = `Chosen: ${wordsChosen()}`;
  showSaying();
}

function wordsChosen(): string {
  return chosen === undefined ? '' : textOf(find(chosen.part)).slice(chosen.start, chosen.end);
}

for (const part of ['head', 'note'] as const) {
  const room = find(part);
  room.addEventListener('mouseup', () => {
    const words = selected(room);
    if (words !== undefined) choose(part, words.start, words.end);
  });
  room.addEventListener('keydown', (event) => moveIn(part, event));
}

/** Arrow keys go from word to word; with Shift the words between are chosen too. */
function moveIn(part: 'head' | 'note', event: KeyboardEvent): void {
  const forward = event.key === 'ArrowRight' || event.key === 'ArrowDown';
  const back = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
  if (!forward && !back) return;
  event.preventDefault();
  const all = wordsIn(textOf(find(part)));
  const from = chosen?.part === part ? chosen : undefined;
  const first = all.findIndex(({ start }) => from !== undefined && start >= from.start);
  const last = all.findLastIndex(({ end }) => from !== undefined && end <= from.end);
  if (event.shiftKey && from !== undefined) {
    const end = all[forward ? last + 1 : last - 1]?.end;
    if (end !== undefined && end > from.start) choose(part, from.start, end);
    return;
  }
  const next = from === undefined ? startAt(part, all) : forward ? last + 1 : first - 1;
  const word = all[next];
  if (word !== undefined) choose(part, word.start, word.end);
}

/** The words in question are where the cursor begins. */
function startAt(part: 'head' | 'note', all: readonly { start: number }[]): number {
  const asked = place;
  if (asked?.part !== part) return 0;
  return Math.max(
    0,
    all.findIndex(({ start }) => start >= asked.start),
  );
}

// Saying what the words are

function showSaying(): void {
  const room = find('saying');
  room.hidden = chosen === undefined;
  find('question').hidden = chosen !== undefined;
  if (chosen === undefined) {
    showQuestion();
    return;
  }
  keys = new Map();
  const title = make('h3', `‘${wordsChosen()}’ is ${claim?.label ?? '…'}`);
  title.id = 'saying-title';
  room.replaceChildren(title, scopeRow());
  const answers = make('div', '', 'answers');
  if (claim === undefined) answers.append(...claimButtons(chosen));
  else if (claim.is === 'ibid') answers.append(...locationButtons());
  else if (claim.choose !== undefined) answers.append(...valueButtons(claim));
  room.append(claim?.type === undefined ? answers : typing(claim));
}

function claimButtons({ part }: Chosen): HTMLElement[] {
  return claims
    .filter((one) => one.part === 'either' || one.part === part)
    .map((one) => {
      const act = () => {
        if (one.choose === undefined && one.type === undefined && one.is !== 'ibid') say(one);
        else {
          claim = one;
          showSaying();
          find('saying').querySelector<HTMLElement>('input')?.focus();
        }
      };
      keys.set(one.key, act);
      return button(one.label, one.key, act);
    });
}

function valueButtons(one: Claim): HTMLElement[] {
  return (one.choose?.values ?? []).map(([value, label], index) => {
    const key = secondKeys[index] ?? '';
    const act = () => say(one, value);
    keys.set(key, act);
    return button(label, key, act);
  });
}

/** Every leading part of the locations that the note has. */
function locationButtons(): HTMLElement[] {
  const parts = new Map<string, readonly string[]>();
  for (const levels of view?.locations ?? []) {
    levels.forEach((_, index) =>
      parts.set(levels.slice(0, index + 1).join(', '), levels.slice(0, index + 1)),
    );
  }
  return [...parts].map(([label, levels], index) => {
    const key = secondKeys[index] ?? '';
    const act = () => void decideChosen({ words: wordsChosen(), is: 'ibid', standsFor: levels });
    keys.set(key, act);
    return button(label, key, act);
  });
}

function typing(one: Claim): HTMLElement {
  const form = document.createElement('form');
  const label = make('label', `${one.type?.label ?? ''} `);
  const input = document.createElement('input');
  label.append(input);
  form.append(
    label,
    button('Write', 'Enter', () => form.requestSubmit()),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (input.value !== '') say(one, input.value);
  });
  return form;
}

function say(one: Claim, value?: unknown): void {
  void decideChosen(said(wordsChosen(), one, value));
}

async function decideChosen(says: Said): Promise<void> {
  if (chosen === undefined || view === undefined) return;
  await decide({ ...chosen, document: view.id, says: [says] });
}

// Keys

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || target instanceof HTMLInputElement) {
    if (event.key === 'Escape') target.blur();
    return;
  }
  if (find<HTMLDialogElement>('everywhere').open) return;
  const act = actionOf(event.key);
  if (act === undefined) return;
  event.preventDefault();
  act();
});

function actionOf(key: string): (() => void) | undefined {
  if (key === 'Escape') return leave;
  const own = keys.get(key);
  if (own !== undefined) return own;
  if (chosen !== undefined) return undefined;
  return always.get(key);
}

function leave(): void {
  if (claim !== undefined) claim = undefined;
  else {
    chosen = undefined;
    for (const id of ['head', 'note']) unmark(find(id), 'chosen');
  }
  showSaying();
}

function next(by: number): void {
  const all = overview.questions;
  const at = all.findIndex(({ id }) => id === question?.id);
  const wanted = all[Math.min(all.length - 1, Math.max(0, at + by))];
  if (wanted !== undefined) void ask(wanted);
}

const always = new Map<string, () => void>([
  ['j', () => next(1)],
  ['k', () => next(-1)],
  ['u', () => void step('undo')],
  ['r', () => void step('redo')],
  ['w', () => find('note').focus()],
  ['/', () => find('find').focus()],
]);

find('find').addEventListener('input', showDocuments);

// Reading anew

/** @param onward whether the next question is asked where this one is settled */
async function refresh(onward: boolean): Promise<void> {
  const began = chosen;
  const before = overview.questions.findIndex(({ id }) => id === question?.id);
  overview = await read<Overview>('overview');
  showOverview();
  // Words that were chosen meanwhile stay chosen.
  if (chosen !== began) return;
  const again = overview.questions.find(({ id }) => id === question?.id);
  if (question === undefined) {
    if (view !== undefined) await show(view.id);
  } else if (again !== undefined) await ask(again);
  else if (onward) {
    const following = overview.questions[Math.max(0, before)] ?? overview.questions.at(-1);
    if (following === undefined) {
      question = undefined;
      place = undefined;
      if (view !== undefined) await show(view.id);
    } else await ask(following);
  } else if (view !== undefined) await show(view.id);
}

/** Another page, or another program, has changed something. */
new EventSource('events').addEventListener('message', () => {
  if (chosen === undefined && !find<HTMLDialogElement>('everywhere').open) void refresh(false);
});

overview = await read<Overview>('overview');
showOverview();
const [first] = overview.questions;
if (first !== undefined) await ask(first);
else if (overview.documents[0] !== undefined) await show(overview.documents[0].id);
document.body.dataset.ready = 'yes';
