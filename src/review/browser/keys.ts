import { find } from './elements.ts';
import { state } from './state.ts';

/** What the keys do now, beside those that always work. */
const now = new Map<string, () => void>();
const always = new Map<string, () => void>();

export function onKey(key: string, act: () => void): void {
  now.set(key, act);
}

export function alwaysOnKey(key: string, act: () => void): void {
  always.set(key, act);
}

export function forgetKeys(): void {
  now.clear();
}

function actionOf(key: string): (() => void) | undefined {
  const own = now.get(key);
  if (own !== undefined) return own;
  return key === 'Escape' || state.chosen === undefined ? always.get(key) : undefined;
}

export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof HTMLInputElement) {
      if (key === 'Escape') target.blur();
      return;
    }
    if (find('everywhere', HTMLDialogElement).open) return;
    const act = actionOf(key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}
