import type { NamePair, Question } from '../page/protocol.ts';
import { ask, askPair, openDocument } from './asking.ts';
import { button, find, make, plural, tell } from './elements.ts';
import { onChange, state } from './state.ts';

/** So many documents are listed; the others are found by number or words. */
const most = 200;

function showBar(): void {
  const { title, documents, settled, decisions, canUndo, canRedo } = state.overview;
  document.title = `Review – ${title}`;
  find('edition').textContent = title;
  const progress = find('progress', HTMLProgressElement);
  progress.max = Math.max(1, documents.length);
  progress.value = settled;
  find('progress-words').textContent =
    `${settled} of ${plural(documents.length, 'document')} without a question, ${plural(decisions, 'decision')}`;
  find('undo', HTMLButtonElement).disabled = !canUndo;
  find('redo', HTMLButtonElement).disabled = !canRedo;
}

function questionItem(one: Question): HTMLElement {
  const item = make('li');
  const open = button(one.wording, '', () => void ask(one));
  open.append(make('span', one.places.length > 1 ? `×${one.places.length}` : '', 'count'));
  if (one.id === state.question?.id) open.setAttribute('aria-current', 'true');
  item.append(open);
  return item;
}

function pairItem(one: NamePair): HTMLElement {
  const item = make('li');
  const open = button(
    `Are ‘${one.names.map(({ name }) => name).join('’ and ‘')}’ one person?`,
    '',
    () => {
      askPair(one);
    },
  );
  if (one.id === state.pair?.id) open.setAttribute('aria-current', 'true');
  item.append(open);
  return item;
}

function showQuestions(): void {
  const { questions, people } = state.overview;
  const items = [...questions.map(questionItem), ...people.map(pairItem)];
  find('questions').replaceChildren(...(items.length > 0 ? items : [make('li', 'None is open.')]));
}

export function showDocuments(): void {
  const wanted = find('find', HTMLInputElement).value.toLowerCase();
  const found = state.overview.documents.filter(
    ({ number, head }) => wanted === '' || number === wanted || head.toLowerCase().includes(wanted),
  );
  find('documents').replaceChildren(
    ...found.slice(0, most).map(({ id, number, head }) => {
      const item = make('li');
      const open = button('', '', () => void openDocument(id));
      open.append(make('span', number, 'number'), head);
      open.title = head;
      if (id === state.view?.id) open.setAttribute('aria-current', 'true');
      item.append(open);
      return item;
    }),
  );
}

let told = '';

/** What is wrong in the list of corrections is said once. */
function tellFaults(): void {
  const [fault = ''] = state.overview.messages;
  if (fault !== '' && fault !== told) tell(`corrections.yaml: ${fault}`);
  told = fault;
}

export function showQueue(): void {
  onChange(() => {
    showBar();
    showQuestions();
    showDocuments();
    tellFaults();
  });
  find('find').addEventListener('input', showDocuments);
}
