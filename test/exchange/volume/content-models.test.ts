import { describe, expect, test } from 'vitest';
import { mayHold, mayStandIn } from '../../../src/exchange/volume/content-models.ts';
import { descendants, readMarkup } from '../../../src/xml/index.ts';
import { hasSchema, readSchema } from '../../schemas.ts';

const readings = [
  ...['seg', 'bibl', 'orgName', 'rs', 'idno', 'ref', 'term', 'author', 'title', 'date', 'time'],
  ...['biblScope', 'persName', 'roleName', 'placeName', 'q', 'choice', 'edition'],
];

test('an identifier holds nothing, and nothing is set into what is not known', () => {
  expect(readings.filter((name) => mayStandIn('formula', name))).toEqual([]);
  expect(mayHold('idno', 'hi')).toBe(false);
  expect(mayHold('seg', 'formula')).toBe(false);
});

test('a part of a citation stands in a citation and in nothing else', () => {
  expect(['p', 'hi', 'bibl'].filter((name) => mayStandIn(name, 'biblScope'))).toEqual(['bibl']);
});

/** The names of the elements that may stand directly in an element, out of a grammar. */
function contents(rng: string) {
  const defines = new Map(
    [...descendants(readMarkup(rng))]
      .filter(({ name }) => name === 'define')
      .map((define) => [define.attributes.get('name') ?? '', define]),
  );
  function within(element: ReturnType<typeof readMarkup>, seen: Set<string>): string[] {
    return element.children.flatMap((child) => {
      if (!('name' in child) || child.name === 'attribute') return [];
      if (child.name === 'element') return [child.attributes.get('name') ?? ''];
      const key = child.attributes.get('name') ?? '';
      if (child.name !== 'ref') return within(child, seen);
      const define = defines.get(key);
      if (define === undefined || seen.has(key)) return [];
      seen.add(key);
      return within(define, seen);
    });
  }
  const named = [...descendants(readMarkup(rng))].filter(
    ({ name, attributes }) => name === 'element' && attributes.has('name'),
  );
  return new Map(
    named.map((element) => [
      element.attributes.get('name') ?? '',
      new Set(within(element, new Set())),
    ]),
  );
}

describe.skipIf(!hasSchema('tei_all.rng'))('held to tei_all, which is beside the project', () => {
  const models = hasSchema('tei_all.rng')
    ? contents(readSchema('tei_all.rng'))
    : new Map<string, Set<string>>();

  test('nothing is set where TEI does not allow it', () => {
    const wrong = [...models].flatMap(([container, inside]) =>
      readings
        .filter((name) => mayStandIn(container, name) && !inside.has(name))
        .map((name) => `${name} in ${container}`),
    );
    expect(models.size).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  test('nothing is held that TEI does not allow', () => {
    const wrong = readings.flatMap((name) =>
      [...models.keys()]
        .filter((inner) => mayHold(name, inner) && models.get(name)?.has(inner) === false)
        .map((inner) => `${inner} in ${name}`),
    );
    expect(wrong.filter((pair) => !pair.endsWith(' in choice'))).toEqual([]);
  });
});
