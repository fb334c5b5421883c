import type { Collection, Identifier, Location, Sentence } from '../../tree.ts';
import { type DocumentView, type Placed, type View, placedOf, textOf } from './view.ts';

/** A level of a location, with the words that stand for it. */
export interface PlacedLevel extends Placed<Collection | Identifier> {
  readonly view: View<Sentence>;
  readonly location: Placed<Location>;
  readonly value: string;
}

/** Every collection and identifier in the note of a document. */
export function levelsOf({ sentences }: DocumentView): PlacedLevel[] {
  return sentences.flatMap((view) =>
    placedOf(view, 'location').flatMap((location) =>
      placedOf(view, 'collection', 'identifier')
        .filter(({ start, end }) => start >= location.start && end <= location.end)
        .map((level) => ({ ...level, view, location, value: textOf(view, level) })),
    ),
  );
}
