import { describe, expect, it } from 'vitest';
import { foundBehind } from '../written.ts';

describe('an institution known only by its shape', () => {
  it.each([
    [
      'Another copy is in the Hartley Historical Society, Vane Papers.',
      ['copy Hartley Historical Society | Vane Papers'],
    ],
    [
      'Another copy is in the Whitcombe Institution Archives, Box 4.',
      ['copy Whitcombe Institution Archives | box:Box 4'],
    ],
    ['Another copy is in the Pell University Library.', ['copy Pell University Library']],
    [
      'A copy is in the University of Orne, Vane Papers.',
      ['copy University of Orne | Vane Papers'],
    ],
    ['The reply is in the Roe Foundation, Box 12.', ['related Roe Foundation | box:Box 12']],
    ['(Noble Museum, Roe Diaries)', ['related Noble Museum | Roe Diaries']],
  ])('is one in: %s', (words, expected) => {
    expect(foundBehind(words, 'location')).toEqual(expected);
  });

  it.each([
    'Vane spoke at the Hartley Historical Society on May 3.',
    'The Whitcombe Foundation gave a grant.',
    'Noble studied at Pell University, Lima.',
    'Vane taught at Pell University, Noble Hall, in May.',
    'The Hartley Museum, which had the file, agreed.',
    'The Orne Library Committee met.',
    'Another copy is in the Library.',
    'The Archives of Pell are lost.',
  ])('is no place of a text in: %s', (words) => {
    expect(foundBehind(words, 'location')).toEqual([]);
  });
});

describe('a copy at an institution', () => {
  it.each([
    'A note on a copy in the Truman Library says that Vane saw it.',
    'A copy of this telegram at the Truman Library bears his initials.',
  ])('lies there: %s', (words) => {
    expect(foundBehind(words, 'location')).toEqual(['copy Truman Library']);
  });

  it.each([
    ['A note on a copy in the Truman Library says so. (Truman Library, Vane Papers)', 1],
    ['Vane read a copy of the reply at the Truman Library, and left.', 0],
    ['Vane had a copier at the Truman Library.', 0],
  ])('is located once, and no reader is: %s', (words, count) => {
    expect(foundBehind(words, 'location')).toHaveLength(count);
  });
});
