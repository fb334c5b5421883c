/** Documents that are one text: each its head without a number, an empty line, its paragraphs. */
export type Volume = readonly string[];

/** Cuts documents into volumes of one size; what is left over is in none. */
export function cut(documents: readonly string[], size: number): Volume[] {
  const count = Math.floor(documents.length / size);
  return Array.from({ length: count }, (_, index) =>
    documents.slice(index * size, (index + 1) * size),
  );
}

/** The characters of a volume. */
export function lengthOf(volume: Volume): number {
  return volume.reduce((sum, document) => sum + document.length, 0);
}

/**
 * Orders volumes so that however many of the first are taken, a document of theirs is about as long
 * as one of all: a few volumes can be compared with many.
 */
export function alike(volumes: readonly Volume[]): Volume[] {
  const mean = volumes.reduce((sum, volume) => sum + lengthOf(volume), 0) / volumes.length;
  const left = [...volumes];
  const ordered: Volume[] = [];
  let surplus = 0;
  while (left.length > 0) {
    const distance = (volume: Volume) => Math.abs(surplus + lengthOf(volume) - mean);
    const next = left.reduce((best, volume) => (distance(volume) < distance(best) ? volume : best));
    left.splice(left.indexOf(next), 1);
    surplus += lengthOf(next) - mean;
    ordered.push(next);
  }
  return ordered;
}

/** The first volumes of a series; a short series is begun again. */
export function taken(volumes: readonly Volume[], count: number): Volume[] {
  return Array.from({ length: count }, (_, index) => volumes[index % volumes.length] ?? []);
}

/** The text of a volume, its documents numbered from 1. */
export function textOf(title: string, volume: Volume): string {
  const documents = volume.map((document, index) => `${index + 1}. ${document}`);
  return `${[title, ...documents].join('\n\n\n')}\n`;
}
