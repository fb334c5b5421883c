import { describe, expect, it } from 'vitest';
import { run } from './outline.ts';

const sample = `Kennedy-Khrushchev Exchanges


31. Telegram From the Department of State to the Embassy in the Soviet Union

Source: Kennedy Library. Secret.


12a. Letter From Chairman Khrushchev to President Kennedy

Source: Department of State.
Confidential.

The text of the letter follows.
`;

describe('segment', () => {
  it('cuts a text into its title and entries', () => {
    const { edition, outline } = run(sample);
    expect(edition.title).toBe('Kennedy-Khrushchev Exchanges');
    expect(outline).toEqual([
      'd31 H Telegram From the Department of State to the Embassy in the Soviet Union P Source: Kennedy Library. Secret.',
      'd12a H Letter From Chairman Khrushchev to President Kennedy P Source: Department of State.\nConfidential. P The text of the letter follows.',
    ]);
    expect(edition.children.map(({ number }) => number)).toEqual(['31', '12a']);
  });

  it('gives every node its place', () => {
    const { edition } = run(sample);
    const [first, second] = edition.children;
    expect(first?.position).toMatchObject({
      start: { line: 4, column: 1 },
      end: { line: 6, column: 33 },
    });
    expect(first?.children[0]?.position).toMatchObject({ start: { line: 4, column: 5 } });
    expect(second?.children[1]?.position).toEqual({
      start: { line: 11, column: 1, offset: sample.indexOf('Source: Department') },
      end: { line: 12, column: 14, offset: sample.indexOf('\n\nThe text') },
    });
  });

  it('reads heads and titles that are wrapped over lines', () => {
    const { edition, outline } = run('The\n  Title\n\n7.\n  Telegram From\nA to B\n\nSource: X.\n');
    expect(edition.title).toBe('The Title');
    expect(outline).toEqual(['d7 H Telegram From\nA to B P Source: X.']);
    expect(edition.children[0]?.children[0]?.position?.start).toMatchObject({ line: 5, column: 3 });
  });

  it('reads a text without empty lines', () => {
    const { edition, outline, messages } = run(
      'Title\n1. Letter\nSource: A.\nSecret.\n2. Note\nSource: B.\n',
    );
    expect(edition.title).toBe('Title');
    expect(outline).toEqual(['d1 H Letter P Source: A.\nSecret.', 'd2 H Note P Source: B.']);
    expect(messages).toEqual([]);
  });

  it('keeps a number without a space after it', () => {
    expect(run('T\n\n\n11.Memorandum\n\nSource: A.').outline).toEqual([
      'd11 H Memorandum P Source: A.',
    ]);
  });

  it('takes a file number under a head for its note', () => {
    expect(
      run('T\n\n2. Letter\n\n560. AL/12–2647: Telegram\n\n3. Note\n\n501.BB/4–1348').outline,
    ).toEqual(['d2 H Letter P 560. AL/12–2647: Telegram', 'd3 H Note P 501.BB/4–1348']);
  });
});

describe('what is out of place', () => {
  it.each([
    [
      'no title line',
      '4. Letter\n\nSource: A.',
      ['1:1 title-missing'],
      ['d4 H Letter P Source: A.'],
    ],
    [
      'text before the first head',
      'T\n\nPreface.\n\nMore.\n\n4. Letter\n\nSource: A.',
      ['3:1 text-before-first-head'],
      ['unnumbered-1 P Preface. P More.', 'd4 H Letter P Source: A.'],
    ],
    [
      'a note before the first head',
      'T\n\nSource: A.\n\n4. Letter\n\nSource: B.',
      ['3:1 note-without-head'],
      ['unnumbered-1 P Source: A.', 'd4 H Letter P Source: B.'],
    ],
    [
      'a note in a document that has one',
      'T\n\n4. Letter\n\nSource: A.\n\nSource: B.\n\n5. Note\n\nSource: C.\n\n[Source: D.]',
      ['7:1 note-without-head', '13:1 note-without-head'],
      [
        'd4 H Letter P Source: A.',
        'unnumbered-1 P Source: B.',
        'd5 H Note P Source: C.',
        'unnumbered-2 P [Source: D.]',
      ],
    ],
    [
      'a head without a number',
      'T\n\n4. Letter\n\nSource: A.\n\nLetter From B to C\n\nSource: B.',
      ['7:1 head-without-number'],
      ['d4 H Letter P Source: A.', 'unnumbered-1 H Letter From B to C P Source: B.'],
    ],
    [
      'a number twice',
      'T\n\n4. Letter\n\nSource: A.\n\n4. Note\n\nSource: B.\n\n4. Talk\n\nSource: C.',
      ['7:1 number-repeated', '11:1 number-repeated'],
      ['d4 H Letter P Source: A.', 'd4-2 H Note P Source: B.', 'd4-3 H Talk P Source: C.'],
    ],
    [
      'a number twice but for the case of its letter',
      'T\n\n4a. Letter\n\nSource: A.\n\n4A. Note\n\nSource: B.',
      ['7:1 number-repeated'],
      ['d4a H Letter P Source: A.', 'd4A-2 H Note P Source: B.'],
    ],
    [
      'numbers out of order',
      'T\n\n4. Letter\n\nSource: A.\n\n3. Note\n\nSource: B.\n\n3a. Talk\n\nSource: C.',
      ['7:1 number-out-of-order'],
      ['d4 H Letter P Source: A.', 'd3 H Note P Source: B.', 'd3a H Talk P Source: C.'],
    ],
    [
      'a numbered paragraph that might be a head',
      'T\n\n\n4. Letter\n\nSource: A.\n\n5. The Talks\n\nText.\n\n\n6. Note\n\nSource: B.',
      ['8:1 number-in-text', '13:1 number-gap'],
      ['d4 H Letter P Source: A. P 5. The Talks P Text.', 'd6 H Note P Source: B.'],
    ],
    ['nothing but a title', 'Title', ['1:6 documents-missing'], []],
    [
      'prose',
      'Words without end. '.repeat(30),
      ['1:1 text-before-first-head', '1:1 title-missing'],
      1,
    ],
  ])('%s', (_name, text, messages, expected) => {
    const outcome = run(text);
    expect(outcome.messages).toEqual(messages);
    if (typeof expected === 'number') expect(outcome.outline).toHaveLength(expected);
    else expect(outcome.outline).toEqual(expected);
  });

  it('says nothing about a text in order', () => {
    expect(run('T\n\n4. Letter\n\nSource: A.\n\n5. Note\n\nSource: B.\n\nText.').messages).toEqual(
      [],
    );
  });
});
