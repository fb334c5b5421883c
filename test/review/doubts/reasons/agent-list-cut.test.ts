import { describe, expect, it } from 'vitest';
import { agent, sentence, wordsIn } from '../tree.ts';

const reason = 'agent-list-cut';
const drafted = (...rest: Parameters<typeof sentence> extends [unknown, ...infer R] ? R : never) =>
  sentence('drafting', 'Drafted by ', ...rest);

describe(reason, () => {
  it('is a body behind the title of a person', () => {
    const orne = agent('drafted', 'Orne');
    const region = agent('drafted', 'Far Eastern Region');
    const note = drafted(orne, ', Assistant for Peru, ', region, '.');
    expect(wordsIn(reason, note)).toEqual(['Far Eastern Region']);
  });

  it('is the second half of a long office', () => {
    const orne = agent('drafted', 'Orne', 'Office of Trade Agreements');
    const half = agent('drafted', 'Treaties Division');
    expect(wordsIn(reason, drafted(orne, ' and ', half, '.'))).toEqual(['Treaties Division']);
  });

  it('is the second half of a body', () => {
    const first = agent('cleared', 'Office of British Commonwealth');
    const half = agent('cleared', 'Northern European Region');
    expect(wordsIn(reason, drafted(first, ' and ', half, '.'))).toEqual([
      'Northern European Region',
    ]);
  });

  it('is none in a list of persons, and of offices that each begin as one', () => {
    const persons = drafted(agent('drafted', 'Orne'), ' and ', agent('drafted', 'Vane'), '.');
    const offices = drafted(
      agent('cleared', 'Office of Fisheries'),
      ' and the ',
      agent('cleared', 'Office of Budgets Division'),
      '.',
    );
    expect(wordsIn(reason, persons, offices)).toEqual([]);
  });
});
