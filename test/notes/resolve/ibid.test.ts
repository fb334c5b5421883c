import { describe, expect, it } from 'vitest';
import type { Location } from '../../../src/tree.ts';
import { located } from './located.ts';

/** The last place that a note names, whole: `B Truman Library | Vane Papers | Box 4`. */
function last(opening: string, words: string) {
  return located(`Source: ${opening}. Secret. ${words}`);
}

const central = 'Department of State, Central Files, 511.00/3-2259';
const lot = 'Department of State, Staff Correspondence: Lot 70 D 118, Peru';
const papers = 'Truman Library, Vane Papers, Memoranda, Box 4, Folder 2';

describe('what the words after it leave open', () => {
  it.each([
    [
      'nothing follows',
      papers,
      '(Ibid.)',
      'r1 Truman Library | Vane Papers | Memoranda | Box 4 | Folder 2',
    ],
    [
      'a file number',
      central,
      '(Ibid., 611.23/4-161)',
      'r1 Department of State | Central Files | 611.23/4-161',
    ],
    [
      'a file number of the files of other years',
      'National Archives, RG 59, Central Files 1964–66, POL 7 PERU',
      '(Ibid., POL 15–1 BOL)',
      'r1 National Archives | RG 59 | Central Files 1964–66 | POL 15–1 BOL',
    ],
    ['a lot', central, '(Ibid., Lot 77 D 163)', 'r1 Department of State | Lot 77 D 163'],
    [
      'a lot behind a colon',
      'Department of State, Conference Files',
      '(Ibid.: Lot 77 D 163)',
      'r1 Department of State | Conference Files | Lot 77 D 163',
    ],
    [
      'a series',
      lot,
      '(Ibid., Central Files, 611.23/4-161)',
      'r1 Department of State | Central Files | 611.23/4-161',
    ],
    [
      'a series and a lot',
      central,
      '(Ibid., Conference Files: Lot 71 D 3)',
      'r1 Department of State | Conference Files | Lot 71 D 3',
    ],
    [
      'a series that the finding aid has in the collection',
      'Eisenhower Library, Whitman File, Administration Series',
      '(Ibid., DDE Diaries)',
      'r1 Eisenhower Library | Whitman File | DDE Diaries',
    ],
    [
      'a series of another collection than the finding aid has it in',
      'Eisenhower Library, Vane Papers, Box 4',
      '(Ibid., DDE Diaries)',
      'r1 Eisenhower Library | DDE Diaries',
    ],
    ['a box', papers, '(Ibid., Box 7)', 'r1 Truman Library | Vane Papers | Memoranda | Box 7'],
    [
      'the same collection again',
      'National Archives, RG 59, Central Files 1964–66, POL 7 PERU',
      '(Ibid., Central Files 1967–69, POL 7 PERU)',
      'r1 National Archives | RG 59 | Central Files 1967–69 | POL 7 PERU',
    ],
    [
      'a folder of an agency',
      'Washington National Records Center, Department of the Treasury, Vane Files',
      '(Ibid., Ames Files)',
      'r1 Washington National Records Center | Department of the Treasury | Ames Files',
    ],
    [
      'a lot in a record group',
      'National Archives, RG 59, Staff Files: Lot 70 D 118, Peru',
      '(Ibid., Lot 77 D 163)',
      'r1 National Archives | RG 59 | Lot 77 D 163',
    ],
    [
      'files of the same President',
      'National Archives, Hartley Presidential Materials, Staff Files, Box 4',
      '(Ibid., White House Tapes, Cabinet Room)',
      'r1 National Archives | Hartley Presidential Materials | White House Tapes | Cabinet Room',
    ],
    [
      'an item beside an item',
      'Hartley Library, Recordings, Record of Meeting With Ames',
      '(Ibid., Record of Meeting With Orne)',
      'r1 Hartley Library | Recordings | Record of Meeting With Orne',
    ],
    [
      'a collection and another with it',
      'Hartley Library, Vane File, Orne Diaries',
      '(Ibid., Orne Diaries and Letters)',
      'r1 Hartley Library | Vane File | Orne Diaries and Letters',
    ],
  ])('%s', (_, opening, words, expected) => {
    const { places, messages } = last(opening, words);
    expect(places.at(-1)).toBe(expected);
    expect(messages).toEqual([]);
  });
});

describe('what they do not leave open', () => {
  it.each([
    [
      'a record group besides the papers of a President',
      'National Archives, Hartley Presidential Materials, Staff Files, Box 4',
      '(Ibid., RG 59, Vane Files: Lot 70 D 118)',
      'r1 National Archives | RG 59 | Vane Files | Lot 70 D 118',
    ],
    [
      'the central files besides them',
      'National Archives, Hartley Presidential Materials, Staff Files, Box 4',
      '(Ibid., Central Files 1970–73, POL 7 PERU)',
      'r1 National Archives | Central Files 1970–73 | POL 7 PERU',
    ],
    [
      'the papers of a President besides a record group',
      'National Archives, RG 59, Central Files 1970–73, POL 7 PERU',
      '(Ibid., Hartley Presidential Materials, Staff Files, Box 4)',
      'r1 National Archives | Hartley Presidential Materials | Staff Files | Box 4',
    ],
    [
      'a diary',
      'Hartley Library, Recordings, Record of Meeting With Ames',
      '(Ibid., President’s Daily Diary)',
      'r1 Hartley Library | President’s Daily Diary',
    ],
    [
      'a series whose name begins alike',
      'Hartley Library, Vane File, Staff Notes of Meetings',
      '(Ibid., Staff Notes of Visits)',
      'r1 Hartley Library | Staff Notes of Visits',
    ],
    [
      'an item of another kind',
      'Hartley Library, Recordings, Record of Meeting With Ames',
      '(Ibid., Letter to Orne)',
      'r1 Hartley Library | Letter to Orne',
    ],
    ['a series besides a lot', lot, '(Ibid., Vane Papers)', 'r1 Department of State | Vane Papers'],
  ])('%s', (_, opening, words, expected) => {
    const { places, messages } = last(opening, words);
    expect(places.at(-1)).toBe(expected);
    expect(messages).toEqual([]);
  });
});

describe('the nearest place before', () => {
  it('is what it repeats', () => {
    const { places, targets } = last(
      central,
      `Another copy is in the ${papers}, and ibid., Box 7. (Ibid.)`,
    );
    expect(places.slice(2)).toEqual([
      'C Truman Library | Vane Papers | Memoranda | Box 7',
      'D Truman Library | Vane Papers | Memoranda | Box 7',
    ]);
    expect(targets).toEqual(['B', 'C']);
  });

  it('is none that is printed', () => {
    const { places } = last(papers, 'Printed in Pravda, May 3, 1961. (Ibid.)');
    expect(places).toEqual([
      'A Truman Library | Vane Papers | Memoranda | Box 4 | Folder 2',
      'r1 Truman Library | Vane Papers | Memoranda | Box 4 | Folder 2',
    ]);
  });

  it.each(['See ibid., p. 12.', 'See ibid., vol. X, Document 5.'])(
    'is none where a publication is repeated: %s',
    (words) => {
      expect(last(papers, words).places).toHaveLength(1);
    },
  );
});

describe('where more than one reading is possible', () => {
  it('it has a certainty, and is reported', () => {
    const { places, certainties, messages } = last(lot, '(Ibid., 611.23/4-161)');
    expect(places.at(-1)).toBe('r1 Department of State | 611.23/4-161');
    expect(certainties).toEqual(['medium']);
    expect(messages).toEqual(['ibid-uncertain']);
  });

  it('so it has where a folder may be one of the lot before', () => {
    const { places, certainties, messages } = last(lot, '(Ibid., Elections in Bolivia)');
    expect(places.at(-1)).toBe(
      'r1 Department of State | Staff Correspondence | Elections in Bolivia | Lot 70 D 118',
    );
    expect(certainties).toEqual(['medium']);
    expect(messages).toEqual(['ibid-uncertain']);
  });

  it('and none where there is one', () => {
    expect(last(central, '(Ibid., 611.23/4-161)').certainties).toEqual([undefined]);
  });
});

describe('where nothing stands before it', () => {
  it('it is reported, and what follows it stands alone', () => {
    const { places, targets, messages } = located(
      'Reprinted from Pravda, May 3, 1961. (Ibid., Box 7)',
    );
    expect(places).toEqual(['r1 Box 7']);
    expect(targets).toEqual([undefined]);
    expect(messages).toEqual(['ibid-without-antecedent']);
  });
});

describe('two files that share a place', () => {
  it('are two places', () => {
    const { places } = located(
      `Source: ${papers}. Secret. (Telegrams 41 and 44 from Lima; Department of State, Central Foreign Policy File, D770112–0331 and D770114–0402, respectively.)`,
    );
    expect(places.slice(1)).toEqual([
      'r1 Department of State | Central Foreign Policy File | D770112–0331',
      'r2 Department of State | Central Foreign Policy File | D770114–0402',
    ]);
  });
});

describe('a role', () => {
  it.each<[string, Location['role']]>([
    ['The Russian-language text is ibid.', 'original'],
    ['Another copy is ibid., Box 7.', 'copy'],
    ['(Telegram 41 to Lima; ibid.)', 'related'],
  ])('is that of the words before it: %s', (words, role) => {
    expect(last(papers, words).roles.at(-1)).toBe(role);
  });
});
