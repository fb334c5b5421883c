import { describe, expect, it } from 'vitest';
import { readDeliveries } from '../../../src/parse/phrases/deliveries.ts';
import { drafted } from '../written.ts';

function deliveries(text: string, distribution: 'info' | 'copy'): string[] {
  return readDeliveries(text, 0, text.length, distribution).flatMap(({ children }) =>
    children.map((child) => drafted(text, child)),
  );
}

describe('posts', () => {
  it.each([
    ['Lima.', ['place Lima']],
    ['Lima, Quito, and Bonn.', ['place Lima', 'place Quito', 'place Bonn']],
    ['Lima; Quito.', ['place Lima', 'place Quito']],
    ['Paris for USRO, London, and Bonn.', ['place Paris', 'place London', 'place Bonn']],
    ['London for CAA and FAA.', ['place London']],
    ['Lima and USUN.', ['place Lima', 'body USUN']],
    ['CINCPAC for POLAD.', ['body CINCPAC']],
    ['Rio de Janeiro and Mexico City.', ['place Rio de Janeiro', 'place Mexico City']],
    ['the White House, DOD, and CIA.', ['body White House', 'body DOD', 'body CIA']],
    ['Moscow (also for the Consulate), Bonn.', ['place Moscow', 'place Bonn']],
    ['Lima as telegram 220.', ['place Lima']],
    ['the Departments of the Army and the Navy.', ['body Army', 'body Navy']],
    ['all diplomatic posts.', ['body all diplomatic posts']],
  ])('%s', (text, expected) => {
    expect(deliveries(text, 'info')).toEqual(expected);
  });
});

describe('persons', () => {
  it.each([
    ['Ames, Orne (ACDA), and Dale.', ['person Ames', 'person Orne', 'person Dale']],
    ['General Ames and Ambassador Orne.', ['person Ames', 'person Orne']],
    ['Edgar P. Vane.', ['person Edgar P. Vane']],
    ['Ames and the Department of Labor.', ['person Ames', 'body Department of Labor']],
    ['S/P, EUR, and INR.', ['body S/P', 'body EUR', 'body INR']],
    ['Vane, Chairman of the Council of Elders, and Ames.', ['person Vane', 'person Ames']],
  ])('%s', (text, expected) => {
    expect(deliveries(text, 'copy')).toEqual(expected);
  });
});

describe('nothing', () => {
  it.each([
    ['a date', 'May 3.', []],
    ['words in small letters', 'his office and the file.', []],
    ['numbers', '22 and 23.', []],
    ['a date behind a post', 'Lima, May 3.', ['place Lima']],
    ['the next clause', 'Lima, which did not answer Quito.', ['place Lima']],
    ['a person it was sent on for', 'Paris for Harrow and Vance.', ['place Paris']],
    ['what was sent with it', 'Lima with the text of the Quito cable.', ['place Lima']],
  ])('%s: %s', (_, text, expected) => {
    expect(deliveries(text, 'info')).toEqual(expected);
  });
});
