import { describe, expect, it } from 'vitest';
import { foundBehind, kindsBehind } from '../written.ts';

describe('documents of the edition', () => {
  it.each([
    ['See Document 58.', ['58']],
    ['See Documents 14 and 17–19.', ['14', '17-19']],
    ['See Documents 14, 16, and 20.', ['14', '16', '20']],
    ['The reply is printed as Document 12a.', ['12a']],
    ['See footnote 3, Document 12.', ['12']],
    ['The meeting (see Document 9) was short.', ['9']],
    ['It is Document 9; see also Document 11.', ['9', '11']],
    ['See also Documents 139 145.', ['139', '145']],
    ['He wrote: “My cable of May 3 [Document 9] was late.”', ['9']],
    ['He wrote: “I saw Vane (see Document 9) in Lima.”', ['9']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'documentReference')).toEqual(expected);
  });

  it.each([
    ['See Document 58.', 'reference'],
    ['See footnote 3 to Document 12.', 'reference'],
    ['The reply is printed as Document 12.', 'printed'],
  ])('%s is a sentence of kind %s', (words, kind) => {
    expect(kindsBehind(words)).toEqual([kind]);
  });
});

describe('no documents of the edition', () => {
  it.each([
    'Senate Document 93–11 is cited.',
    'The text of NSC Document 5412 is attached.',
    'UN Document 44 is cited.',
    'It is numbered document 5 in the file.',
    'The document has 58 pages.',
    'See footnote 2 above.',
    'Documentation on 12 meetings is missing.',
    'It was filed with Documents 5/61.',
    'He wrote: “My Document 9 was late.”',
    'He wrote: “I saw Vane [in Lima], see Document 9.”',
  ])('%s', (words) => {
    expect(foundBehind(words, 'documentReference')).toEqual([]);
  });
});

describe('numbers that follow and are none', () => {
  it.each([
    ['See Document 58, and 3 p.m. of the log.', ['58']],
    ['See Document 58, 4/61, and Box 4.', ['58']],
    ['See Document 58 and 12:15 of the tape.', ['58']],
    ['See Document 58 12 lines below.', ['58']],
    ['See Document 139 145.', ['139']],
    ['See Documents 58 12 lines below.', ['58']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'documentReference')).toEqual(expected);
  });
});
