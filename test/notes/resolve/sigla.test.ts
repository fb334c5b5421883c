import { describe, expect, it } from 'vitest';
import { phrases } from '../../../src/notes/resolve/phrases.ts';
import { resolve } from '../../../src/notes/resolve/index.ts';
import { read } from '../parse/written.ts';
import { located } from './located.ts';

const place = 'Truman Library, Vane Papers, Box 4';

describe('sigla', () => {
  it('are given in order of mention', () => {
    const { places } = located(
      `Source: ${place}. Secret. Another copy is ibid., Box 7. A letter from Orne is ibid.`,
    );
    expect(places.map((written) => written.split(' ')[0])).toEqual(['A', 'B', 'r1']);
  });

  it('count other documents by themselves', () => {
    const { places } = located(
      `Source: ${place}. Secret. A letter from Orne is ibid., Box 7. Another copy is ibid., Box 8. A note to Vane is ibid., Box 9.`,
    );
    expect(places.map((written) => written.split(' ')[0])).toEqual(['A', 'r1', 'B', 'r2']);
  });

  it('go on with two letters behind Z', () => {
    const { places } = located(
      `Source: ${place}. Secret. ${'Another copy is ibid., Box 7. '.repeat(28)}`,
    );
    expect(places.slice(25, 29).map((written) => written.split(' ')[0])).toEqual([
      'Z',
      'AA',
      'AB',
      'AC',
    ]);
  });

  it('are none where no place is named', () => {
    expect(located('Reprinted from Pravda, May 3, 1961.').places).toEqual([]);
  });
});

describe('keys of printings', () => {
  function keys(words: string) {
    const { edition, file, note } = read(words);
    resolve(edition, file);
    return note && phrases(note, 'printing').map(({ key }) => key);
  }

  it('are given in order of mention', () => {
    const words = `Source: ${place}. Secret. Printed in Pravda, May 3, 1961, and in Izvestia, May 4, 1961. Also printed in the New York Times, May 5, 1961.`;
    expect(keys(words)).toEqual(['b1', 'b2', 'b3']);
  });

  it('are none for works that are only cited', () => {
    expect(keys(`Source: ${place}. Secret. See Pravda, May 3, 1961, p. 2.`)).toEqual([]);
  });
});
