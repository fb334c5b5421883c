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
    ['A note indicates that the Board concurred on May 3.', ['concurred body:Board on --05-03']],
    ['Sent through Noble, who initialed it.', ['sent+initialed Noble']],
    ['In Noble’s hand.', ['drafted Noble']],
    ['The source text is in Noble’s handwriting.', ['drafted Noble']],
    ['Noble initialed the corner of the telegram.', ['initialed Noble']],
    ['Drafted by Noble; Vane concurred for State.', ['drafted Noble', 'concurred Vane']],
    ['Orne initialed for Vane.', ['initialed Orne']],
    ['Noble cleared the telegram with Vane.', ['cleared Vane']],
    ['Both Noble and Vane initialed it.', ['initialed Noble', 'initialed Vane']],
    ['Consul Noble dictated the telegram.', ['dictated Noble']],
    ['Another copy shows that Noble drafted it.', ['drafted Noble']],
    ['The White House cleared this telegram on May 3.', ['cleared body:White House on --05-03']],
    ['On May 3 Noble approved this telegram.', ['approved Noble on --05-03']],
    ['A note states that Noble had that day approved this telegram.', ['approved Noble']],
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
    'A note in Noble’s hand is attached.',
    'There is no sign that Noble cleared it.',
    'Noble initialed the attached telegram.',
    'Noble approved the recommendation.',
    'Noble did not clear this telegram.',
    'Noble may have signed the original.',
    'Noble signed a copy of the reply.',
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
