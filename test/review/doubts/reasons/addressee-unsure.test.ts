import { describe, expect, it } from 'vitest';
import { delivery, doubtsOf, edition, entry, head, sentence, wordsIn } from '../tree.ts';

const reason = 'addressee-unsure';

describe(reason, () => {
  it('is a telegram that went somewhere, and nowhere is read', () => {
    const unread = sentence('transmission', 'Repeated to Lima and Quito.');
    expect(wordsIn(reason, unread)).toEqual(['Repeated to ']);
  });

  it('is a telegram that somebody passed on', () => {
    const passed = sentence('remark', 'The Department passed this telegram to the White House.');
    expect(wordsIn(reason, passed)).toEqual(['passed this telegram to the']);
  });

  it('is posts one behind the other', () => {
    const posts = sentence('remark', 'Information addressees were London, Paris, and Bonn.');
    const got = sentence('remark', 'Posts in Lima and Quito got it as well.');
    expect(wordsIn(reason, posts, got)).toEqual(['London, Paris', 'Lima and Quito']);
  });

  it.each(['Ball visited London and Paris.', 'He met Orne between London and Paris.'])(
    'is none for posts where somebody was: %s',
    (words) => {
      expect(wordsIn(reason, sentence('remark', words))).toEqual([]);
    },
  );

  it('is offices of which only the first has its place', () => {
    const offices = sentence(
      'transmission',
      'Sent also to the ',
      delivery('Consulates General', 'body'),
      ' at Lima and Quito.',
    );
    expect(wordsIn(reason, offices)).toEqual(['Consulates General']);
  });

  it('is none for what is no telegram, and none for who is said to be with an addressee', () => {
    const letter = entry(
      [sentence('transmission', 'Transmitted to Vane.')],
      head('Letter', { type: 'text', value: 'Letter' }),
    );
    expect(doubtsOf(reason, edition(letter))).toEqual([]);
    const two = sentence('transmission', 'Repeated to ', delivery('Lima'), ' for Orne and Vane.');
    expect(wordsIn(reason, two)).toEqual([]);
  });

  it('is an exception', () => {
    const except = sentence('transmission', 'Repeated to ', delivery('all posts'), ' except Lima.');
    expect(wordsIn(reason, except)).toEqual(['all posts']);
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
