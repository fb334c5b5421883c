import { describe, expect, it } from 'vitest';
import { agent, sentence, wordsIn } from '../tree.ts';

const reason = 'agent-words-left';
const cleared = (...rest: (string | ReturnType<typeof agent>)[]) =>
  wordsIn(reason, sentence('drafting', 'Cleared by ', ...rest));

describe(reason, () => {
  it('is a title and a name behind an office', () => {
    expect(cleared(agent('cleared', 'NEA/SOA'), ' Deputy Director David Orne.')).toEqual([
      'NEA/SOA',
    ]);
  });

  it('is a name behind "and"', () => {
    expect(cleared(agent('cleared', 'Ames'), ' and Vane.')).toEqual([' and Vane']);
  });

  it('is a name before the first of a list', () => {
    const note = sentence(
      'remark',
      'Representatives of the State Department, ',
      agent('concurred', 'DIA'),
      ' concurred.',
    );
    expect(wordsIn(reason, note)).toEqual(['State Department, ']);
  });

  it('is none where the list is read, and for a date or a clause behind it', () => {
    const ames = agent('cleared', 'Ames');
    const vane = agent('cleared', 'Vane');
    expect(cleared(ames, ' and ', vane, '.')).toEqual([]);
    expect(cleared(structuredClone(ames), ' and May 3.')).toEqual([]);
    expect(cleared(structuredClone(ames), ' and Orne of the Bureau.')).toEqual([]);
  });
});
