import jsonld from 'jsonld';
import { z } from 'zod';

/** What stands in a place of a graph: the address of an entity, or a value. */
const value = z.looseObject({ '@id': z.string().optional() });

/** An entity, with every term as the address that it stands for. */
const entity = z
  .object({ '@id': z.string(), '@type': z.array(z.string()).optional() })
  .catchall(z.array(value));

export type Entity = z.infer<typeof entity>;

/** The address that a document is read at, for the relative ones in it. */
export const base = 'https://example.org/deposit/';

/** No context but those that are given. */
function loader(contexts: Readonly<Record<string, unknown>>) {
  return (documentUrl: string) => {
    const document = contexts[documentUrl];
    return document === undefined
      ? Promise.reject(new Error(`${documentUrl} is not here`))
      : Promise.resolve({ documentUrl, document });
  };
}

/**
 * The entities of a JSON-LD document by their addresses, each once.
 *
 * @param contexts by the addresses that the document gives for them; nothing is fetched
 * @throws Error where the processor would drop anything: a term that no context defines, an address
 *   that is none
 */
export async function entitiesOf(
  text: string,
  contexts: Readonly<Record<string, unknown>> = {},
): Promise<ReadonlyMap<string, Entity>> {
  const options = { base, safe: true, documentLoader: loader(contexts) };
  const flat = await jsonld.flatten(JSON.parse(text), null, options);
  return new Map(
    z
      .array(entity)
      .parse(flat)
      .map((found) => [found['@id'], found]),
  );
}

/** The addresses that an entity points at, by all terms or by one. */
export function pointedAt(found: Entity | undefined, term?: string): string[] {
  return Object.entries(found ?? {})
    .filter(([name]) => name === (term ?? name) && !name.startsWith('@'))
    .flatMap(([, values]) => z.array(value).parse(values))
    .flatMap(({ '@id': id }) => id ?? []);
}

/** The entities that are reached from one, by whatever way. */
export function reachedFrom(start: string, entities: ReadonlyMap<string, Entity>): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const next of pointedAt(entities.get(id))) if (entities.has(next)) reached.add(next);
  }
  return reached;
}
