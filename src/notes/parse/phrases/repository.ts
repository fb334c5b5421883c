import type { Vocabulary } from '../../../conventions/index.ts';

/** The length of the name of an institution that begins at an offset, undefined where none does. */
export function repositoryAt(
  { repositories }: Vocabulary,
  text: string,
  offset: number,
): number | undefined {
  return repositories.at(text, offset)?.length;
}

/** Whether an institution is one of the list, and not only of the shape of one. */
export function isKnownRepository({ repositories }: Vocabulary, name: string): boolean {
  return repositories.entry(name) !== undefined || name.endsWith(' Library');
}
