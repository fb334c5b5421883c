import type { AffectedPlace, Decision } from '../page/protocol.ts';
import { send } from './api.ts';
import { refresh } from './asking.ts';
import { find, make, plural, tell, tellError } from './elements.ts';
import { state } from './state.ts';

/** Who decides, and why. */
export function signature(): Pick<Decision, 'by' | 'because'> {
  const by = find('by', HTMLInputElement).value.trim();
  const because = find('because', HTMLInputElement).value.trim();
  return { ...(by !== '' && { by }), ...(because !== '' && { because }) };
}

/** Sends a decision; the page says so when it is on the disk. */
export async function decide(at: Omit<Decision, 'everywhere' | 'by' | 'because'>): Promise<void> {
  const { everywhere } = state;
  const { document: of, part, start, end, says } = at;
  const decision: Decision = { document: of, part, start, end, says, everywhere, ...signature() };
  try {
    if (everywhere && !(await agreed(decision))) return;
    await send('decide', decision);
    await written(everywhere ? 'Written for all places.' : 'Written.');
  } catch (error) {
    tellError(error);
  }
}

/** Says that a decision is on the disk, and goes on. */
export async function written(text: string): Promise<void> {
  tell(text);
  find('because', HTMLInputElement).value = '';
  Object.assign(state, { chosen: undefined, claim: undefined, everywhere: false });
  await refresh(true);
}

/** Shows what a decision for all notes would change, before it does. */
async function agreed(decision: Decision): Promise<boolean> {
  const places = await send<readonly AffectedPlace[]>('affected', decision);
  const [first] = decision.says;
  find('everywhere-title').textContent =
    `${plural(places.length, 'place')}: ‘${first?.words ?? ''}’ is ${first?.is ?? ''}`;
  find('everywhere-places').replaceChildren(
    ...places.map(({ number, before, words, after }) => {
      const item = make('li');
      item.append(make('span', number, 'number'), `…${before}`, make('strong', words), `${after}…`);
      return item;
    }),
  );
  const dialog = find('everywhere', HTMLDialogElement);
  dialog.returnValue = '';
  dialog.showModal();
  find('everywhere-yes').focus();
  return new Promise((settle) => {
    const settled = () => {
      settle(dialog.returnValue === 'yes');
    };
    dialog.addEventListener('close', settled, { once: true });
  });
}

/** Takes the last decision back, or does it again. */
export async function step(path: 'undo' | 'redo'): Promise<void> {
  try {
    const { done } = await send<{ done: boolean }>(path);
    const word = path === 'undo' ? 'Taken back.' : 'Done again.';
    tell(done ? word : 'There is nothing to take back.');
    await refresh(false);
  } catch (error) {
    tellError(error);
  }
}

export function listenToDecisions(): void {
  const dialog = find('everywhere', HTMLDialogElement);
  find('everywhere-yes').addEventListener('click', () => {
    dialog.close('yes');
  });
  find('everywhere-no').addEventListener('click', () => {
    dialog.close('');
  });
  find('undo').addEventListener('click', () => void step('undo'));
  find('redo').addEventListener('click', () => void step('redo'));
  const by = find('by', HTMLInputElement);
  by.value = localStorage.getItem('by') ?? '';
  by.addEventListener('change', () => {
    localStorage.setItem('by', by.value);
  });
}
