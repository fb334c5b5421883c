import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { cmif } from '../../../src/exchange/export/cmif.ts';
import { exportEdition, readEdition } from '../../../src/exchange/export/index.ts';
import { at, descendants, elements, readMarkup, reading } from '../../../src/xml/index.ts';
import { fisheries, model, unstated } from './fisheries.ts';

const file = new VFile();
const [{ text } = { text: '' }] = cmif(model, file);
const root = readMarkup(text);

test('describes each letter, points at its page, and names no other document', () => {
  const letters = elements(at(root, 'teiHeader', 'profileDesc'), 'correspDesc');
  expect(letters.map(({ attributes }) => [attributes.get('key'), attributes.get('ref')])).toEqual([
    ['1', 'https://example.org/fisheries/d1.html'],
  ]);
});

test('a name bears the addresses of its identifiers, and no pointer into the edition', () => {
  const refs = [...descendants(root)].flatMap(({ name, attributes }) =>
    name === 'persName' || name === 'orgName' ? [attributes.get('ref')] : [],
  );
  expect(refs).toEqual([
    'https://viaf.org/viaf/1234567890 http://www.wikidata.org/entity/Q1234567890',
    undefined,
  ]);
});

test('the edition has one identifier, the same at every export', () => {
  const source = at(root, 'teiHeader', 'fileDesc', 'sourceDesc', 'bibl')?.attributes.get('xml:id');
  expect(source).toMatch(
    /^edition-[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
  expect(text).toContain(`source="#${source ?? ''}"`);
  expect(cmif(model, new VFile())).toEqual([{ text }]);
});

test('says what it has left out', () => {
  expect(file.messages.map(({ reason }) => reason)).toContain(
    'CMIF has no place for documents without sender and recipient: 1 left out',
  );
});

describe('an edition that states nothing of its publication', async () => {
  const { files, messages } = await exportEdition(readEdition(unstated), 'cmif');

  test('is not exported', () => {
    expect(files).toEqual([]);
  });

  test('is told each key to set', () => {
    expect(messages.map(({ ruleId, note }) => [ruleId, /Set (\w+)/.exec(note ?? '')?.[1]])).toEqual(
      ['editors', 'publisher', 'date', 'baseUrl', 'licenceUrl'].map((key) => [
        'export-setting-missing',
        key,
      ]),
    );
  });
});

test('every other format is written of it all the same', async () => {
  expect((await exportEdition(readEdition(unstated), 'csl')).files).toHaveLength(1);
  expect((await exportEdition(readEdition(fisheries), 'csl')).messages).toEqual([]);
});

test('names every correspondent, and says how sure a date is', () => {
  const [letter, ...others] = model.documents;
  if (letter === undefined) throw new Error('there is no letter');
  const person = (name: string) => ({ nature: 'person' as const, name });
  const date = { text: 'about 1962', notBefore: '1962-01', notAfter: '1963', certainty: 'medium' };
  const documents = [{ ...letter, sent: [person('Hale'), person('Fenn')], date }, ...others];
  const [written = { text: '' }] = cmif({ ...model, documents }, new VFile());
  const [sent] = [...descendants(readMarkup(written.text))].filter(
    ({ name, attributes }) => name === 'correspAction' && attributes.get('type') === 'sent',
  );
  expect(elements(sent, 'persName').map(reading)).toEqual(['Hale', 'Fenn']);
  expect(Object.fromEntries(at(sent, 'date')?.attributes ?? [])).toEqual({
    notBefore: '1962-01',
    notAfter: '1963',
    cert: 'medium',
  });
});

test('stands where it says', () => {
  const address = at(root, 'teiHeader', 'fileDesc', 'publicationStmt', 'idno');
  expect(reading(address)).toBe('https://example.org/fisheries/cmif.xml');
  expect(file.messages.map(({ ruleId, reason }) => `${ruleId ?? ''}: ${reason}`)).toContain(
    'export-address: The CMIF file says that it stands at https://example.org/fisheries/cmif.xml',
  );
});
