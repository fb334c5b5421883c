/** An element of the page that is always there. */
export function find(id: string): HTMLElement;
export function find<E extends HTMLElement>(id: string, of: new () => E): E;
export function find(id: string, of: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.getElementById(id);
  if (!(found instanceof of)) throw new TypeError(`the page has no ${id}`);
  return found;
}

export function make(name: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

/** @param key what is pressed for the same, or nothing */
export function button(label: string, key: string, act: () => void): HTMLButtonElement {
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

/** How long a word of what was done stays, in milliseconds. */
const shown = 4000;

/** Says what was done, to eyes and to screen readers. */
export function tell(text: string): void {
  const said = find('said');
  said.textContent = text;
  setTimeout(() => {
    if (said.textContent === text) said.textContent = '';
  }, shown);
}

export function tellError(error: unknown): void {
  tell(error instanceof Error ? error.message : String(error));
}

export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
