import type { Said, Words } from '../page/protocol.ts';
import { type Claim, claimsFor, saidOf, secondKeys } from './claims.ts';
import { wordsChosen } from './choosing.ts';
import { decide } from './deciding.ts';
import { button, find, make } from './elements.ts';
import { forgetKeys, onKey } from './keys.ts';
import { scopeRow } from './question.ts';
import { changed, onChange, state } from './state.ts';

/** Where it is said what the chosen words are, in the place of the question. */
export function showSaying(): void {
  onChange(() => {
    const { chosen, claim } = state;
    const room = find('saying');
    room.hidden = chosen === undefined;
    find('question').hidden = chosen !== undefined;
    if (chosen === undefined) return;
    forgetKeys();
    const title = make('h3', `‘${wordsChosen()}’ is ${claim?.label ?? '…'}`);
    title.id = 'saying-title';
    room.replaceChildren(title, scopeRow(), answersFor(chosen, claim));
    if (claim?.type !== undefined) room.querySelector('input')?.focus();
  });
}

function answersFor(chosen: Words, claim: Claim | undefined): HTMLElement {
  if (claim?.type !== undefined) return typing(claim);
  const answers = make('div', '', 'answers');
  if (claim === undefined) answers.append(...claimButtons(chosen));
  else answers.append(...(claim.is === 'ibid' ? locationButtons() : valueButtons(claim)));
  return answers;
}

function keyed(label: string, key: string, act: () => void): HTMLButtonElement {
  if (key !== '') onKey(key, act);
  return button(label, key, act);
}

function claimButtons({ part }: Words): HTMLElement[] {
  return claimsFor(part).map((claim) =>
    keyed(claim.label, claim.key, () => {
      const isWhole = claim.choose === undefined && claim.type === undefined;
      if (isWhole && claim.is !== 'ibid') say(saidOf(wordsChosen(), claim));
      else {
        state.claim = claim;
        changed();
      }
    }),
  );
}

function valueButtons(claim: Claim): HTMLElement[] {
  return (claim.choose?.values ?? []).map(([value, label], index) =>
    keyed(label, secondKeys[index] ?? '', () => {
      say(saidOf(wordsChosen(), claim, value));
    }),
  );
}

/** Every leading part of the locations that the note has. */
function locationButtons(): HTMLElement[] {
  const parts = new Map(
    (state.view?.locations ?? []).flatMap((levels) =>
      levels.map((_, index) => {
        const leading = levels.slice(0, index + 1);
        return [leading.join(', '), leading] as const;
      }),
    ),
  );
  return [...parts].map(([label, standsFor], index) =>
    keyed(label, secondKeys[index] ?? '', () => {
      say({ words: wordsChosen(), is: 'ibid', standsFor: [...standsFor] });
    }),
  );
}

function typing(claim: Claim): HTMLElement {
  const form = document.createElement('form');
  const label = make('label', `${claim.type?.label ?? ''} `);
  const input = document.createElement('input');
  label.append(input);
  const write = button('Write', 'Enter', () => {
    form.requestSubmit();
  });
  form.append(label, write);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (input.value !== '') say(saidOf(wordsChosen(), claim, input.value));
  });
  return form;
}

function say(said: Said): void {
  const { chosen, view } = state;
  if (chosen === undefined || view === undefined) return;
  void decide({ ...chosen, document: view.id, says: [said] });
}
