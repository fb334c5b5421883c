import { describe, expect, it } from 'vitest';
import { permits, wordingOf } from '../../../src/validate/explain/datatypes.ts';

const of = (name: string, value: string) => permits({ name, facets: [] }, value);

describe('permits', () => {
  it.each([
    ['date', '1962-06-12'],
    ['date', '2000-02-29'],
    ['date', '1962-06-12Z'],
    ['gYear', '1962'],
    ['gYearMonth', '1962-06'],
    ['gMonth', '--06'],
    ['gMonthDay', '--02-29'],
    ['time', '19:00:00'],
    ['time', '19:00:00+01:00'],
    ['dateTime', '1962-06-12T19:00:00'],
    ['NCName', 'marking.secret'],
    ['ID', 'd46.A'],
    ['language', 'ru-Latn'],
    ['boolean', 'true'],
    ['nonNegativeInteger', '0'],
    ['decimal', '-1.5'],
    ['anythingUnknown', 'x'],
  ])('%s %s', (name, value) => {
    expect(of(name, value)).toBe(true);
  });

  it.each([
    ['date', '1961-02-29'],
    ['date', '1962-6-12'],
    ['date', '1962-13-01'],
    ['date', 'June 12'],
    ['gYear', '62'],
    ['gMonth', '--6'],
    ['gMonthDay', '--02-30'],
    ['gMonthDay', '02-22'],
    ['time', '7:00'],
    ['time', '24:00:01'],
    ['dateTime', '1962-06-12 19:00:00'],
    ['NCName', 'a:b'],
    ['ID', '46'],
    ['language', 'en_US'],
    ['boolean', 'yes'],
    ['nonNegativeInteger', '-1'],
    ['integer', '1.5'],
  ])('not %s %s', (name, value) => {
    expect(of(name, value)).toBe(false);
  });

  it('obeys facets', () => {
    const word = { name: 'token', facets: [{ name: 'pattern', value: String.raw`[\w_\-]+` }] };
    expect(permits(word, 'd12-2')).toBe(true);
    expect(permits(word, 'dé')).toBe(true);
    expect(permits(word, 'd 12')).toBe(false);
    const long = { name: 'string', facets: [{ name: 'minLength', value: '2' }] };
    expect(permits(long, '𝔞')).toBe(false);
    const share = { name: 'double', facets: [{ name: 'maxInclusive', value: '1' }] };
    expect(permits(share, '0.5')).toBe(true);
    expect(permits(share, '2')).toBe(false);
  });

  it('lets be what it cannot read', () => {
    const odd = { name: 'token', facets: [{ name: 'pattern', value: String.raw`\i\c*` }] };
    expect(permits(odd, 'anything')).toBe(true);
  });
});

describe('wordingOf', () => {
  it('says what is wanted', () => {
    expect(wordingOf({ name: 'date', facets: [] })).toBe('a day such as 1962-06-12');
    expect(wordingOf({ name: 'token', facets: [{ name: 'pattern', value: '[A-Z]' }] })).toBe(
      'a value of the form [A-Z]',
    );
  });
});
