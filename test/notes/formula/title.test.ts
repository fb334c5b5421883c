import { describe, expect, test } from 'vitest';
import { languagesOf } from '../../../src/notes/formula/languages.ts';
import { readTitle } from '../../../src/notes/formula/title.ts';

function read(text: string, ...languages: string[]) {
  const title = readTitle(text, languagesOf(languages), []);
  const words = (at?: { start: number; end: number }) => at && text.slice(at.start, at.end);
  return {
    kind: title.kind,
    from: words(title.sender),
    to: words(title.recipient),
    when: title.day?.when,
    place: words(title.place),
  };
}

describe('who wrote to whom', () => {
  test.each([
    ['LETTER FROM VANE TO HOLT', 'en', 'LETTER', 'VANE', 'HOLT'],
    ['SUBMISSION TO HOLT', 'en', 'SUBMISSION', undefined, 'HOLT'],
    ['Code telegrams from A. Vane to B. Holt', 'en', 'Code telegrams', 'A. Vane', 'B. Holt'],
    ['Ciphered telegram No. 600/sh, Vane to Holt', 'en', 'Ciphered telegram', 'Vane', 'Holt'],
    [
      'Delegation to Congress (Lima) to FCO',
      'en',
      undefined,
      'Delegation to Congress (Lima)',
      'FCO',
    ],
    ['Brief for the Delegation to the Congress', 'en', 'Brief', undefined, undefined],
    [
      'Telegramm der nordischen Botschaft in Lima an das Departement',
      'de',
      'Telegramm',
      'nordischen Botschaft in Lima',
      'Departement',
    ],
    ['Aktennotiz von E. Vane', 'de', 'Aktennotiz', undefined, undefined],
    ['Brief von E. Vane', 'de', 'Brief', 'E. Vane', undefined],
    ['Notiz des Sekretärs E. Vane', 'de', 'Notiz', undefined, undefined],
    [
      'Rapport politique No 34 du Ministre de Suisse à Lima',
      'fr',
      'Rapport politique',
      undefined,
      undefined,
    ],
    [
      'M. Vane, ministre, à M. Holt, ambassadeur à Lima',
      'fr',
      undefined,
      'M. Vane, ministre',
      'M. Holt, ambassadeur à Lima',
    ],
  ])('%s', (text, language, kind, from, to) => {
    expect(read(text, language)).toMatchObject({ kind, from, to });
  });
});

describe('when and where', () => {
  test.each([
    ['Note of a meeting between Vane and Holt in Lima, 8 January 1977', '1977-01-08', 'Lima'],
    ['A. Vane an B. Holt, [nach dem 3. Juni 1856]', undefined, undefined],
    ['A. Vane an B. Holt, 2. 8. 1889', '1889-08-02', undefined],
  ])('%s', (text, when, place) => {
    expect(read(text, 'en', 'de')).toMatchObject({ when, place });
  });

  test('a day that is uncertain is no part of the recipient', () => {
    expect(read('A. Vane an B. Holt, [nach dem 3. Juni 1856]', 'de').to).toBe('B. Holt');
  });
});
