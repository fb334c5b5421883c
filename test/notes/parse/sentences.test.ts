import { foreignRelations } from '../../vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { isClearBeginning, sentences } from '../../../src/notes/parse/sentences.ts';

function cut(text: string): string[] {
  return sentences(foreignRelations, text).map(({ start, end }) => text.slice(start, end));
}

/** A bar stands where one sentence ends and the next begins. */
function barred(text: string): [string, string[]] {
  return [text, text.split(' | ')];
}

describe('the end of a sentence', () => {
  it.each([
    ['Budget Files. a carbon went to Ames.', ['Budget Files.', 'a carbon went to Ames.']],
    ['Vane Papers. the reply is ibid.', ['Vane Papers.', 'the reply is ibid.']],
    [
      'Cleared in X/Y and P. Ames approved the report.',
      ['Cleared in X/Y and P.', 'Ames approved the report.'],
    ],
    [
      'A copy is ibid., Oslo Embassy Files: FRC 67 A 677, 350. Oslo Talks. Later it was sent on.',
      [
        'A copy is ibid., Oslo Embassy Files: FRC 67 A 677, 350. Oslo Talks.',
        'Later it was sent on.',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it.each(['Drafted by Orne and P. Ames and approved by Vane.', 'Cleared by Roe and P. Ames (L).'])(
    'is not inside: %s',
    (text) => {
      expect(cut(text)).toEqual([text]);
    },
  );

  it('is behind a number that no title follows', () => {
    expect(cut('It is in the Embassy Files: Lot 60 D 627, 350. This was noted.')).toHaveLength(2);
  });
});

describe('a sentence ends', () => {
  it.each(
    [
      'Drafted by Noble. | Cleared by Quint.',
      'Filed in Vol. I. | Secret.',
      'Central Files, POL 27 VIET S. | Secret; Priority.',
      'Central Files, POL 7 PERU. | Confidential.',
      'It was sent at 10:15 p.m. | A copy was kept.',
      'Held in Washington, D.C. | The meeting lasted an hour.',
      'Was it read? | No reply is known.',
      'It bears the note “Seen.” | No date appears.',
      'The note reads: “Why not?” | Vane wrote it.',
      'Orne agreed. | (Ibid., Box 3) | Another copy is in the file.',
      'It is not printed (Ibid., Box 3). | See Document 8.',
      'Drafted by Vane, Jr. | Approved by Marsh.',
      'See pp. 12–15. | The text was published in 1961.',
      'The letter is dated May 3. | It was not sent.',
      'A copy went to the U.S. | The other stayed.',
      'Central Files, 511.00/3-2259. | Secret.',
      'Cleared by Noble | Repeated to Lima.',
      'Cleared by Noble | Also sent to Lima.',
      'It went to Edgar L. | Read by Vane.',
    ].map(barred),
  )('%s', (text, parts) => {
    expect(cut(text.replaceAll(' | ', ' '))).toEqual(parts);
  });
});

describe('a sentence does not end', () => {
  it.each([
    'It went to the U.S. Delegation at Geneva.',
    'Drafted by George H.W. Bush and by Ames.',
    'Cleared by the Sp. Asst. for Nat. Sec. Affairs and by Quint.',
    'It was given to Mr. Vane and Dr. Orne.',
    'It is Vol. II of the set.',
    'See pp. 12–15 of the same volume.',
    'Documents Nos. 4 and 5 are missing.',
    'The conversation began at 10 a.m. Washington time.',
    'He wrote “It is late. We must go. Vane agrees” on it.',
    'The paper (drafted by Ames. Not seen.) is missing.',
    'A note of Jan. 3 is attached.',
    'It has 3.5 pages.',
    'He spoke to Adm. Hale and Lt. Gen. Orr.',
    'See Harold H. Vane to Ames, May 3.',
    'The U.N. Charter is cited.',
    'The file on St. Lucia is in use.',
    'Drafted by Edgar L. Read and approved by Vane.',
    'Cleared by Edgar L. Read (S/S), and Vane.',
    'Drafted by Albert leS. Vane and Orne.',
    'Approved by Cpt. Edgar Vane.',
    'It was Repeated in capitals.',
    'He had Also sent it.',
    'The name [of an agent. Not declassified. Seen] is left out.',
  ])('%s', (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe('after an abbreviation', () => {
  it.each(['Secret; Priority.', 'Drafted by Ames.', 'The text', '(Ibid., Box 3)', '“No reply'])(
    'a sentence begins with %s',
    (rest) => {
      expect(isClearBeginning(foreignRelations, rest)).toBe(true);
    },
  );

  it.each(['Delegation at Geneva', 'Bush and Ames', 'Washington time', 'secret', '(Vane)', ''])(
    'no sentence begins with %s',
    (rest) => {
      expect(isClearBeginning(foreignRelations, rest)).toBe(false);
    },
  );
});
