import { describe, expect, it } from 'vitest';
import { agent, delivery, doubtsIn, sentence, wordsIn } from '../tree.ts';

const reason = 'verb-unread';

describe(reason, () => {
  it('is a verb that no table has, before "by" and a name', () => {
    expect(wordsIn(reason, sentence('remark', 'Notarized in Lima by Orne.'))).toEqual([
      'Notarized',
    ]);
    expect(wordsIn(reason, sentence('remark', 'Notarized in NEA/IRN.'))).toEqual(['Notarized']);
    expect(wordsIn(reason, sentence('remark', 'Notarized in Lima.'))).toEqual([]);
  });

  it('is one by which a telegram went somewhere', () => {
    const alone = sentence('remark', 'Wired as well to Lima.');
    const further = sentence(
      'transmission',
      'Repeated to ',
      delivery('Quito'),
      ' and telexed to Lima.',
    );
    expect(doubtsIn(reason, alone, further)).toMatchObject([
      { group: 'repeated', words: 'Wired' },
      { group: 'repeated', words: 'telexed' },
    ]);
  });

  it('is none where the place behind it is read', () => {
    const both = sentence(
      'transmission',
      'Repeated to ',
      delivery('Quito'),
      ' and telexed to ',
      delivery('Lima'),
      '.',
    );
    expect(wordsIn(reason, both)).toEqual([]);
  });

  it('is one that tells of this text', () => {
    const words = 'A note states that this estimate, a revised one, was notarized by the Board.';
    expect(wordsIn(reason, sentence('remark', words))).toEqual(['notarized']);
  });

  it('is one behind what somebody else did', () => {
    const orne = agent('drafted', 'Orne');
    const note = sentence('drafting', 'Drafted by ', orne, '; notarized by Vane.');
    expect(wordsIn(reason, note)).toEqual(['notarized']);
    const hale = agent('approved', 'Hale');
    const together = sentence('drafting', 'Approved by ', hale, ' and checked with Vane.');
    expect(wordsIn(reason, together)).toEqual(['checked']);
  });

  it.each([
    ['that tells of no making', 'Delivered by Ambassador Orne.'],
    ['that another reason looks for', 'Approved by Orne.'],
    ['with nobody behind it', 'Notarized by telephone.'],
    ['behind its sentence', 'The paper, notarized by Orne, is lost.'],
  ])('is none for a verb %s: %s', (_, words) => {
    expect(wordsIn(reason, sentence('remark', words))).toEqual([]);
  });
});
