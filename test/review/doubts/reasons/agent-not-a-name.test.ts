import { describe, expect, it } from 'vitest';
import { agent, sentence, wordsIn } from '../tree.ts';

const reason = 'agent-not-a-name';
const by = (name: string, office?: string) =>
  wordsIn(reason, sentence('drafting', 'Drafted by ', agent('drafted', name, office), '.'));

describe(reason, () => {
  it.each(['Science', 'According', 'June', 'Lima', 'CIA Orne Desk Officer', 'dillon', 'Orne’'])(
    'is no name: %s',
    (name) => {
      expect(by(name)).toEqual([name]);
    },
  );

  it.each(['members of the Board on May 3 except Orne', 'Office of the U'])(
    'goes too far or is cut: %s',
    (name) => {
      expect(by(name)).toEqual([name]);
    },
  );

  it.each(['Dulles', 'Secretary of State', 'J-'])('is no office: %s', (office) => {
    expect(by('Barbour', office)).toEqual(['Barbour']);
  });

  it.each(['Orne', 'Colonel Vane', 'Secretary of State', 'Under Secretary', 'Ruth M. King'])(
    'is none: %s',
    (name) => {
      expect(by(name)).toEqual([]);
    },
  );

  it.each(['EUR', 'Treasury', 'White House', 'Lima'])('is none in the office %s', (office) => {
    expect(by('Orne', office)).toEqual([]);
  });
});
