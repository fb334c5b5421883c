import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readAuthorities } from '../../../src/exchange/authorities/index.ts';

function read(lists: string) {
  const value = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff>\n${lists}\n</standOff></TEI>`;
  const file = new VFile({ path: 'names.xml', value });
  return { entries: readAuthorities(file), messages: file.messages };
}

test('an entry has its name, variants and identifiers', () => {
  const { entries, messages } = read(`<listPerson><person xml:id="wren">
      <persName><surname>Wren</surname>, <forename>Aldous</forename></persName>
      <persName type="variant">A. Wren</persName>
      <occupation>Desk officer</occupation>
      <idno type="GND">118540238</idno>
    </person></listPerson>
    <listBibl><bibl xml:id="papers"><author>Hale</author><title level="m">Public Papers</title></bibl></listBibl>`);
  expect(messages).toEqual([]);
  expect(entries).toMatchObject([
    {
      kind: 'person',
      id: 'wren',
      name: 'Wren, Aldous',
      surname: 'Wren',
      variants: ['A. Wren'],
      occupation: 'Desk officer',
      identifiers: [{ type: 'GND', value: '118540238' }],
    },
    { kind: 'work', id: 'papers', name: 'Public Papers', author: 'Hale' },
  ]);
});

test('processing instructions are left out, whatever they hold', () => {
  const { entries, messages } = read(
    `<?house it's "?><listOrg><?a >?><org xml:id="a"><orgName>A<?b '?> <![CDATA[<?B?>]]></orgName></org></listOrg>`,
  );
  expect(messages).toEqual([]);
  expect(entries).toMatchObject([{ kind: 'org', id: 'a', name: 'A <?B?>' }]);
});

test('only persons have an occupation, only works an author', () => {
  const more = '<occupation>Clerk</occupation><author>Hale</author>';
  const { entries } = read(
    `<listOrg><org xml:id="a"><orgName><surname>A</surname></orgName>${more}</org></listOrg>
     <listBibl><bibl xml:id="b"><title>B</title>${more}</bibl></listBibl>`,
  );
  expect(entries).toMatchObject([
    { surname: undefined, occupation: undefined, author: undefined },
    { occupation: undefined, author: 'Hale' },
  ]);
});

test('an entry is read however deep it lies', () => {
  const deep = `${'<list>'.repeat(180)}<listOrg><org xml:id="a"><orgName>A</orgName></org></listOrg>${'</list>'.repeat(180)}`;
  expect(read(deep)).toMatchObject({
    entries: [{ kind: 'org', id: 'a', name: 'A' }],
    messages: [],
  });
});

describe('what is wrong is named with its line', () => {
  test.each([
    [
      'a person without a name',
      '<listPerson><person xml:id="a"/></listPerson>',
      'authority-entry-incomplete',
    ],
    [
      'a place without an identifier',
      '<listPlace><place><placeName>Oslo</placeName></place></listPlace>',
      'authority-entry-incomplete',
    ],
    [
      'two entries of one identifier',
      '<listOrg><org xml:id="a"><orgName>A</orgName></org><org xml:id="a"><orgName>B</orgName></org></listOrg>',
      'authority-entry-twice',
    ],
    [
      'an identifier of an unknown type',
      '<listOrg><org xml:id="a"><orgName>A</orgName><idno type="ORCID">1</idno></org></listOrg>',
      'authority-identifier-unknown',
    ],
    ['markup that breaks off', '<listOrg>', 'authority-unreadable'],
  ])('%s', (_name, list, id) => {
    expect(read(list).messages).toContainEqual(expect.objectContaining({ ruleId: id }));
    expect(read(list).messages[0]?.line).toBeGreaterThan(1);
  });

  test('a file without any list', () => {
    expect(read('').messages).toMatchObject([{ ruleId: 'authority-without-entries', line: 1 }]);
  });

  test('an entity that would multiply', () => {
    const value = '<!DOCTYPE TEI [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>\n<TEI>&b;</TEI>';
    const file = new VFile({ path: 'names.xml', value });
    expect(readAuthorities(file)).toEqual([]);
    expect(file.messages).toMatchObject([{ ruleId: 'authority-unreadable', line: 2 }]);
  });
});

describe('the repositories that ship', () => {
  const value = readFileSync(
    new URL('../../../authorities/repositories.xml', import.meta.url),
    'utf8',
  );
  const file = new VFile({ path: 'repositories.xml', value });
  const repositories = readAuthorities(file);

  test('are read without a message', () => {
    expect(file.messages).toEqual([]);
    expect(repositories.length).toBeGreaterThan(15);
  });

  test('no name is that of two, and none has an identifier that nobody can check', () => {
    const names = repositories.flatMap(({ name, variants }) => [name, ...variants]);
    expect(new Set(names).size).toBe(names.length);
    expect(repositories.flatMap(({ identifiers }) => identifiers)).toEqual([]);
  });
});
