import type { NamePair, NameShown, PersonDecision } from '../page/protocol.ts';
import { send } from './api.ts';
import { openDocument } from './asking.ts';
import { signature, written } from './deciding.ts';
import { button, make, plural, tellError } from './elements.ts';
import { onKey } from './keys.ts';

/** Two names that may be one person, side by side. */
export function showPair(pair: NamePair): HTMLElement[] {
  const sides = make('div', '', 'sides');
  sides.append(...pair.names.map(side));
  const answers = make('div', '', 'answers');
  const choices = [
    ['1', 'One person', true],
    ['2', 'Two persons', false],
  ] as const;
  for (const [key, label, one] of choices) {
    const act = () => void decidePair(pair, one);
    onKey(key, act);
    answers.append(button(label, key, act));
  }
  return [
    make('h1', 'Are these one person?'),
    make('p', 'What you say is written into persons.xml, with every form of the name.', 'help'),
    answers,
    sides,
  ];
}

function side({ name, forms, offices, places }: NameShown): HTMLElement {
  const made = make('section', '', 'side');
  made.append(make('h2', name));
  const also = [...forms, ...offices];
  if (also.length > 0) made.append(make('p', also.join(', '), 'help'));
  const list = make('ul');
  for (const { document, number, words } of places) {
    const item = make('li');
    item.append(
      button(`document ${number}`, '', () => void openDocument(document)),
      ` …${words}…`,
    );
    list.append(item);
  }
  made.append(make('p', plural(places.length, 'place'), 'count'), list);
  return made;
}

async function decidePair({ names }: NamePair, one: boolean): Promise<void> {
  const decision: PersonDecision = { names: names.map(({ name }) => name), one, ...signature() };
  try {
    await send('person', decision);
    await written(one ? 'Written: one person.' : 'Written: two persons.');
  } catch (error) {
    tellError(error);
  }
}
