import { describe, expect, it } from 'vitest';
import { listItems } from '../../../src/parse/phrases/lists.ts';

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
  ])('%s', (text) => {
    expect(items(text)).toEqual([text]);
  });
});
