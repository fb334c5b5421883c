import { describe, expect, it } from 'vitest';
import { isFileReference, readsAsHead, saysSource } from '../../../src/notes/segment/openings.ts';

describe('a paragraph says that it is a note', () => {
  it.each([
    'Source: Hartley Library, Vane Papers.',
    'Sources: Hartley Library, Vane Papers.',
    'SOURCE: Hartley Library, Vane Papers.',
    'Source; Hartley Library, Vane Papers.',
    'Source. Hartley Library, Vane Papers.',
    'Source Hartley Library, Vane Papers.',
    '.Source: Hartley Library, Vane Papers.',
    '[Source: Hartley Library, Vane Papers.]',
    '( Source: Hartley Library, Vane Papers.)',
  ])('%s', (paragraph) => {
    expect(saysSource(paragraph)).toBe(true);
  });

  it.each([
    'Resource: Hartley Library',
    'The Source: Hartley Library',
    'Sourced: Hartley Library',
    'Source:',
    'Sources in Lima report a strike.',
    'Source of the trouble was the tax.',
    'sources vary.',
    'Hartley Library, Vane Papers.',
    '',
  ])('but not: %j', (paragraph) => {
    expect(saysSource(paragraph)).toBe(false);
  });
});

describe('a file number alone', () => {
  it.each([
    '501.BB/4–1348: Telegram',
    '501.BB/4–1348',
    '560. AL/12–2647',
    '511.00/3-2259',
    '110/1–1653: Circular Airgram',
  ])('%s', (paragraph) => {
    expect(isFileReference(paragraph)).toBe(true);
  });

  it.each([
    '334. Intelligence Memorandum No. 2049/68',
    '5. Letter',
    '711.5861',
    'File 501.BB/4–1348',
    '501.BB/4–1348 was read in Lima',
    '1962/63 was a dry year',
    '',
  ])('is not: %j', (paragraph) => {
    expect(isFileReference(paragraph)).toBe(false);
  });
});

describe('words in the case of titles', () => {
  it.each([
    'Telegram From the Embassy in Peru',
    'Letter From Hartley to Vane',
    'Memorandum of Conversation',
    'The Talks on Aid',
    'Hartley’s Plan for Vane',
  ])('may be a head: %s', (paragraph) => {
    expect(readsAsHead(paragraph)).toBe(true);
  });

  it.each([
    'The President said that he had read the message.',
    'letter from Hartley to Vane about roads',
    'We have your telegram and agree with every word.',
    `Letter From ${'Hartley '.repeat(80)}`,
  ])('are missing in: %s', (paragraph) => {
    expect(readsAsHead(paragraph)).toBe(false);
  });
});
