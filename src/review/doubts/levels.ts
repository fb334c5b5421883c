import type { Collection, Identifier, Location, Sentence } from '../../tree.ts';
import {
  type DocumentView,
  type Placed,
  placedOf,
  placedOfAny,
  textOf,
  type View,
} from './view.ts';

/** A level of a location, with the words that stand for it. */
export interface PlacedLevel extends Placed<Collection | Identifier> {
  readonly view: View<Sentence>;
  readonly location: Placed<Location>;
  readonly value: string;
}

/** Several reasons look at the levels of one document. */
const known = new WeakMap<DocumentView, readonly PlacedLevel[]>();

/** Every collection and identifier in the note of a document. */
export function levelsOf(document: DocumentView): readonly PlacedLevel[] {
  const levels = known.get(document) ?? document.sentences.flatMap(levelsIn);
  known.set(document, levels);
  return levels;
}

function levelsIn(view: View<Sentence>): PlacedLevel[] {
  const locations = placedOf(view, 'location');
  if (locations.length === 0) return [];
  return placedOfAny(view, 'collection', 'identifier').flatMap((level) => {
    const location = locations.find(({ node }) => level.within.includes(node));
    return location === undefined ? [] : [{ ...level, view, location, value: textOf(view, level) }];
  });
}
