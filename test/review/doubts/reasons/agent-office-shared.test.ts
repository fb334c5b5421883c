import { describe, expect, it } from 'vitest';
import { agent, doubtsIn, sentence } from '../tree.ts';

const reason = 'agent-office-shared';
const ames = agent('cleared', 'Ames', 'XR');
const vane = agent('cleared', 'Vane', 'XR');

describe(reason, () => {
  it('is an office before one name that is given to another who is named anew', () => {
    const note = sentence('drafting', 'cleared in XR by ', ames, ', and by ', vane, '.');
    expect(doubtsIn(reason, note)).toMatchObject([
      { words: 'Vane', alternatives: [{ as: 'agent', action: 'cleared', name: 'Vane' }] },
    ]);
  });

  it('is none where both are named together', () => {
    const note = sentence('drafting', 'cleared in XR by ', ames, ' and ', vane, '.');
    expect(doubtsIn(reason, note)).toEqual([]);
  });
});
