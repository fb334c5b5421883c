import type { Agency, Body, Person, Sentence } from '../../tree.ts';
import { type Placed, type View, placedOf, textOf } from './view.ts';

/** Who did something for the text, with the words that name them. */
export interface PlacedAgency extends Placed<Agency> {
  readonly name: string;
  readonly nature: 'person' | 'body';
}

/** The agencies of a sentence, in order. */
export function agenciesOf(view: View<Sentence>): PlacedAgency[] {
  const names = placedOf(view, 'person', 'body');
  return placedOf(view, 'agency').flatMap((agency) => {
    const named = names.find(({ within }) => within.includes(agency.node));
    return named === undefined ? [] : [withName(view, agency, named)];
  });
}

function withName(
  view: View<Sentence>,
  agency: Placed<Agency>,
  named: Placed<Person | Body>,
): PlacedAgency {
  return { ...agency, name: textOf(view, named), nature: named.node.type };
}
