import { describe, expect, it } from 'vitest';
import { foundBehind } from '../written.ts';

function roles(words: string): string[] {
  return foundBehind(words, 'location').map((location) => location.split(' ')[0] ?? '');
}

const place = 'Truman Library, Vane Papers, Box 4';

describe('another copy of the text', () => {
  it.each([
    `Another copy is in the ${place}.`,
    `A copy is in the ${place}.`,
    `Another copy, with a note of Ames, is in the ${place}.`,
    `Other copies are in the ${place}.`,
    `The signed copy is in the ${place}.`,
    `An unsigned copy of this letter is in the ${place}.`,
    `According to another copy, it was drafted by Ames. (${place})`,
    `Also in the ${place}.`,
    'Also ibid., Box 7.',
    `A note on another copy indicates that Ames saw it. (${place})`,
    `According to a stamp on another copy of Vane’s letter, it came on May 3. (${place})`,
    `Ames forwarded a copy to Vane on May 3. (${place})`,
    `In a note to Vane, Ames enclosed copies of this telegram. (${place})`,
    `Copies of this telegram were sent to Ames and Vane. (${place})`,
    `Drafted by Orne, according to Vane’s copy. (${place})`,
    `Drafted by Orne, according to the copy in the ${place}.`,
    `The date is from the Department of State copy. (${place})`,
    `Vane’s copy of this telegram indicates that it was drafted by Orne. (${place})`,
    `Attached to this copy is a list. (${place})`,
    `According to a carbon copy of this telegram (${place}) it was drafted by Orne.`,
    `Ames initialed the copy of it in the ${place}.`,
    `The signed original is in the ${place}.`,
    `On the original telegram in the ${place}, Vane wrote a note.`,
    `Copies marked Secret; Priority are in the ${place}.`,
    `A carbon copy of this despatch is in the ${place}.`,
    `A photocopy of this telegram is in the ${place}.`,
    `An English translation of this telegram is in the ${place}.`,
    `A slightly different translation of the telegram is in the ${place}.`,
    `Another set of these papers is in the ${place}.`,
    `Another unsigned copy is in the ${place}.`,
    `A duplicate is in the ${place}.`,
  ])('%s', (words) => {
    expect(roles(words)).toEqual(['copy']);
  });
});

describe('the text in its language', () => {
  it.each([
    [`The Russian-language text is in the ${place}.`, 'original(ru)'],
    [`The transliterated Russian text is in the ${place}.`, 'original(ru-Latn)'],
    [`A Spanish-language version is in the ${place}.`, 'original(es)'],
  ])('%s', (words, role) => {
    expect(roles(words)).toEqual([role]);
  });
});

describe('a draft of the text', () => {
  it.each([
    `A draft of this letter is in the ${place}.`,
    `An earlier draft, with changes by Ames, is in the ${place}.`,
    `A draft is in the ${place}.`,
    `An earlier version of this letter is in the ${place}.`,
    `A handwritten draft by Orne, dated May 3, is in the ${place}.`,
  ])('%s', (words) => {
    expect(roles(words)).toEqual(['draft']);
  });
});

describe('a copy of what is named before', () => {
  it.each([
    ['The Board discussed the May draft, R 12. A copy of R 12 is ibid.', ['draft']],
    [
      `The Board saw an August 3 draft of the study, NSC 77. A copy of NSC 77 is in the ${place}.`,
      ['draft'],
    ],
    ['The Board discussed R 12. A copy of R 12 is ibid.', ['related']],
    [
      'A draft of it was sent to Roe. The Board discussed R 12. A copy of R 12 is ibid.',
      ['related'],
    ],
    [
      `Tab A is telegram 12, a copy of which is ibid. Another copy is in the ${place}.`,
      ['related', 'related'],
    ],
    [`Tab A is attached. Another copy is in the ${place}.`, ['copy']],
    [
      `Tab A is telegram 12, a copy of which is ibid. Another copy of this telegram is in the ${place}.`,
      ['related', 'copy'],
    ],
  ])('%s', (words, expected) => {
    expect(roles(words)).toEqual(expected);
  });
});

describe('a copy in one place with another text', () => {
  it.each([
    [`A copy of this telegram and Orne’s reply are in the ${place}.`, ['copy', 'related']],
    [`Copies of this telegram and of telegram 41 are in the ${place}.`, ['copy', 'related']],
    [
      `A copy of the telegram, together with a list of questions, is in the ${place}.`,
      ['copy', 'related'],
    ],
    [`A carbon copy of this telegram and a draft of it are in the ${place}.`, ['copy', 'draft']],
    [`A copy of this telegram and another copy of it are in the ${place}.`, ['copy']],
    [`A copy of this telegram to Orne and Vane is in the ${place}.`, ['copy']],
  ])('%s', (words, expected) => {
    expect(roles(words)).toEqual(expected);
  });

  it('says where it lies, without words of its own', () => {
    expect(
      foundBehind(`A copy of this telegram and Orne’s reply are in the ${place}.`, 'location'),
    ).toEqual(['copy Truman Library | Vane Papers | box:Box 4', 'related –']);
  });
});

describe('another document', () => {
  it.each([
    `The reply is in the ${place}.`,
    `A copy of his reply is in the ${place}.`,
    `A copy was sent to Ames. (${place})`,
    `A draft reply is in the ${place}.`,
    `The attached memorandum is in the ${place}.`,
    `Telegram 41 to Lima is in the ${place}.`,
    `A memorandum of the meeting is in the ${place}.`,
    `(Telegram 41 to Lima; ${place})`,
    `The Russian Ambassador’s letter is in the ${place}.`,
    `Documentation on the visit is in the ${place}.`,
    `Documentation on this letter, with drafts of the reply, is in the ${place}.`,
    `A revised version of the budget is in the ${place}.`,
    `A draft letter by Orne is in the ${place}.`,
    `A note reads: “Ames does not have a copy of this letter in his file.” (${place})`,
    `No copy of this letter was found. (${place})`,
    `A copy of this earlier report is in the ${place}.`,
    `A set of budget papers is in the ${place}.`,
    `A longer version of the conversation was sent to Lima. (${place})`,
    `Copies of the memoranda of the talks are in the ${place}.`,
    `Copies of these telegrams are in the ${place}.`,
    `Copies of the reply are in the ${place}.`,
    `A duplicate set of budget papers is in the ${place}.`,
    `Roe wrote to Lima on May 2. A copy of this 4-page letter is in the ${place}.`,
    `Ames sent a letter to Lima and forwarded a copy to Vane. (${place})`,
    `Ames sent a similar letter to Vane; a copy is in the ${place}.`,
    `Another copy of a letter from Orne is in the ${place}.`,
    `According to the copy of the reply, Orne agreed. (${place})`,
    `Copies of this telegram were sent to posts. (Circular airgram 12; ${place})`,
    `The original plan was dropped. (${place})`,
    `The original treaty is in the ${place}.`,
  ])('%s', (words) => {
    expect(roles(words)).toEqual(['related']);
  });
});

describe('several in one sentence', () => {
  it.each([
    [
      `Another copy is in Department of State, Central Files, 511.00/3-2259; the reply is in the ${place}.`,
      ['copy', 'related'],
    ],
    [
      `Copies were sent to Ames and Vane. (${place}; Adams Library, Orne Papers, Box 9)`,
      ['copy', 'copy'],
    ],
    [
      `Another copy was found. (${place}; telegram 41; Adams Library, Orne Papers, Box 9)`,
      ['copy', 'related'],
    ],
    [
      `Other copies are in Department of State, Central Files, 511.00/3-2259, and ibid., Staff Files: Lot 71 D 3.`,
      ['copy', 'copy'],
    ],
  ])('%s', (words, expected) => {
    expect(roles(words)).toEqual(expected);
  });
});
