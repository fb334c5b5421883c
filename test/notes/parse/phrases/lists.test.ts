import { describe, expect, it } from 'vitest';
import { listItems } from '../../../../src/notes/parse/phrases/lists.ts';

function items(text: string): string[] {
  return listItems(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}

describe('lists are cut', () => {
  it.each([
    'Noble | and Quint',
    'Hollis, | Quint (EUR), | and Dale',
    'Hollis; | Quint; | and Dale',
    'Edgar Vane, Jr., | and Dale',
    'the Bureau of Intelligence and Research | and ARA',
    'Lima, | Quito for USIS, | and Bonn',
    'Noble of the Trade Division | and Quint',
    'the Office of African Affairs | and Hartley',
    'Quint of Africa, | Hollis, | and Dale',
    'all Andean posts | and CINCPAC posts',
    'Lima | and OECD capitals',
    'the Director of the Office of Fuels John G. Pell | and Edgar L. Vane',
    'Edgar L. Vane | and Ruth P. Lowe',
    'the Counselor of Embassy, | Hollis, | and Ruth P. Lowe',
  ])('%s', (row) => {
    const bare = (item: string) => item.replace(/^and /u, '').replace(/[,;]$/u, '');
    const expected = row.split(' | ').map(bare);
    expect(items(row.replaceAll(' | ', ' '))).toEqual(expected);
  });
});

describe('lists are not cut', () => {
  it.each([
    'Quint (EUR and ARA)',
    'Quint (EUR, ARA)',
    'Quint [text and name not declassified]',
    'Edgar Vane, Jr.',
    'Office of Political and Military Affairs',
    'the members of the Army, the Navy, and the Air Force',
    'Noble of the Mines and Quarries Division',
    'all NATO and OECD capitals',
    'Division of Research for Near East, South Asia, and Africa',
    'Near Eastern, South Asian and African Affairs',
    'Council on Monetary and Financial Problems',
    'Director of the Office of Fuels and Energy John G. Pell',
    'Country Director for Peru, Chile, and Ecuador Ruth P. Lowe',
    'Chief of Andean, Alpine, and Arctic Programs in CU/NEA John T. Pell',
  ])('%s', (text) => {
    expect(items(text)).toEqual([text]);
  });
});
