import { describe, expect, it } from 'vitest';
import { foundBehind, kindsBehind } from '../written.ts';

describe('how the text came to its reader', () => {
  it.each([
    ['Ambassador Noble delivered this letter to Vane on May 3.', 'provenance --05-03'],
    ['This message was handed to Ames on May 3, 1961.', 'provenance 1961-05-03'],
    ['Delivered to the White House on May 3.', 'provenance --05-03'],
    ['The letter was delivered by hand.', 'provenance'],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'statement')).toEqual([expected]);
    expect(kindsBehind(words)).toEqual(['provenance']);
  });
});

describe('what was written on it', () => {
  it.each([
    'A handwritten note on the source text reads: “Seen.”',
    'The source text is marked “Immediate release.”',
    'A stamped notation indicates that Vane saw it.',
    'At the top of the page Vane wrote: “Seen.”',
    'The memorandum bears the handwritten initials “EV.”',
    'A typed note at the end reads: “Sent.”',
    'The letter is stamped “Received.”',
  ])('%s', (words) => {
    expect(foundBehind(words, 'statement')).toEqual(['additions']);
    expect(kindsBehind(words)).toEqual(['marginalia']);
  });
});

describe('neither', () => {
  it.each([
    'Vane delivered a speech on May 3.',
    'A note from Ames is attached.',
    'The reply was handed to Ames.',
    'Vane was handed a note.',
    'A stamp act was discussed.',
    'The mark was devalued on May 3.',
    'Notes of the meeting are in the file.',
    'The Ambassador handed Vane another letter.',
    'The speech was delivered in Lima.',
    'The remarks of the Consul were noted.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'statement')).toEqual([]);
  });
});

describe('a clause about something else', () => {
  it('is no part of it', () => {
    const words =
      'Noble delivered this letter on May 3; for a memorandum of May 4, see Document 5.';
    expect(foundBehind(words, 'statement')).toEqual(['provenance --05-03']);
  });
});
