import { describe, expect, it } from 'vitest';
import { foundBehind } from '../written.ts';

describe('persons in prose', () => {
  it.each([
    ['Ambassador Noble left Lima.', ['Noble']],
    ['Secretary Marsh and President Truman met.', ['Marsh', 'Truman']],
    ['It is attached to a memorandum from Ellery P. Noble.', ['Ellery P. Noble']],
    ['Assistant Secretary Vane had a copy.', ['Vane']],
    ['It was Assistant Secretary of State Edgar Vane who had a copy.', ['Edgar Vane']],
    ['Ambassador M’Tolo left Lima.', ['M’Tolo']],
    ['Foreign Minister al-Zarwan left Lima.', ['al-Zarwan']],
    ['Consul St. John left Lima.', ['St. John']],
    ['Consul Edgar Page left Lima.', ['Edgar Page']],
    ['Consul Ruth Lowe III left Lima.', ['Ruth Lowe III']],
    ['J. Edgar Vane and Ruth P. Lowe had copies.', ['J. Edgar Vane', 'Ruth P. Lowe']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'person')).toEqual(expected);
  });
});

describe('bodies in prose', () => {
  it.each([
    ['The White House was informed.', ['White House']],
    ['It was discussed by the NSC.', ['NSC']],
    ['The Atomic Energy Commission agreed with the CIA.', ['Atomic Energy Commission', 'CIA']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'body')).toEqual(expected);
  });
});

describe('no persons', () => {
  it.each([
    'The meeting was held in Lima.',
    'The Ambassador left.',
    'Peru and Bolivia agreed.',
    'It was sent in May.',
    'He wrote “Ambassador Noble left.”',
    'The Foreign Minister replied.',
    'Vane spoke at the Economic Club of Lima.',
    'A report on Foreign Military Sales is attached.',
    'It was approved as Presidential Finding 77–2.',
    'It was held in the Secretary’s Suite.',
    'The Special Program and the Foreign Policy Plan were discussed.',
    'The Deputy and the Assistant Deputy were there.',
    'It was discussed at the Lima Summit and at the Palace.',
    'The Secretary of Agriculture replied.',
    'The U.S. Mission and the S. S. Peru were there.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'person')).toEqual([]);
  });
});

describe('no bodies', () => {
  it.each([
    'The white house on the hill was sold.',
    'A CIAO was heard.',
    'The NSC-68 paper was read.',
    'He wrote “the White House was informed.”',
  ])('%s', (words) => {
    expect(foundBehind(words, 'body')).toEqual([]);
  });
});
