import { foreignRelations } from '../../vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { readNoteText } from '../../../src/notes/parse/opening.ts';
import { found } from './written.ts';
import type { Surroundings } from '../../../src/notes/parse/passage.ts';

const surroundings: Surroundings = {
  vocabulary: foreignRelations,
  kind: 'telegram',
  telegraphic: true,
  persons: new Set(),
};

/** The location and each classification line of a note. */
function opening(text: string): { location: string | undefined; lines: string[] } {
  const { location, classification } = readNoteText(text, surroundings).opening;
  return {
    location: location && text.slice(location.start, location.end),
    lines: classification.map((terms) =>
      terms.map(({ start, end }) => text.slice(start, end)).join('; '),
    ),
  };
}

const place = 'Truman Library, Vane Papers, Box 4';

describe('what else stands where markings stand', () => {
  const markings = (text: string) => found(text, 'marking');

  it.each([
    [
      'Source: Hartley Library, Vane Papers. No classification marking. Green. Received May 2.',
      ['none No classification marking', 'handling Green'],
    ],
    [
      'Source: Hartley Library, Vane Papers. Orne wrote it. No classification marking appears on the paper.',
      ['none No classification marking'],
    ],
    ['Source: Hartley Library, Vane Papers. Extract. Secret.', ['level Secret']],
    [
      'Source: Hartley Library, Vane Papers. Most Secret; Personal.',
      ['level Most Secret', 'handling Personal'],
    ],
    [
      'Source: Department of State, Central Files, 511.00/3-2259. Hush Secret; Niact.',
      ['level Hush Secret', 'precedence Niact'],
    ],
    [
      'Source: Department of State, Central Files, 511.00/3-2259. Cosmic Top Secret.',
      ['level Cosmic Top Secret'],
    ],
  ])('%s', (text, expected) => {
    expect(markings(text)).toEqual(expected);
  });

  it.each([
    'Source: Hartley Library, Vane Papers. Drafted by J. Green.',
    'Source: Hartley Library, Vane Papers. Orne said that no classification was needed.',
  ])('is no marking: %s', (text) => {
    expect(markings(text)).toEqual([]);
  });

  it('leaves the shelfmark alone', () => {
    expect(
      found(
        'Source: Department of State, Central Files, 511.00/3-2259. Hush Secret; Niact.',
        'location',
      ),
    ).toEqual(['base Department of State | Central Files | decimal:511.00/3-2259']);
  });
});

describe('the classification line ends the location', () => {
  it.each([
    [`Source: ${place}. Secret; Priority. Drafted by Ames.`, place, ['Secret; Priority']],
    [`Source: ${place} Secret; Priority. Drafted by Ames.`, place, ['Secret; Priority']],
    [`Source: ${place}, Secret.`, place, ['Secret']],
    [`Source: ${place}; Secret.`, place, ['Secret']],
    [`Source: ${place}. No classification marking.`, place, ['No classification marking']],
    [`[Source: ${place}. Secret. 2 pages not declassified.]`, place, ['Secret']],
    [`Source: ${place}. Secret Drafted by Ames.`, place, ['Secret']],
    [
      'Source: Truman Library, Visit of Vane, Vol. I. Secret.',
      'Truman Library, Visit of Vane, Vol. I',
      ['Secret'],
    ],
    [
      'Source: Department of State, Central Files, POL PERU–U.S. Secret.',
      'Department of State, Central Files, POL PERU–U.S.',
      ['Secret'],
    ],
    [
      'Source: Department of State. Central Files. ORG 7 S. Secret.',
      'Department of State. Central Files. ORG 7 S',
      ['Secret'],
    ],
    [`Source: ${place}. Extract. Secret.`, place, ['Extract', 'Secret']],
  ])('%s', (text, location, lines) => {
    expect(opening(text)).toEqual({ location, lines });
  });
});

describe('without such a line the location ends with its sentence', () => {
  it.each([
    [`Source: ${place}. Drafted by Ames.`, place],
    [`Source: ${place}. The text bears no marking.`, place],
    [`Source: ${place}. The text is marked “Secret.”`, place],
    [`Source: ${place}. It was held secret. Secret talks followed.`, place],
    ['510.AB/6–1249: Telegram', '510.AB/6–1249'],
    ['510.AB/6–1249', '510.AB/6–1249'],
  ])('%s', (text, location) => {
    expect(opening(text)).toEqual({ location, lines: [] });
  });
});

describe('a summary before the location', () => {
  it.each([
    `Summary: Pell reported a strike. Source: ${place}. Secret.`,
    `Summary: Pell (Lima) reported. “No,” Vane said. Source: ${place}. Secret.`,
    `[Pell reported a strike in Lima.] Source: ${place}. Secret.`,
    `[Summary: Pell reported. Noble replied.] Source: ${place}. Secret.`,
    `Summary: A source: Vane said so. Source: ${place}. Secret.`,
  ])('is no part of it: %s', (text) => {
    expect(opening(text)).toEqual({ location: place, lines: ['Secret'] });
  });

  it.each([
    '[Pell reported a strike in Lima.]',
    'Summary: Pell reported that a source: Vane had left.',
    'Summary: Pell reported a strike. Sources in Lima agreed.',
  ])('alone is none: %s', (text) => {
    expect(opening(text)).toEqual({ location: undefined, lines: [] });
  });
});

describe('a note in brackets', () => {
  it.each([
    [`[Source: ${place}. Secret; Nodis.]`, ['Secret; Nodis']],
    [`[Source: ${place}. Secret. Drafted by Noble.]`, ['Secret']],
    [`[Source: ${place}. Drafted by Noble.]`, []],
    [`[Source: ${place}.]`, []],
    [`(Source: ${place}. Secret. Drafted by Noble.)`, ['Secret']],
    [`Source: ${place}. Secret. [2 pages not declassified.]`, ['Secret']],
  ])('has its location without them: %s', (text, lines) => {
    expect(opening(text)).toEqual({ location: place, lines });
  });
});

describe('no line', () => {
  it.each([
    'Source: Truman Library, Restricted Area Papers, Box 4. Drafted by Ames.',
    'Source: Truman Library, Vane Papers, “Secret.” Folder. Drafted by Ames.',
    'Source: Truman Library, Vane Papers (Secret; Box 4). Drafted by Ames.',
    `Source: ${place}. One. Two. Three. Four. Five. Secret; Priority.`,
  ])('%s', (text) => {
    expect(opening(text).lines).toEqual([]);
  });
});

describe('no location', () => {
  it.each(['Reprinted from Pravda, May 3, 1961.', 'Printed from Pravda, May 3, 1961.'])(
    '%s',
    (text) => {
      expect(opening(text)).toEqual({ location: undefined, lines: [] });
    },
  );
});
