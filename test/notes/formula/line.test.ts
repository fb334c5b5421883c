import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLine, readPartly } from '../../../src/notes/formula/line.ts';
import { termsFor } from './editions.ts';

const read = (text: string, convention: string) => {
  const line = readLine(text, termsFor(convention));
  const words = (at?: { start: number; end: number }) => at && text.slice(at.start, at.end);
  return (
    line && {
      kind: line.kind,
      status: line.status,
      when: line.day?.when,
      place: words(line.place),
      markings: line.markings.map(words),
    }
  );
};

describe('a line of kind, number, marking, place and date', () => {
  test.each([
    ['Cablegram 317 LIMA, 3 July 1952, 6.15 p.m.', 'australian', 'Cablegram', 'LIMA', '1952-07-03'],
    ['DESPATCH E-1234 Lima, December 1, 1955', 'canadian', 'DESPATCH', 'Lima', '1955-12-01'],
    ['Cablegram unnumbered LIMA, 21 May 1938', 'australian', 'Cablegram', 'LIMA', '1938-05-21'],
    ['London, Friday, 2 December 1921', 'irish', undefined, 'London', '1921-12-02'],
    ['Lima, le 3 mars 1971', 'swiss', undefined, 'Lima', '1971-03-03'],
    ['10 Lower Street, 8 May 1989', 'british', undefined, '10 Lower Street', '1989-05-08'],
    ['N. Haven April 4. 1790', 'american-symbols', undefined, 'N. Haven', '1790-04-04'],
    [
      'Head Quarters, Fenn, July 4th 1775',
      'american-symbols',
      undefined,
      'Head Quarters, Fenn',
      '1775-07-04',
    ],
    ['Lima, 5th: January 1777', 'american-symbols', undefined, 'Lima', '1777-01-05'],
    ['Bern, undatiert', 'swiss', undefined, 'Bern', undefined],
    ['CANBERRA, [February 1950]', 'australian', undefined, 'CANBERRA', undefined],
  ])('%s', (text, convention, kind, place, when) => {
    expect(read(text, convention)).toMatchObject({ kind, place, when, markings: [] });
  });

  test.each([
    ['SECRET AUSTEO', 'australian', ['SECRET', 'AUSTEO']],
    ['(Personal and Secret)', 'irish', ['Personal and Secret']],
    ['204-321.36 ORN-2011/82 geheim', 'german-aapd', ['geheim']],
    ['708-82.00/92.19', 'german-aapd', []],
    ['(M.L. 02/034)', 'irish', []],
  ])('the markings of %s', (text, convention, markings) => {
    expect(read(text, convention)?.markings).toEqual(markings);
  });

  test('a word that is both kind and status is the status', () => {
    expect(read('(Draft)', 'irish')).toMatchObject({ status: 'Draft', kind: undefined });
  });

  test.each([
    'I came here from Lima on 3 May 1944',
    'Handelsabteilung',
    'Vane Harbour Memorandum, 5 February 1957',
  ])('%s is no such line', (text) => {
    expect(read(text, 'british')).toBeUndefined();
  });
});

describe('a line that is read in part', () => {
  const terms = termsFor('irish');

  test('keeps place and day, and says which words are left', () => {
    const text = 'Secret Ohne Durchschlag Lima, 3 May 1944';
    expect(readPartly(text.replace('Ohne Durchschlag', 'for nobody else'), terms)).toMatchObject({
      day: { when: '1944-05-03' },
      left: 'for nobody else',
    });
  });

  test('is none where it does not end with a day', () => {
    expect(readPartly('On 3 May 1944 nobody came to Lima', terms)).toBeUndefined();
  });

  test('places lie in the line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
        const line = readLine(text, terms) ?? readPartly(text, terms);
        const all = [line?.place, line?.day, ...(line?.markings ?? [])].flatMap((one) => one ?? []);
        for (const { start, end } of all)
          expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
    );
  });
});
