import { describe, expect, it } from 'vitest';
import { delivery, sentence, wordsIn } from '../tree.ts';

const reason = 'addressee-unsure';

describe(reason, () => {
  it('is a telegram that went somewhere, and nowhere is read', () => {
    const unread = sentence('transmission', 'Repeated to Lima and Quito.');
    expect(wordsIn(reason, unread)).toEqual(['Repeated to ']);
  });

  it('is an exception, and one post that is for two', () => {
    const except = sentence('transmission', 'Repeated to ', delivery('all posts'), ' except Lima.');
    const two = sentence(
      'transmission',
      'Repeated to ',
      delivery('Lima'),
      ' for Embassy and USRO, ',
      delivery('Quito'),
      '.',
    );
    expect(wordsIn(reason, except, two)).toEqual(['all posts', 'Lima']);
  });

  it('is a name that goes too far, one that is cut, and one that is left', () => {
    const far = sentence('transmission', 'Repeated to ', delivery('Lima to pass to Orne'), '.');
    const cut = sentence(
      'transmission',
      'Repeated to the ',
      delivery('Intelligence Departments of the Army', 'body'),
      ' and the ',
      delivery('Far East Air Force', 'body'),
      '.',
    );
    const left = sentence('transmission', 'Repeated to ', delivery('Lima'), ', Quito.');
    expect(wordsIn(reason, far, cut, left)).toEqual([
      'Lima to pass to Orne',
      'Far East Air Force',
      ', Quito',
    ]);
  });

  it('is none where everybody is read, or where the telegram itself is named', () => {
    const read = sentence(
      'transmission',
      'Repeated to ',
      delivery('Lima'),
      ' for USRO, and ',
      delivery('Mission to NATO', 'body'),
      ' on June 3.',
    );
    const telegram = sentence('transmission', 'Transmitted to Lima in telegram 4.');
    const president = sentence('transmission', 'Sent to the President.');
    expect(wordsIn(reason, read, telegram, president)).toEqual([]);
  });
});
