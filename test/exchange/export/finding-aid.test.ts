import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { ead3 } from '../../../src/exchange/export/ead3.ts';
import { repositoriesOf } from '../../../src/exchange/export/holdings.ts';
import { at, descendants, readMarkup, reading } from '../../../src/xml/index.ts';
import { model } from './fisheries.ts';

const file = new VFile();
const aids = ead3(model, file);

test('each repository has a finding aid of its own', () => {
  expect(aids.map(({ part }) => part)).toEqual(['department-of-state', 'hale-library']);
});

test('levels of one name are one level, and hold what is below them', () => {
  const [department] = repositoriesOf(model);
  expect(department).toMatchObject({
    name: 'Department of State',
    levels: [{ title: 'Central Files', items: [], levels: [{ title: 'Whales, "Blue"' }] }],
  });
});

test('a document is an item with its identifiers, its title, and what it is to the text', () => {
  const root = readMarkup(aids[0]?.text ?? '');
  const item = [...descendants(root)].find(({ attributes }) => attributes.get('level') === 'item');
  expect(reading(at(item, 'did', 'unitid'))).toBe('Lot 66 D 204');
  expect(reading(at(item, 'did', 'unittitle'))).toContain('Letter From President Hale');
  expect(reading(at(item, 'scopecontent'))).toBe(
    'The text that is printed. Document 1, witness A.',
  );
});

test('the control section has what EAD3 demands, in its order', () => {
  const control = at(readMarkup(aids[1]?.text ?? ''), 'control');
  const names = control?.children.flatMap((child) => ('name' in child ? [child.name] : []));
  expect(names).toEqual([
    'recordid',
    'filedesc',
    'maintenancestatus',
    'maintenanceagency',
    'maintenancehistory',
  ]);
});

test('a witness of no repository is in no finding aid, and that is said', () => {
  expect(aids.some(({ text }) => text.includes('JCS Records'))).toBe(false);
  expect(file.messages).toMatchObject([{ ruleId: 'export-left-out' }]);
});

test('a lot is said once of all that lie in it, and each leads to its page', () => {
  const [first, ...others] = model.documents;
  const [witness] = first?.witnesses ?? [];
  if (first === undefined || witness === undefined) throw new Error('there is no witness');
  const lot = { type: 'lot', value: 'Lot 64 D 5' };
  const box = (value: string) => ({ ...witness, identifiers: [lot, { type: 'box', value }] });
  const documents = [{ ...first, witnesses: [box('Box 3'), box('Box 4')], related: [] }, ...others];
  const [{ text } = { text: '' }] = ead3({ ...model, documents }, new VFile());
  expect(text.match(/Lot 64 D 5/g)).toHaveLength(1);
  expect(text).toMatch(
    /<did>\s*<unitid localtype="lot">Lot 64 D 5<\/unitid>\s*<\/did>\s*<c level="item"/,
  );
  expect(text.match(/<unitid localtype="box">Box [34]</g)).toHaveLength(2);
  expect(text).toContain(
    '<ref href="https://example.org/fisheries/d1.html">Document 1, witness A.</ref>',
  );
});

test('a repository and a collection are one, however their letters are composed', () => {
  const [letter, ...others] = model.documents;
  if (letter === undefined) throw new TypeError('the edition has no document');
  const held = (name: string, collection: string) => ({
    ...letter,
    witnesses: letter.witnesses.slice(0, 1).map((witness) => ({
      ...witness,
      repository: name,
      repositoryEntry: undefined,
      collections: [collection],
    })),
    related: [],
  });
  const documents = [held('Çelik Library', 'Pâpers'), held('C\u0327elik Library', 'Pa\u0302pers')];
  expect(others).not.toEqual([]);
  expect(repositoriesOf({ ...model, documents })).toMatchObject([
    { name: 'Çelik Library', levels: [{ title: 'Pâpers' }] },
  ]);
  expect(repositoriesOf({ ...model, documents })[0]?.levels).toHaveLength(1);
});
