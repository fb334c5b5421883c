import { describe, expect, it } from 'vitest';
import { foundBehind } from '../written.ts';

describe('who sent the text on', () => {
  it.each([
    ['Sent under a May 3 covering memorandum from Noble to Vane.', ['sent Noble']],
    [
      'Attached to a transmittal note from Ellery P. Noble (ARA) to Vane.',
      ['sent Ellery P. Noble (ARA)'],
    ],
    ['Forwarded under cover of a memorandum by Noble dated May 3.', ['sent Noble']],
    ['Noble sent Vane this memorandum on May 3.', ['sent Noble']],
    ['Noble forwarded this report to Vane.', ['sent Noble']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'agency')).toEqual(expected);
  });
});

describe('not so', () => {
  it.each([
    'Sent to Lima.',
    'Noble sent a reply to Vane.',
    'Noble was sent to Lima on May 3.',
    'Noble sent Vane a telegram.',
    'A letter from Noble is attached.',
    'Sent by telegraph.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'agency')).toEqual([]);
  });
});
