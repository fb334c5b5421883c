import { find, make } from './elements.ts';
import { onChange, state } from './state.ts';
import { mark, setWords } from './words.ts';

let shown: unknown;

/** The document, and what follows from it; it is set anew only when it is another, or its reading is. */
export function showReading(): void {
  onChange(() => {
    const { view, place, chosen } = state;
    if (view === undefined) return;
    if (shown !== view) {
      shown = view;
      setWords(find('head'), view.head);
      setWords(find('note'), view.note);
      showBeside();
      if (place?.document === view.id && chosen === undefined) {
        mark(find(place.part), place.start, place.end, 'asked')?.scrollIntoView({
          block: 'center',
        });
      }
    }
    find('reading-title').textContent = `Document ${view.number}`;
  });
}

function showBeside(): void {
  const { facts = [], decisions = [], tei = '' } = state.view ?? {};
  find('facts').replaceChildren(
    ...facts.flatMap(({ name, value }) => [make('dt', name), make('dd', value)]),
  );
  const made = decisions.map(({ text, by, on, because }) => {
    const signed = [by, on, because].filter((one) => one !== '').join(', ');
    return make('li', signed === '' ? text : `${text} – ${signed}`);
  });
  find('decisions').replaceChildren(...(made.length > 0 ? made : [make('li', 'Nothing yet.')]));
  find('tei-text').textContent = tei;
}
