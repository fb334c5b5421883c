import { describe, expect, it } from 'vitest';
import type { Head } from '../../../../src/tree.ts';
import { doubtsOf, edition, entry, head } from '../tree.ts';

const reason = 'place-unsure';
type Part = Head['children'][number];
const leaf = (value: string) => ({ type: 'text', value }) as const;
const dated = (before: string, place?: string) => {
  const date = { type: 'date', children: [leaf('May 3, 1956')] } as const;
  const where = { type: 'place', children: [leaf(place ?? '')] } as const;
  const children = place === undefined ? [date] : [where, leaf(', '), date];
  const dateline: Part = { type: 'dateline', children: structuredClone(children) as never };
  return doubtsOf(reason, edition(entry([], head('Record', leaf(before), dateline)))).map(
    ({ group, words }) => [group, words],
  );
};

describe(reason, () => {
  it.each([
    ['Island of Vanga', 'Record of a Talk Between Orne and Vane on the Island of Vanga, '],
    ['White House', 'Record of a Talk Held at the White House, '],
    ['Lima', 'Record of a Talk in Lima, Peru, '],
  ])('is a place before the date that is not read, %s: %s', (place, before) => {
    expect(dated(before)).toEqual([['place', place]]);
  });

  it.each([
    ['Record of a Talk on Thursday, '],
    ['Letter From Orne to the Embassy in Peru, '],
    ['Record of a Talk Between Orne and Vane, '],
  ])('is none where nothing tells where it was: %s', (before) => {
    expect(dated(before)).toEqual([]);
  });

  it('is none where a place is read', () => {
    expect(dated('Record of a Talk in Washington and in Lima, ', 'Quito')).toEqual([]);
  });
});
