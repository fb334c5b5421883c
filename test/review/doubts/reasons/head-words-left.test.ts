import { describe, expect, it } from 'vitest';
import type { Head } from '../../../../src/tree.ts';
import { doubtsOf, edition, entry, head } from '../tree.ts';

const reason = 'head-words-left';
type Part = Head['children'][number];
const text = (value: string): Part => ({ type: 'text', value });
const name = (direction: 'from' | 'to', value: string): Part => ({
  type: 'correspondent',
  direction,
  nature: 'body',
  children: [{ type: 'text', value }],
});
const doubts = (kind: string | undefined, ...parts: Part[]) =>
  doubtsOf(reason, edition(entry([], head(kind, ...parts)))).map(({ group, words }) => [
    group,
    words,
  ]);

describe(reason, () => {
  it('is a word before the kind, and a head without a kind', () => {
    expect(doubts('Report', text('Operations Board Report'))).toEqual([
      ['kind', 'Operations Board Report'],
    ]);
    expect(doubts(undefined, text('Fisheries'))).toEqual([['kind', 'Fisheries']]);
  });

  it('is a name that goes too far or is cut', () => {
    const far = name('to', 'Embassy in Peru, May 3, 1962');
    const half = name('from', 'Secretary of State (Orne');
    expect(doubts('Letter', text('Letter From '), half, text(' to '), far)).toEqual([
      ['sender', 'Secretary of State (Orne'],
      ['recipient', 'Embassy in Peru, May 3, 1962'],
    ]);
  });

  it('is a kind that ends as none does', () => {
    expect(doubts('Voice', text('Voice of Peru Broadcast'))).toEqual([['kind', 'Voice']]);
    expect(doubts('aide-mémoire', text('aide-mémoire'))).toEqual([]);
    expect(doubts('Paper', text('Fisheries Group Paper'))).toEqual([]);
  });

  it('is a direction with nobody', () => {
    expect(doubts('Letter', text('Letter From Orne'))).toEqual([['sender', 'Letter From Orne']]);
    const sender = name('from', 'Orne');
    expect(doubts('Letter', text('Letter From '), sender, text(' to the Vane'))).toEqual([
      ['recipient', 'Letter From Orne to the Vane'],
    ]);
  });

  it('is none where everything is read', () => {
    const parts = [
      text('Telegram From the '),
      name('from', 'Embassy in Peru'),
      text(' to the '),
      name('to', 'Ambassador to the United Nations (Orne)'),
    ];
    expect(doubts('Telegram', ...parts)).toEqual([]);
    expect(doubts('Paper', text('Draft Paper'))).toEqual([]);
  });
});
