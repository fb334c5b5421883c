/**
 * The index of the first of places that do not overlap and stand in order which does not end before
 * an offset; their number where all do. By halves, for a damaged note has thousands of them.
 */
export function firstEndingFrom<Place>(
  places: readonly Place[],
  offset: number,
  end: (place: Place) => number,
): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const place = places[middle];
    if (place !== undefined && end(place) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
