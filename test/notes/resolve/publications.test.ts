import { describe, expect, it } from 'vitest';
import { phrases } from '../../../src/notes/resolve/phrases.ts';
import { resolve } from '../../../src/notes/resolve/index.ts';
import { read } from '../parse/written.ts';

/** Each printing of a note with what its "ibid." repeats, `b2 = b1`, and what is reported of it. */
function printings(words: string) {
  const { edition, file, note } = read(
    `Source: Hartley Library, Vane Papers, Box 4. Secret. ${words}`,
  );
  const known = file.messages.length;
  resolve(edition, file);
  const found = note === undefined ? [] : phrases(note, 'printing');
  return {
    keys: found.map(({ key, children }) => {
      const ibid = children.find(({ type }) => type === 'ibid');
      return ibid?.type === 'ibid' ? `${key ?? '?'} = ${ibid.target ?? ibid.work ?? '?'}` : key;
    }),
    messages: file.messages.slice(known).map(({ ruleId }) => ruleId),
  };
}

describe('ibid. repeats the printing before', () => {
  it.each([
    ['Printed in Orne, The Long Spring, p. 12, and ibid., p. 20.', ['b1', 'b2 = b1']],
    ['Printed in Orne, The Long Spring, p. 12. Also printed ibid., p. 20.', ['b1', 'b2 = b1']],
    [
      'Printed in Orne, The Long Spring, p. 12. Also printed in Pravda, May 3, 1961, and ibid., May 5, 1961.',
      ['b1', 'b2', 'b3 = b2'],
    ],
    [
      'Printed in Orne, The Long Spring, p. 12. (Ibid., Box 7) Also printed ibid., p. 20.',
      ['b1', 'b2 = b1'],
    ],
  ])('%s', (words, keys) => {
    expect(printings(words)).toEqual({ keys, messages: [] });
  });
});

/** What each reference of a note is called and repeats: `w1`, `= b1`, `–` for neither. */
function references(words: string) {
  const { edition, file, note } = read(
    `Source: Hartley Library, Vane Papers, Box 4. Secret. ${words}`,
  );
  resolve(edition, file);
  return (note === undefined ? [] : phrases(note, 'reference')).map(({ key, children }) => {
    const ibid = children.find(({ type }) => type === 'ibid');
    return ibid?.type === 'ibid' ? `= ${ibid.target ?? ibid.work ?? '?'}` : (key ?? '–');
  });
}

describe('ibid. repeats what is only cited', () => {
  it('as a printing', () => {
    const words = 'See Orne, The Long Spring, p. 12. Also printed ibid., p. 20.';
    expect(printings(words)).toEqual({ keys: ['b1 = w1'], messages: [] });
    expect(references(words)).toEqual(['w1']);
  });

  it.each([
    ['See Orne, The Long Spring, p. 12, and ibid., p. 15.', ['w1', '= w1']],
    ['Printed in Orne, The Long Spring, p. 12. See ibid., p. 15.', ['= b1']],
    [
      'See Orne, The Long Spring, p. 12, and ibid., p. 15. See ibid., p. 40.',
      ['w1', '= w1', '= w1'],
    ],
    [
      'See Orne, The Long Spring, p. 12, and Vane, The Short Summer, p. 3. See ibid., p. 40.',
      ['–', 'w1', '= w1'],
    ],
  ])('%s', (words, expected) => {
    expect(references(words)).toEqual(expected);
  });
});

describe('what is cited has no key', () => {
  it.each([
    ['where nothing repeats it', 'See Orne, The Long Spring, p. 12.', ['–']],
    ['where ibid. is a place', 'See Orne, The Long Spring, p. 12. (Ibid., Box 7)', ['–']],
  ])('%s', (_, words, expected) => {
    expect(references(words)).toEqual(expected);
  });
});

describe('ibid. alone that repeats nothing', () => {
  it('gets no key and is reported', () => {
    expect(printings('Also printed ibid. Printed in Orne, The Long Spring, p. 12.')).toEqual({
      keys: ['? = ?', 'b1'],
      messages: ['ibid-without-work'],
    });
  });
});

describe('ibid. repeats no printing', () => {
  it('where none stands before it, and that is reported', () => {
    expect(printings('Printed ibid., p. 20.')).toEqual({
      keys: ['b1 = ?'],
      messages: ['ibid-without-work'],
    });
  });

  it.each([
    ['where it is a place', 'Printed in Pravda, May 3, 1961. Another copy is ibid., Box 7.'],
    ['where a work is only cited', 'Printed in Orne, The Long Spring, p. 12. See ibid., p. 15.'],
  ])('%s', (_, words) => {
    expect(printings(words)).toEqual({ keys: ['b1'], messages: [] });
  });
});
