import type { Path } from '../yaml.ts';
import { conventionSchema } from './schema.ts';

const byCategory = ['level', 'none', 'precedence', 'handling', 'form'];

/** The keys of the mappings inside a convention, by the key that holds them. */
const inside: Readonly<Record<string, readonly string[]>> = {
  repositories: ['name', 'symbols', 'place', 'isil'],
  identifiers: ['type', 'label', 'behind', 'forms', 'examples'],
  status: ['copy', 'draft', 'original', 'related'],
  markings: byCategory,
  markingForms: byCategory,
  works: ['books', 'journals'],
  note: ['openers', 'place'],
  location: ['repository', 'separators'],
};

/** The keys that a mapping in a convention may have, at a path from the top. */
export function keysAt(path: Path): readonly string[] {
  const [first] = path;
  return first === undefined ? Object.keys(conventionSchema.shape) : (inside[String(first)] ?? []);
}
