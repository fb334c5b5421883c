import { describe, expect, it } from 'vitest';
import { datesIn, isoDay } from '../../../../src/notes/parse/phrases/calendar.ts';

function dates(text: string): string[] {
  return datesIn(text).map(({ start, end, fields: { when, from, to } }) =>
    [text.slice(start, end), when ?? `${from ?? ''}..${to ?? ''}`].join(' = '),
  );
}

describe('dates', () => {
  it.each([
    ['on March 4, 1961, he', ['March 4, 1961 = 1961-03-04']],
    ['on March 4.', ['March 4 = --03-04']],
    ['of Sept. 9, 1949', ['Sept. 9, 1949 = 1949-09-09']],
    ['in April 1962', ['April 1962 = 1962-04']],
    ['of 12 March 1962', ['12 March 1962 = 1962-03-12']],
    ['May 3–6', ['May 3–6 = --05-03..--05-06']],
    ['May 3-6, 1960', ['May 3-6, 1960 = 1960-05-03..1960-05-06']],
    ['June 29–July 2, 1955', ['June 29–July 2, 1955 = 1955-06-29..1955-07-02']],
    ['February 29', ['February 29 = --02-29']],
    ['May 3 and July 8, 1961', ['May 3 = --05-03', 'July 8, 1961 = 1961-07-08']],
    ['May 3, at 4 p.m.', ['May 3 = --05-03']],
    ['29 February 1964', ['29 February 1964 = 1964-02-29']],
    ['February 29, 2000', ['February 29, 2000 = 2000-02-29']],
    ['May 26–June 2', ['May 26–June 2 = --05-26..--06-02']],
    ['December 29–January 2', ['December 29–January 2 = --12-29..--01-02']],
    ['December 29–January 2, 1956', ['December 29–January 2, 1956 = 1955-12-29..1956-01-02']],
    ['of July 8, 1862', ['July 8, 1862 = 1862-07-08']],
    ['5th. December 1780', ['5th. December 1780 = 1780-12-05']],
    ['December 5th. 1780', ['December 5th. 1780 = 1780-12-05']],
    ['in February, 1972', ['February, 1972 = 1972-02']],
    ['Jan.–Feb. 1962', ['Jan.–Feb. 1962 = 1962-01..1962-02']],
    ['December–January 1962', ['December–January 1962 = 1961-12..1962-01']],
    ['3–5 May 1962', ['3–5 May 1962 = 1962-05-03..1962-05-05']],
    ['30 May–2 June 1962', ['30 May–2 June 1962 = 1962-05-30..1962-06-02']],
    ['30 December–2 January 1962', ['30 December–2 January 1962 = 1961-12-30..1962-01-02']],
    [
      'December 30, 1961–January 2, 1962',
      ['December 30, 1961–January 2, 1962 = 1961-12-30..1962-01-02'],
    ],
    ['October 7–March 3', ['October 7–March 3 = --10-07..--03-03']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('no dates', () => {
  it.each([
    ['a file number', '611.61/3-2763'],
    ['a file number of the seventh of June', '761.13/6-762'],
    ['a lot', 'Lot 66 D 204'],
    ['a month alone', 'in May the Ambassador'],
    ['a day that no month has', 'April 31'],
    ['a day beyond every month', 'May 42'],
    ['the time of a day', 'May 3:15'],
    ['a person', 'Mr. May and Mr. June'],
    ['a year alone', 'in 1962'],
    ['a span of years', '1961–1963'],
    ['a part of a word', 'Marching 4'],
    ['a word that a month begins', 'Mayor 12'],
    ['a number of pages', 'pp. 3–6'],
    ['the last of February in a common year', '29 February 1963'],
    ['the last of February in a common year, in American order', 'February 29, 1963'],
    ['the last of February in a century that is no leap year', 'February 29, 1900'],
    ['a thirtieth of February', '30 February'],
    ['a thirtieth of February, in American order', 'February 30, 1964'],
    ['days that run backwards', 'May 26–22'],
    ['days of a year that run backwards', 'May 26–22, 1961'],
    ['months of a year that run backwards', 'July 2–June 29, 1955'],
    ['months that run backwards, without a year', 'July 2–June 29'],
    ['days of which the last is none', 'June 29–31'],
    ['days over New Year of which the last is none', 'December 29–January 32'],
    ['days of which the first is none', 'June 31–July 2'],
  ])('%s', (_, text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    ['1961', 3, 4, '1961-03-04'],
    [undefined, 12, 31, '--12-31'],
    ['1961', 2, 30, undefined],
    ['1961', 4, 0, undefined],
    ['1961', 13, 1, undefined],
    ['1963', 2, 29, undefined],
    ['1964', 2, 29, '1964-02-29'],
    [undefined, 2, 29, '--02-29'],
    [undefined, 2, 30, undefined],
  ])('%s %i %i is %s', (year, month, day, iso) => {
    expect(isoDay(year, month, day)).toBe(iso);
  });
});
