import { describe, expect, it } from 'vitest';
import { foundBehind, kindsBehind } from '../written.ts';

describe('where another text lies', () => {
  it.each([
    [
      'Another copy is in Department of State, Staff Correspondence: Lot 70 D 118.',
      ['copy Department of State | Staff Correspondence | lot:Lot 70 D 118'],
    ],
    [
      'Another copy is in Department of State, Staff Correspondence: Lot 70 D 118, and ibid., Central Files, 611.23/4-161.',
      [
        'copy Department of State | Staff Correspondence | lot:Lot 70 D 118',
        'copy ibid. | Central Files | decimal:611.23/4-161',
      ],
    ],
    ['The Russian-language text is ibid.', ['original(ru) ibid.']],
    ['(Ibid.)', ['related ibid.']],
    ['(Ibid., Box 3)', ['related ibid. | box:Box 3']],
    ['(Both Truman Library)', ['related Truman Library']],
    ['(All in the Truman Library)', ['related Truman Library']],
    ['(Ibid.: Lot 77 D 163)', ['related ibid. | lot:Lot 77 D 163']],
    ['(Telegram 41 to Lima; ibid., 611.23/4-161)', ['related ibid. | decimal:611.23/4-161']],
    [
      '(National Archives, RG 59, Central Files 1964–66, POL 7 PERU)',
      ['related National Archives | RG 59 | Central Files 1964–66 | subject-numeric:POL 7 PERU'],
    ],
    ['The reply is in JCS Files, CCS 092.', ['related – | JCS Files | decimal:CCS 092']],
    [
      'Copies in the Kennedy Library, Vane Papers, and the National Defense University, Ames Papers.',
      ['copy Kennedy Library | Vane Papers', 'copy National Defense University | Ames Papers'],
    ],
    [
      'Copies are in the Kennedy Library, Vane Papers, and in the Library of Congress, Ames Papers.',
      ['Kennedy Library | Vane Papers', 'Library of Congress | Ames Papers'],
    ],
  ])('%s', (words, expected) => {
    const places = foundBehind(words, 'location');
    expect(places).toHaveLength(expected.length);
    expected.forEach((place, index) => {
      expect(places[index]).toContain(place);
    });
  });
});

describe('words in quotation marks', () => {
  it('may stand in the title of a folder', () => {
    const words = '(Hartley Library, Project “Clean Up”, Box 4)';
    expect(foundBehind(words, 'location')).toEqual([
      'related Hartley Library | Project “Clean Up” | box:Box 4',
    ]);
    expect(foundBehind(words, 'quotation')).toEqual([]);
  });

  it('are a quotation elsewhere', () => {
    const words = 'Vane called it “Clean Up.” (Hartley Library, Vane Papers, Box 4)';
    expect(foundBehind(words, 'quotation')).toEqual(['“Clean Up.”']);
  });
});

describe('no place where a text lies', () => {
  it.each([
    'Vane spoke at the Library of Congress on May 3.',
    'The Department of State was informed.',
    'The National Security Council met in Lima.',
    'Vane visited the Truman Library, Independence, and Lima.',
    'It was sent to the Department of State, the Embassy in Lima, and Ames.',
    'He wrote “in the Truman Library, Vane Papers, Box 4.”',
    'See ibid., p. 12.',
    'See ibid., vol. X, Document 5.',
    'The Department of Commerce, which had the file, agreed.',
    'The Central Files were moved.',
    '(Both had been to the Truman Library)',
    '(All Truman Library staff agreed)',
    'Department of State Bulletin, May 3, 1961, has the text.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'location')).toEqual([]);
  });
});

describe('a parenthesis that is a sentence', () => {
  it.each([
    ['(Ibid., Box 3)', 'location'],
    ['(Truman Library, Vane Papers)', 'location'],
    ['(Telegram 41 to Lima; ibid.)', 'location'],
  ])('%s is a %s', (words, kind) => {
    expect(kindsBehind(words)).toEqual([kind]);
  });
});
