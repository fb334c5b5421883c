import { describe, expect, test } from 'vitest';
import { encode } from '../../src/edition.ts';

function read(...paragraphs: readonly string[]) {
  const text = ['Papers', ...paragraphs].join('\n\n');
  const { file, tei, tree } = encode(new TextEncoder().encode(text));
  const ids = [...new Set(file.messages.map(({ ruleId }) => ruleId))];
  return { ids, tei, tree };
}

const head = '1. Telegram From Hale to Fenn';
const source = 'Source: Department of State, Central Files, 611.57/3-2763. Secret.';

/** Each of these took minutes, or ended in an exception. */
describe('a note is read in time', () => {
  test.each([
    [
      'an office in capitals',
      'Drafted by George M. Warden, OFFICE OF THE ASSISTANT SECRETARY OF DEFENSE (ISA); cleared by JAMES ORR, HEADQUARTERS UNITED STATES ARMY EUROPE AND SEVENTH ARMY.',
    ],
    [
      'capitals without blanks',
      `Repeated to Paris for ${'AbCdEfGh'.repeat(40)} and ${'AbCd'.repeat(60)}.`,
    ],
    ['hyphens without end', `Drafted by ${'Au-'.repeat(200)} and ${'A-B'.repeat(200)}.`],
    ['verbs in a chain', `Repeated to Paris${' and was and were'.repeat(60)}.`],
    ['letters of two alphabets', `${'éa'.repeat(1500)}-${'éa'.repeat(1500)}.`],
    ['brackets that nothing closes', `${'('.repeat(4000)}${']'.repeat(4000)}`],
    ['notes in notes', '[Source: '.repeat(1500)],
    ['sentences of one letter', 'A. '.repeat(4000)],
    ['many an ibid.', 'Another copy is ibid. '.repeat(700)],
  ])('with %s', (_name, words) => {
    const { tei } = read(head, `${source} ${words}`);
    expect(tei?.documents).toHaveLength(1);
  });
});

describe('what is longer than any note is kept and said, and not read', () => {
  test.each([
    ['letters', 'éa'.repeat(25_000)],
    ['brackets', `${'('.repeat(25_000)}${']'.repeat(25_000)}`],
    ['sentences', 'It was read. '.repeat(66_000)],
    ['ibid.', 'Another copy is ibid., Central Files, 611.57/3-2763. '.repeat(11_000)],
  ])('a note of %s', (_name, words) => {
    const { ids, tei } = read(head, `${source} ${words}`);
    expect(ids).toContain('note-too-long');
    const letters = (tei?.documents[0]?.xml ?? '').replace(/<[^>]*>|\s+/g, '');
    expect(letters).toContain(words.replace(/\s+/g, ''));
  });

  test('a head', () => {
    const words = 'From the Department of State to '.repeat(2000);
    const { ids, tei } = read(`1. Telegram ${words}`, source);
    expect(ids).toContain('head-too-long');
    expect(tei?.documents).toHaveLength(1);
  });

  test('a paragraph that is no note', () => {
    const { ids } = read(head, 'éa'.repeat(25_000));
    expect(ids).not.toContain('note-too-long');
    expect(ids).toContain('head-without-note');
  });
});

test('thousands of paragraphs with numbers are text of one document', () => {
  const items = Array.from({ length: 20_000 }, (_, index) => `${index + 1}. the item was read.`);
  const { tree } = read(head, source, ...items);
  expect(tree.children).toHaveLength(1);
});

describe('documents without a note', () => {
  const letter = (number: number) => `${number}. Letter From Hale to Fenn`;

  test('are a remark where most have one', () => {
    expect(read(letter(1), source, letter(2), source, '3. Editorial Note').ids).toEqual([
      'head-without-note',
    ]);
  });

  test('are an error where most have none', () => {
    const { ids } = read(letter(1), source, letter(2), 'We have it.', letter(3), 'We have it.');
    expect(ids).toContain('notes-mostly-missing');
  });
});

test('number-gap: numbers that are left out are a remark', () => {
  const { ids } = read(
    '1. Letter From Hale to Fenn',
    source,
    '4. Letter From Fenn to Hale',
    source,
  );
  expect(ids).toEqual(['number-gap']);
});
