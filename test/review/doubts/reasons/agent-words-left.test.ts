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
    const listed = sentence(
      'remark',
      'A note shows that Orne, Vane, and ',
      agent('concurred', 'Ames'),
      ' concurred.',
    );
    expect(wordsIn(reason, listed)).toEqual(['Orne, Vane, and ']);
  });

  it('is a name that is only whose assistant did it, and one who was only told of it', () => {
    const whose = sentence('drafting', 'Drafted by ', agent('drafted', 'Orne'), '’s assistant.');
    const told = sentence(
      'drafting',
      'Drafted by ',
      agent('drafted', 'Ames'),
      '; ',
      agent('drafted', 'Vane'),
      ' was informed.',
    );
    const gave = sentence(
      'drafting',
      'Drafted by ',
      agent('drafted', 'Ames'),
      '; ',
      agent('drafted', 'Hale'),
      ' gave final approval.',
    );
    const signing = sentence(
      'drafting',
      'Cleared by ',
      agent('cleared', 'Ames'),
      ', with ',
      agent('cleared', 'Pell'),
      ' signing off.',
    );
    expect(wordsIn(reason, whose, told, gave, signing)).toEqual(['Orne', 'Vane', 'Hale', 'Pell']);
  });

  it('is none in the hand of somebody, for a title, and for who drafted it', () => {
    const hand = sentence('drafting', 'In ', agent('drafted', 'Orne'), '’s handwriting.');
    const title = sentence(
      'drafting',
      'Drafted by ',
      agent('drafted', 'Ames'),
      ', Director of the Office, and ',
      agent('drafted', 'Vane'),
      '.',
    );
    const drafter = sentence('drafting', agent('drafted', 'Ames'), ' was the drafter.');
    expect(wordsIn(reason, hand, title, drafter)).toEqual([]);
  });

  it('is none where the list is read, and for a date or a clause behind it', () => {
    const ames = agent('cleared', 'Ames');
    const vane = agent('cleared', 'Vane');
    expect(cleared(ames, ' and ', vane, '.')).toEqual([]);
    expect(cleared(structuredClone(ames), ' and May 3.')).toEqual([]);
    expect(cleared(structuredClone(ames), ' and Orne of the Bureau.')).toEqual([]);
  });
});
