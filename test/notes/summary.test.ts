import { describe, expect, it } from 'vitest';
import { encode } from '../../src/edition.ts';
import { summarise } from '../../src/notes/summary.ts';

const found = (text: string) => summarise(encode(new TextEncoder().encode(text)).tree);

describe('summarise', () => {
  it('counts what the notes hold', () => {
    const { counts, repositories, characters, unparsedCharacters } = found(`Exchanges


4. Letter From Chairman Khrushchev to President Kennedy

Source: Department of State, Presidential Correspondence: Lot 66 D 204. Secret; Niact.
Another copy is in the Kennedy Library, National Security Files.


5. Message From A to B

Source: Department of State, Presidential Correspondence: Lot 77 D 163. Secret.
`);
    expect(counts).toMatchObject({ documents: 2, witnesses: 3, markings: 3, printings: 0 });
    expect(Object.entries(repositories)).toEqual([
      ['Department of State', 2],
      ['Kennedy Library', 1],
    ]);
    expect(characters).toBeGreaterThan(200);
    expect(unparsedCharacters).toBe(0);
  });

  it('counts nothing in an empty edition', () => {
    const { counts, repositories, characters } = summarise({ type: 'edition', children: [] });
    expect(new Set(Object.values(counts))).toEqual(new Set([0]));
    expect({ repositories, characters }).toEqual({ repositories: {}, characters: 0 });
  });
});
