import { describe, expect, it } from 'vitest';
import { phrases } from '../../../src/notes/resolve/phrases.ts';
import { resolve } from '../../../src/notes/resolve/index.ts';
import { read, written } from '../parse/written.ts';

/** What a note tells of markings or facts, each with the witness that it is told of. */
function told(type: 'marking' | 'statement', words: string): string[] {
  const { edition, file, note } = read(
    `Source: Hartley Library, Vane Papers, Box 4. Secret. ${words}`,
  );
  resolve(edition, file);
  const found = note === undefined ? [] : phrases(note, type);
  return found.map((one) => `${written(one)} of ${one.of ?? 'this text'}`);
}

describe('markings', () => {
  it.each([
    [
      'are those of the copy that their sentence names',
      'Another copy, marked Top Secret; Nodis, is ibid., Box 7.',
      ['level Secret of this text', 'level Top Secret of B', 'handling Nodis of B'],
    ],
    [
      'are those of the copy, not of the draft behind it',
      'Another copy, marked Top Secret, is ibid., Box 7, and a draft is ibid., Box 9.',
      ['level Secret of this text', 'level Top Secret of B'],
    ],
    [
      'are those of the copy, not of the draft before it',
      'A draft is ibid., Box 9. Another copy, marked Personal, is ibid., Box 7.',
      ['level Secret of this text', 'handling Personal of C'],
    ],
    [
      'of the classification line are those of this text',
      'Another copy is ibid., Box 7.',
      ['level Secret of this text'],
    ],
  ])('%s', (_, words, expected) => {
    expect(told('marking', words)).toEqual(expected);
  });
});

describe('what a copy tells', () => {
  it.each([
    'According to another copy, Noble drafted the message. (Ibid., Box 7)',
    'According to another copy, this telegram was drafted by Noble. (Ibid., Box 7)',
    'Another copy indicates that Noble had seen it. (Ibid., Box 7)',
  ])('belongs to that copy: %s', (words) => {
    expect(told('statement', words)).toEqual(['origin of B']);
  });

  it.each([
    ['where no place is named', 'According to another copy, Noble drafted the message.', 'origin'],
    [
      'where it is written on this text',
      'A handwritten note reads: “Seen.” Another copy is ibid., Box 7.',
      'additions',
    ],
    [
      'where this text was delivered',
      'Noble delivered this letter on May 3. Another copy is ibid., Box 7.',
      'provenance --05-03',
    ],
  ])('belongs to no other: %s', (_, words, topic) => {
    expect(told('statement', words)).toEqual([`${topic} of this text`]);
  });
});
