import { describe, expect, it } from 'vitest';
import { foundBehind } from '../written.ts';

describe('who signed, initialed or drafted, as prose tells', () => {
  it.each([
    ['Noble signed the telegram.', ['signed Noble']],
    ['Hartley signed the original.', ['signed Hartley']],
    ['The copy bears an indication that Whitcombe signed the original.', ['signed Whitcombe']],
    ['A note indicates that Roe approved the source text.', ['approved Roe']],
    ['Hartley also approved this telegram.', ['approved Hartley']],
    ['Noble initialed it.', ['initialed Noble']],
    ['Sent to Lima, and Pell had initialed it.', ['initialed Pell']],
    ['Secretary Hartley signed this telegram.', ['signed Hartley']],
    ['Drafted by Noble; Vane concurred.', ['drafted Noble', 'concurred Vane']],
    ['Orne was indicated as the drafter.', ['drafted Orne']],
    ['Ellery P. Noble is listed as the drafter.', ['drafted Ellery P. Noble']],
    ['Pell was the drafter.', ['drafted Pell']],
    ['The President initialed the source text.', ['initialed President']],
    ['Noble and Vane signed the original.', ['signed Noble', 'signed Vane']],
    ['In Lima, Noble and Vane signed the original.', ['signed Noble', 'signed Vane']],
    ['Noble, Vane, and Roe initialed it.', ['initialed Noble', 'initialed Vane', 'initialed Roe']],
    ['The Senate approved it.', ['approved body:Senate']],
    ['Ambassador Noble signed for Vane.', ['signed Noble']],
    ['According to Vane, the Board revised and concurred in this paper.', ['concurred body:Board']],
    ['A note indicates that the Board concurred on May 3.', ['concurred body:Board']],
    ['Sent through Noble, who initialed it.', ['initialed Noble']],
    ['Sent to Noble who approved, with a note to Vane.', ['approved Noble']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'agency')).toEqual(expected);
  });
});

describe('not so', () => {
  it.each([
    'Noble signed the treaty.',
    'Noble signed the letter.',
    'Noble signed a reply.',
    'Roe, who drafted the reply, signed the reply.',
    'He wrote that Hartley signed the reply.',
    'Vane did not sign it.',
    'Vane asked whether Roe signed it.',
    'Hartley will sign the original.',
    'Noble approved the plan.',
    'Vane concurred in the view of Lima.',
    'Vane was the author.',
    'Noble signed for the visitors.',
    'Sent through Noble, who read it.',
    'Sent through Noble, who initialed the reply.',
    'Vane concurred in the plan.',
    'Vane wrote “Noble signed for Orne.”',
    'Vane read the original.',
    'A list shows the drafter.',
    'Vane wrote “Noble signed the original.”',
    'It was signed.',
    'He signed the original.',
    'She initialed it.',
    'Nobody signed it.',
    'Both initialed it.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'agency')).toEqual([]);
  });
});
