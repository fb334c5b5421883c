import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { ListError, readList } from '../../src/conventions/lists.ts';
import { readConvention } from '../../src/conventions/read.ts';
import { MarkupError } from '../../src/xml/index.ts';

describe('a list of institutions', () => {
  test('is a table, with quoted names and several symbols', () => {
    const table =
      'name,symbols,place,isil\n"Vane, Holt Library",VHL|VH,Lima,PE-1\r\nHale Archive,,,\n\n';
    expect(readList(table)).toEqual([
      { name: 'Vane, Holt Library', symbols: ['VHL', 'VH'], place: 'Lima', isil: 'PE-1' },
      { name: 'Hale Archive', symbols: [] },
    ]);
  });

  test('may have semicolons and columns in another order', () => {
    expect(readList('Symbols;Name\nHA;Hale Archive, Lima\n')).toEqual([
      { name: 'Hale Archive, Lima', symbols: ['HA'] },
    ]);
  });

  test('is TEI, with an org for each', () => {
    const tei = `<listOrg xmlns="http://www.tei-c.org/ns/1.0"><org>
      <orgName>Hale Archive</orgName><orgName type="symbol">HA</orgName>
      <placeName>Lima</placeName><idno type="ISIL">PE-2</idno></org></listOrg>`;
    expect(readList(tei)).toEqual([
      { name: 'Hale Archive', symbols: ['HA'], place: 'Lima', isil: 'PE-2' },
    ]);
  });

  test.each([
    ['a table without names', 'symbol,place\nHA,Lima\n', ListError],
    ['a quotation mark that nothing closes', 'name\n"Hale\n', ListError],
    ['TEI without an org', '<TEI/>', ListError],
    ['TEI that is not well-formed', '<TEI><org></TEI>', MarkupError],
  ])('is not %s', (_, text, error) => {
    expect(() => readList(text)).toThrow(error);
  });
});

describe('a convention that names a list', () => {
  const read = (text?: string) => {
    const file = new VFile({
      value: 'repositoryLists: houses.csv\nrepositories: { LHM: Linden House }\n',
    });
    const convention = readConvention(
      file,
      'mine',
      () => undefined,
      false,
      () => text,
    );
    return { convention, said: file.messages.map(({ ruleId }) => ruleId) };
  };

  test('has its institutions behind its own', () => {
    const { convention, said } = read('name,symbols\nHale Archive,HA\n');
    expect(said).toEqual([]);
    expect(convention?.repositories.map(({ name }) => name)).toEqual([
      'Linden House',
      'Hale Archive',
    ]);
  });

  test.each([undefined, 'no header\n'])('is refused where the list is %j', (text) => {
    expect(read(text)).toEqual({ convention: undefined, said: ['convention-list-unreadable'] });
  });
});
