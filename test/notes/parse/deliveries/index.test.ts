import { describe, expect, it } from 'vitest';
import { readDeliveries } from '../../../../src/notes/parse/deliveries/index.ts';
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
    ['all NATO and OECD capitals and USRO.', ['body all NATO and OECD capitals', 'body USRO']],
    ['Lima Niact, Quito Priority, and Bonn.', ['place Lima', 'place Quito', 'place Bonn']],
    ['Lima, Bonn London, and Rome.', ['place Lima', 'place Bonn', 'place London', 'place Rome']],
    [
      'The Hague, Lima, and 16 military commanders.',
      ['place The Hague', 'place Lima', 'body 16 military commanders'],
    ],
    [
      'Paris for Noble and to the Department of Labor.',
      ['place Paris', 'body Department of Labor'],
    ],
    ['Lima to pass to Noble, Quito, and Bonn.', ['place Lima', 'place Quito', 'place Bonn']],
    [
      'CMDR 13 AF Clark, 7 AF, and 2d Air Division.',
      ['body CMDR 13 AF Clark', 'body 7 AF', 'body 2d Air Division'],
    ],
    ['Lima and, Bonn.', ['place Lima', 'place Bonn']],
    ['Manila for Vane and CINCPAC POLAD.', ['place Manila', 'body CINCPAC POLAD']],
    [
      'the Mission to NATO and the Embassy in Lima.',
      ['body Mission to NATO', 'body Embassy in Lima'],
    ],
    ['the Mission to the U.N. in Geneva.', ['body Mission to the U.N. in Geneva']],
    ['CINCEUR For POLAD and Lima.', ['body CINCEUR', 'place Lima']],
    ['the Consulates General at Lima and Quito.', ['place Lima', 'place Quito']],
    ['the Ambassadors in Lima, Quito, and Bonn.', ['place Lima', 'place Quito', 'place Bonn']],
    ['Lima as well as to Quito.', ['place Lima', 'place Quito']],
    [
      'USNATO for Vane, to [text not declassified] Lima for Orne, and to Quito.',
      ['body USNATO', 'place Lima', 'place Quito'],
    ],
    [
      'JCS; Priority to Lima and USNATO; and to SHAPE, USDELMC, CINCEUR, and DIRNSA.',
      [
        'body JCS',
        'place Lima',
        'body USNATO',
        'body SHAPE',
        'body USDELMC',
        'body CINCEUR',
        'body DIRNSA',
      ],
    ],
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
    ['posts that are excepted', 'all posts except Lima, Bonn, and Rome.', ['body all posts']],
    [
      'posts that are excepted, but the next',
      'all posts except Lima and Bonn, and to CINCPAC.',
      ['body all posts', 'body CINCPAC'],
    ],
    ['what a post is to do', 'London to deliver to Vane.', ['place London']],
    ['the next sentence', 'Lima: A copy was sent to Bonn.', ['place Lima']],
    [
      'where a command is',
      'CINCLANT, Norfolk, Virginia, and Lima.',
      ['body CINCLANT', 'place Lima'],
    ],
    ['a state', 'Offutt Air Force Base, Nebraska.', ['body Offutt Air Force Base']],
    ['another address in the post', 'Paris for USRO and the Embassy.', ['place Paris']],
    [
      'a further person it was sent on for',
      'CINCPAC for POLAD, Vane, and Orne; and Lima.',
      ['body CINCPAC', 'place Lima'],
    ],
    [
      'the next post without a known name',
      'Rome for Vane, Nordhavn, and Lima.',
      ['place Rome', 'place Nordhavn', 'place Lima'],
    ],
    [
      'persons whom it was all for',
      'JCS exclusive for Vane, Harrow, Orne, and Kern.',
      ['body JCS'],
    ],
    ['a post behind one person', 'Rome for Vane, and Nordhavn.', ['place Rome', 'place Nordhavn']],
    ['for whose eyes it was', 'London eyes only Ambassador and Vane.', ['place London']],
    ['countries of posts', 'MAAG Chiefs in Cambodia, Thailand, and Laos.', ['body MAAG Chiefs']],
    ['parts of the world', '38 missions in Africa, the Near East, and Asia.', ['body 38 missions']],
    ['who sent it', 'Lima by Vane, Counselor.', ['place Lima']],
    ['a person it was sent on for', 'Paris for Harrow and Vance.', ['place Paris']],
    ['what was sent with it', 'Lima with the text of the Quito cable.', ['place Lima']],
  ])('%s: %s', (_, text, expected) => {
    expect(deliveries(text, 'info')).toEqual(expected);
  });
});
