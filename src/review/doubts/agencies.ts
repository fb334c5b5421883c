import type { Agency, Sentence } from '../../tree.ts';
import { type Placed, placedOf, placedOfAny, textOf, type View } from './view.ts';

/** Who did something for the text, with the words that name them. */
export interface PlacedAgency extends Placed<Agency> {
  readonly name: string;
  readonly nature: 'person' | 'body';
}

/** Several reasons look at the agencies of one sentence. */
const known = new WeakMap<View<Sentence>, readonly PlacedAgency[]>();

/** The agencies of a sentence, in order. */
export function agenciesOf(view: View<Sentence>): readonly PlacedAgency[] {
  const agencies = known.get(view) ?? agenciesIn(view);
  known.set(view, agencies);
  return agencies;
}

function agenciesIn(view: View<Sentence>): PlacedAgency[] {
  const agencies = placedOf(view, 'agency');
  if (agencies.length === 0) return [];
  const names = placedOfAny(view, 'person', 'body');
  return agencies.flatMap((agency) => {
    const named = names.find(({ within }) => within.includes(agency.node));
    if (named === undefined) return [];
    return [{ ...agency, name: textOf(view, named), nature: named.node.type }];
  });
}
