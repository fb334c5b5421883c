import { describe, expect, it } from 'vitest';
import { read } from './written.ts';

function messages(words: string): string[] {
  return read(words).file.messages.map(
    ({ ruleId, reason, line, column }) => `${line}:${column} ${ruleId ?? ''}: ${reason}`,
  );
}

describe('said of a note', () => {
  it.each([
    [
      'Source: Truman Library, Vane Papers. Secret; Bluebird.',
      '1:46 marking-unknown: The marking "Bluebird" is not in the vocabulary',
    ],
    [
      'Source: Wexford Historical Society, Vane Papers. Secret.',
      '1:9 repository-unknown: The repository "Wexford Historical Society" is not in the list',
    ],
    [
      'Source: Truman Library, Vane Papers. Secret. It was read,filed, and lost.',
      '1:53 defect-repaired: "read,filed" is read as "read, filed"',
    ],
    [
      'Source: Truman Library, Vane Papers. Secret. Of the.',
      '1:46 sentence-unparsed: This was not understood: Of the.',
    ],
    [
      'Source: Hartley Chronology, Box 4. Secret. It was read by Vane.',
      '1:9 repository-missing: "Hartley Chronology" is neither a repository of the list nor the name of a collection',
    ],
  ])('%s', (words, expected) => {
    expect(messages(words)).toEqual([expected]);
  });
});

it('says of a text without notes which document has none, and that most have none', () => {
  expect(messages('We have your telegram.')).toEqual([
    '1:1 head-without-note: Document 1 has no source note',
    '1:1 notes-mostly-missing: 1 of 1 documents have no source note',
  ]);
});

describe('nothing is said', () => {
  it.each([
    'Source: Truman Library, Vane Papers. Secret; Priority.',
    'Source: JCS Records. [text not declassified]. The text was read by Vane.',
    'Source: Truman Library, Vane Papers. No classification marking. Drafted by Noble.',
    'Reprinted from Pravda, May 3, 1961.',
  ])('%s', (words) => {
    expect(messages(words)).toEqual([]);
  });
});
