import { describe, expect, it } from 'vitest';
import { agent, sentence, wordsIn } from '../tree.ts';

const reason = 'agent-of-another-text';
const vane = agent('initialed', 'Vane');

describe(reason, () => {
  it.each([
    ['Another copy, initialed by ', ', is kept there.'],
    ['A draft of this paper, prepared by ', ', was discussed.'],
  ])('is somebody beside words for another text: %s…%s', (before, behind) => {
    const words = wordsIn(reason, sentence('remark', before, structuredClone(vane), behind));
    expect(words).toEqual(['Vane']);
  });

  it.each([
    ['Drafted by ', ' with another copy.'],
    ['A note on an attached sheet indicates that the letter was signed by ', '.'],
    ['The letter was approved by ', '.'],
    ['Another copy indicates that the letter was cleared by ', '.'],
    ['A cover memorandum by ', ', transmitting this letter, is not printed.'],
  ])('is none where the text itself is told of: %s…%s', (before, behind) => {
    const words = wordsIn(reason, sentence('drafting', before, structuredClone(vane), behind));
    expect(words).toEqual([]);
  });
});
