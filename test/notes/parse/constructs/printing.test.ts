import { describe, expect, it } from 'vitest';
import { found, foundBehind, kindsBehind } from '../written.ts';

const bulletin = 'title:j Department of State Bulletin · 1961-06-11 · page 903-905';

describe('the text is printed too', () => {
  it.each([
    ['Printed in Department of State Bulletin, June 11, 1961, pp. 903–905.', [`full ${bulletin}`]],
    [
      'Also printed in part in Warden, The Long Spring, p. 12.',
      ['part author Warden · title:m The Long Spring · page 12-12'],
    ],
    [
      'This letter is printed in Department of State Bulletin, June 11, 1961, pp. 903–905.',
      [`full ${bulletin}`],
    ],
    [
      'A different translation is printed in Documents on Disarmament, 1961, vol. II, pp. 77–8.',
      ['variant title:m Documents on Disarmament · 1961 · volume 2 · page 77-78'],
    ],
    [
      'Also printed in Department of State Bulletin, June 11, 1961, pp. 903–905, and in Documents on Disarmament, 1961, pp. 7–9.',
      [`full ${bulletin}`, 'full title:m Documents on Disarmament · 1961 · page 7-9'],
    ],
    [
      'Excerpts of the letter were published in the New York Times, May 3, 1961.',
      ['part title:j New York Times · 1961-05-03'],
    ],
    ['The text was published in Pravda, May 3, 1961.', ['full title:j Pravda · 1961-05-03']],
    ['Also printed ibid., p. 20.', ['full ibid. · page 20-20']],
    [
      'Also printed in Public Papers of the Presidents of the United States:Harry S. Truman, 1949, p. 4.',
      [
        'full title:m Public Papers of the Presidents of the United States: Harry S. Truman · 1949 · page 4-4',
      ],
    ],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'printing')).toEqual(expected);
    expect(kindsBehind(words)).toEqual(['printed']);
  });
});

describe('the note is of a text in print', () => {
  it.each([
    ['Source: Department of State Bulletin, June 11, 1961, pp. 903–905.', [`full ${bulletin}`]],
    ['Reprinted from Pravda, May 3, 1961.', ['full title:j Pravda · 1961-05-03']],
    [
      'Source: Warden, The Long Spring (New York: Calder, 1955), p. 12.',
      ['full author Warden · title:m The Long Spring · 1955 · page 12-12'],
    ],
  ])('%s', (words, expected) => {
    expect(found(words, 'printing')).toEqual(expected);
  });
});

describe('of another text it is said that it is printed', () => {
  it.each([
    'The reply is printed in Department of State Bulletin, June 11, 1961, pp. 903–905.',
    'His speech of May 3 was published in Pravda, May 4, 1961.',
    'The attached memorandum is printed in Documents on Disarmament, 1961, pp. 7–9.',
    'For text, see Department of State Bulletin, June 11, 1961, pp. 903–905.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'printing')).toEqual([]);
  });
});

describe('nothing is printed', () => {
  it.each([
    'The attachment is not printed.',
    'Not printed.',
    'The printed form is lost.',
    'It was published in Lima in May.',
    'The text is printed from a copy in the file.',
    'Source: Truman Library, Vane Papers, Printed Matter. Secret.',
    'The printer in Lima was closed.',
    'Vane wished that it be printed.',
    'No text has been printed.',
    'The book was published in 1961.',
    'It is a print of the map.',
    'The publication of the reply was put off to May 4.',
    'The Bulletin of the Board was sent to Ames.',
    'The publisher refused the text.',
    'The letter was to be published in May.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'printing')).toEqual([]);
  });
});

describe('ibid. behind a printing', () => {
  it.each([
    [
      'Also printed in Orne, The Long Spring, p. 12, and ibid., p. 20.',
      ['full author Orne · title:m The Long Spring · page 12-12', 'full ibid. · page 20-20'],
    ],
    [
      'Printed in Orne, The Long Spring, p. 12. Also printed in part ibid., p. 20.',
      ['full author Orne · title:m The Long Spring · page 12-12', 'part ibid. · page 20-20'],
    ],
    [
      'Printed in Pravda, May 3, 1961. Also printed ibid., May 5, 1961.',
      ['full title:j Pravda · 1961-05-03', 'full ibid. · 1961-05-05'],
    ],
  ])('is another printing: %s', (words, expected) => {
    expect(foundBehind(words, 'printing')).toEqual(expected);
    expect(foundBehind(words, 'location')).toEqual([]);
  });

  it.each([
    ['Printed in Orne, The Long Spring, p. 12. See ibid., p. 15.', []],
    ['Printed in Orne, The Long Spring, p. 12. (Ibid., p. 15)', []],
    ['Printed in Pravda, May 3, 1961. Another copy is ibid., Box 7.', ['copy ibid. | box:Box 7']],
    [
      'Printed in Pravda, May 3, 1961. Another copy is ibid., Vane Papers.',
      ['copy ibid. | Vane Papers'],
    ],
  ])('is none: %s', (words, places) => {
    expect(foundBehind(words, 'printing')).toHaveLength(1);
    expect(foundBehind(words, 'location')).toEqual(places);
  });
});
