import { expect, test } from 'vitest';
import { descendants, readMarkup, reading } from '../../src/xml/index.ts';
import { enriched, volumeXml } from '../exchange/volume/volume.ts';
import { openValidator } from '../../src/validate/index.ts';
import { hasTeiAll, projectText, teiAll } from './documents.ts';

/** The elements that a customisation includes, by module; of a module that is whole, none is listed. */
function modules(odd: string): Map<string, readonly string[] | undefined> {
  const references = [...descendants(readMarkup(odd))].filter(({ name }) => name === 'moduleRef');
  return new Map(
    references.map(({ attributes }) => [
      attributes.get('key') ?? '',
      attributes.get('include')?.split(/\s+/).filter(Boolean),
    ]),
  );
}

const text = projectText('schema/enriched.odd');
const ofVolumes = modules(text);
const ofEditions = modules(projectText('schema/edition.odd'));
const listed = new Set([...ofVolumes.values()].flatMap((names) => names ?? []));
/** What stands in modules that are whole, as far as an edition uses it. */
const whole = new Set(
  [...ofVolumes].flatMap(([key, names]) =>
    names === undefined ? (ofEditions.get(key) ?? []) : [],
  ),
);

test('names each element in the module that the customisation of editions has it in', () => {
  expect(listed.size).toBeGreaterThan(30);
  for (const [key, names] of ofVolumes) {
    const known = ofEditions.get(key) ?? names;
    expect(names?.filter((name) => known?.includes(name) !== true) ?? [], key).toEqual([]);
  }
});

test('lists every element that its prose names', () => {
  const named = [...descendants(readMarkup(text))]
    .filter(({ name }) => name === 'gi')
    .map((element) => reading(element));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !listed.has(name) && !whole.has(name))).toEqual([]);
});

test('lists every element that enriching a volume adds', () => {
  const names = (xml: string) => [...descendants(readMarkup(xml))].map(({ name }) => name);
  const before = new Set(names(volumeXml));
  const added = new Set(names(enriched(volumeXml).xml).filter((name) => !before.has(name)));
  expect(added.size).toBeGreaterThan(10);
  expect([...added].filter((name) => !listed.has(name) && !whole.has(name))).toEqual([]);
});

test.skipIf(!hasTeiAll)(
  'is TEI (../shared is there)',
  async () => {
    const validator = await openValidator({ grammar: { path: teiAll, text: projectText(teiAll) } });
    expect(validator.validate({ xml: text, path: 'enriched.odd' })).toEqual([]);
    validator.dispose();
  },
  120_000,
);
