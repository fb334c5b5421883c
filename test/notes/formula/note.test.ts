import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/notes/formula/note.ts';
import { unitsOf } from '../../../src/notes/formula/units.ts';
import { noteAs, termsFor } from './editions.ts';

const letter = 'From Ada Vane to Ben Holt, 3 May 1790';

describe('copies behind words of status', () => {
  test.each([
    [
      'ALS, MHi: Vane Papers; LB, DLC:GW.',
      [
        'base ALS: Massachusetts Historical Society, Vane Papers',
        'copy LB: Library of Congress, GW',
      ],
    ],
    [
      'RC (DLC); at foot of text: “Holt Ben.” Tr (MHi).',
      ['base RC: Library of Congress', 'copy Tr: Massachusetts Historical Society'],
    ],
    [
      'RC (NN). FC (Lb in DNA: RG 107).',
      ['base RC: New York Public Library', 'copy FC: National Archives, RG 107'],
    ],
    [
      'ALS: Library of Congress; press copy (ALS): National Archives',
      ['base ALS: Library of Congress', 'copy press copy: National Archives'],
    ],
    [
      'RC (DLC). Dft (MHi), with many corrections.',
      ['base RC: Library of Congress', 'draft Dft: Massachusetts Historical Society'],
    ],
    ['LB, in Ada Vane’s writing, DLC:GW.', ['base LB: Library of Congress, GW']],
    [
      'RC (DLC); 2 p. Enclosure (MHi).',
      ['base RC: Library of Congress', 'related -: Massachusetts Historical Society'],
    ],
    [
      'MS not found; reprinted from Ada Vane, ed., Letters of Ben Holt (Boston, 1833), pp. 13–14.',
      [],
    ],
  ])('%s', (note, locations) => {
    expect(noteAs('american-symbols', letter, note).locations).toEqual(locations);
  });

  test('a symbol of no list is a location, and said', () => {
    const { locations, said } = noteAs('american-symbols', letter, 'ALS, QxVaHi.');
    expect(locations).toEqual(['base ALS: QxVaHi']);
    expect(said).toContain('6 location-unknown');
  });
});

describe('locations without a word of status', () => {
  test.each([
    [
      'german-aapd',
      '7',
      'VS-Bd. 1204 (Ministerbüro); B 150, Aktenkopien 1969',
      ['base -: VS-Bd. 1204, Ministerbüro', 'copy -: B 150, Aktenkopien 1969'],
    ],
    [
      'german-aapd',
      '7',
      'Referat 210, ZA-Bd. 1127; ein weiteres Exemplar in: Bundeskanzleramt, Bd. 19',
      ['base -: Referat 210, ZA-Bd. 1127', 'copy -: Bundeskanzleramt, Bd. 19'],
    ],
    [
      'fond-opis',
      'DOCUMENT No. 1',
      '[Source: GARF, F. 91, Op. 2, D. 4, Ll. 12-15ob.]',
      ['base -: State Archive of the Russian Federation, F. 91, Op. 2, D. 4, Ll. 12-15ob'],
    ],
    ['australian', '7', '[AA : A9, VOL. 9]', ['base -: Australian Archives, A9, VOL. 9']],
    [
      'german-letters',
      '1',
      'Entwurf: Potsdam, Theodor-Orn-Archiv, B 512.',
      ['base Entwurf: Potsdam, Theodor-Orn-Archiv, B 512'],
    ],
    [
      'french',
      '1',
      '(MAE, Pactes, vol. 21)',
      ['base -: Ministère des Affaires étrangères, Pactes, vol. 21'],
    ],
  ])('%s: %s %s', (convention, number, note, locations) => {
    const head = `${number}\n\nA. Vane, Lima, an B. Holt\n\n3. Mai 1964`;
    const known = noteAs(convention, head, note).locations;
    expect(known).toEqual(locations);
  });

  test('a word of status may stand behind the bracket', () => {
    const head = '1\n\nM. Vane, ministre, à M. Holt, ambassadeur';
    expect(noteAs('french', head, '(MAE, Pactes, vol. 21) Copie.').locations).toEqual([
      'base Copie: Ministère des Affaires étrangères, Pactes, vol. 21',
    ]);
  });

  test('a journal is a publication, and no place', () => {
    const head = 'DOCUMENT No. 1\n\nSpeech by Vane, 3 May 1956';
    const { locations, said } = noteAs(
      'fond-opis',
      head,
      '[Source: Nowe Orny, No. 10 (1956), pp. 21-46.]',
    );
    expect(locations).toEqual([]);
    expect(said).toEqual([]);
  });
});

describe('units of a note', () => {
  const cut = (text: string) =>
    unitsOf(text, 0, text.length, new Set(['vol'])).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['AA, VOL. 9, iv. Secret.', ['AA, VOL. 9, iv.', 'Secret.']],
    ['Ll. 12-15. Copy.', ['Ll. 12-15.', 'Copy.']],
    ['2 p. Enclosure (Vi).', ['2 p.', 'Enclosure (Vi).']],
    ['foot: “Peale W.” Tr (X).', ['foot: “Peale W.”', 'Tr (X).']],
    ['A. J. Vane wrote.', ['A. J. Vane wrote.']],
  ])('%s', (text, units) => {
    expect(cut(text)).toEqual(units);
  });

  test('follow each other and lie in the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        const units = unitsOf(text, 0, text.length, new Set());
        units.forEach(({ start, end }, index) => {
          expect(start).toBeLessThanOrEqual(end);
          expect(start).toBeGreaterThanOrEqual(units[index - 1]?.end ?? 0);
        });
      }),
    );
  });
});

const words = [
  'RC',
  '(DLC',
  ': ',
  'PCC',
  ', ',
  'No. 71',
  ')',
  '; ',
  '. ',
  'Tr',
  'in',
  'Vi',
  'printed in ',
  '“',
  '”',
  '[',
  ']',
];

test('the sentences of any note cover it, and what they hold lies in them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const { sentences } = readNote(text, termsFor('american-symbols'));
      sentences.forEach((sentence, index) => {
        expect(sentence.start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
        for (const { start, end } of sentence.children) {
          expect(sentence.start <= start && start <= end && end <= sentence.end).toBe(true);
        }
      });
      expect(sentences.at(-1)?.end ?? text.length).toBe(text.length);
    }),
  );
});
