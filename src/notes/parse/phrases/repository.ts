import { repositories, repositoryShapes } from '../../../lexicon/en/repositories.ts';

const named = [...repositories].sort((a, b) => b.length - a.length);
const shapes = repositoryShapes.map((shape) => new RegExp(shape.source, 'uy'));

/** Any institution of the list or of such a shape, in running text. */
export const anyRepository = new RegExp(
  `(?=\\p{Lu})(?<![\\p{L}])(?:${[...named, ...repositoryShapes.map(({ source }) => source)].join('|')})`,
  'gu',
);

/** The length of the name of an institution that begins at an offset, undefined where none does. */
export function repositoryAt(text: string, offset: number): number | undefined {
  const name = named.find((candidate) => text.startsWith(candidate, offset));
  if (name !== undefined && !/^[\p{L}\p{N}]/u.test(text.slice(offset + name.length))) {
    return name.length;
  }
  for (const shape of shapes) {
    shape.lastIndex = offset;
    const match = shape.exec(text);
    if (match !== null) return match[0].trimEnd().length;
  }
  return undefined;
}

/** Whether an institution is one of the list, and not only of the shape of one. */
export function isKnownRepository(name: string): boolean {
  return (repositories as readonly string[]).includes(name) || name.endsWith(' Library');
}
