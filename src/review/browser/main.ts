import { begin, refresh, step as next } from './asking.ts';
import { leave, listenToWords } from './choosing.ts';
import { listenToDecisions, step } from './deciding.ts';
import { find } from './elements.ts';
import { alwaysOnKey, listenToKeys } from './keys.ts';
import { showQuestions } from './question.ts';
import { showQueue } from './queue.ts';
import { showReading } from './reading.ts';
import { showSaying } from './saying.ts';
import { state } from './state.ts';

showQueue();
showReading();
showQuestions();
showSaying();
listenToDecisions();
listenToWords();
listenToKeys();

const focus = (id: string) => () => {
  find(id).focus();
};

alwaysOnKey('Escape', leave);
alwaysOnKey('j', () => {
  next(1);
});
alwaysOnKey('k', () => {
  next(-1);
});
alwaysOnKey('u', () => void step('undo'));
alwaysOnKey('r', () => void step('redo'));
alwaysOnKey('w', focus('note'));
alwaysOnKey('/', focus('find'));
alwaysOnKey('.', focus('because'));

/** Another page, or another program, has changed something. */
new EventSource('events').addEventListener('message', () => {
  const isBusy = state.chosen !== undefined || find('everywhere', HTMLDialogElement).open;
  if (!isBusy) void refresh(false);
});

await begin();
document.body.dataset.ready = 'yes';
