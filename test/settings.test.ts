import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readSettings, settingKeys } from '../src/settings.ts';

function read(yaml: string) {
  const file = new VFile({ value: yaml, path: 'edition.yaml' });
  const settings = readSettings(file);
  const messages = file.messages.map(
    ({ line, column, ruleId, reason }) =>
      `${String(line)}:${String(column)} ${String(ruleId)} ${reason}`,
  );
  return { settings, messages, file };
}

describe('readSettings', () => {
  it('reads every key', () => {
    const { settings, messages } = read(
      [
        'title: Kennedy-Khrushchev Exchanges',
        'editors: [Anna Keller, Tomás Ruiz]',
        'publisher: Example University Library',
        'place: Basel',
        'date: 2024-05',
        'licence: CC BY 4.0',
        'licenceUrl: https://creativecommons.org/licenses/by/4.0/',
        'language: en-US',
        'baseUrl: https://edition.example.org/',
        'contact: editor@example.org',
        'formats: [PDF, epub]',
        'statement: |',
        '  The notes are kept as printed.',
        'notes: notes.txt',
        'authorities: [persons.xml, repositories]',
        'corrections: corrections.yaml',
        'convention: irish',
      ].join('\n'),
    );
    expect(messages).toEqual([]);
    expect(Object.keys(settings ?? {})).toEqual(settingKeys);
    expect(settings).toMatchObject({
      editors: ['Anna Keller', 'Tomás Ruiz'],
      date: '2024-05',
      statement: 'The notes are kept as printed.',
      formats: ['pdf', 'epub'],
    });
  });

  it.each(['', '# nothing yet\n', '---\n', '{}'])('invents nothing for %j', (yaml) => {
    expect(read(yaml)).toMatchObject({ settings: {}, messages: [] });
  });

  it('takes values as they are written: a year, "No", one editor', () => {
    expect(read('date: 1962\ntitle: No\neditors: Anna Keller').settings).toEqual({
      date: '1962',
      title: 'No',
      editors: ['Anna Keller'],
    });
  });

  it('names every wrong key with its line and the nearest right one', () => {
    const { settings, messages, file } = read('title: X\neditor: Y\n\nLicense: Z\n');
    expect(settings).toBeUndefined();
    expect(messages).toEqual([
      '2:1 settings-key-unknown There is no setting called "editor"',
      '4:1 settings-key-unknown There is no setting called "License"',
    ]);
    expect(file.messages.map(({ note }) => note?.split('.')[0])).toEqual([
      'The nearest is "editors"',
      'The nearest is "licence"',
    ]);
  });

  it.each([
    ['title:', 'should be a text'],
    ['title: {main: X}', 'should be a text'],
    ['title: "a\\0b"', 'should be a text'],
    ['editors: []', 'a name or a list of names'],
    ['editors: {name: X}', 'a name or a list of names'],
    ['date: 1962-13', 'a date'],
    ['date: May 1962', 'a date'],
    ['date: 1962-02-30', 'a date'],
    ['language: xx_yy', 'a language tag'],
    ['language: ""', 'a language tag'],
    ['licenceUrl: creativecommons.org', 'a web address'],
    ['baseUrl: javascript:alert(1)', 'a web address'],
    ['baseUrl: http:example.org', 'a web address'],
    ['baseUrl: HTTPS://example.org/', 'a web address'],
    ['licenceUrl: https://example.org/a licence', 'a web address'],
    ['licenceUrl: "https://example.org/[a]"', 'a web address'],
    ['licenceUrl: https://example.org/100%', 'a web address'],
    ['licenceUrl: https://example.org/##', 'a web address'],
    ['licenceUrl: https://example.org:/', 'a web address'],
    ['contact: nobody', 'an e-mail address'],
  ])('does not take %j', (yaml, expected) => {
    const { settings, messages } = read(`publisher: P\n${yaml}\n`);
    expect(settings).toBeUndefined();
    expect(messages).toEqual([expect.stringMatching(`^2:1 settings-value-wrong .*${expected}`)]);
  });

  it.each([
    'https://example.org',
    'http://localhost:8080/a?b=c&d#e',
    'https://éditions.example/Хрущёв/%C3%A9/(1)',
  ])('takes the web address %s', (url) => {
    expect(read(`baseUrl: ${url}`)).toMatchObject({ settings: { baseUrl: url }, messages: [] });
  });

  it('gives the place of a wrong editor in a list', () => {
    expect(read('editors:\n  - A\n  - [B]\n').messages).toEqual([
      '3:5 settings-value-wrong The setting "editors" should be a name or a list of names',
    ]);
  });

  it.each([
    ['title: [a\n b: c', /^1:9 settings-not-yaml/],
    ['title: a\ntitle: b', /^2:1 settings-not-yaml .*unique/],
    ['title: *b', /^1:1 settings-not-yaml .*alias/],
    ['--- \ntitle: a\n---\ntitle: b', /^3:1 settings-not-yaml .*multiple documents/],
    ['['.repeat(100_000), /^1:1 settings-not-yaml .*longer than/],
    ['['.repeat(60_000), /settings-not-yaml/],
    ['- a\n- b', /^1:1 settings-not-keys/],
    ['just words', /^1:1 settings-not-keys/],
  ])('says what is wrong with the YAML %#', (yaml, expected) => {
    const { settings, messages } = read(yaml);
    expect(settings).toBeUndefined();
    expect(messages).toEqual([expect.stringMatching(expected)]);
  });

  it('never throws, and says why it gives nothing', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.tuple(fc.constantFrom(...settingKeys), fc.string()).map(([k, v]) => `${k}: ${v}`),
      fc.json(),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { settings, messages } = read(lines.join('\n'));
        expect(settings === undefined).toBe(messages.length > 0);
      }),
    );
  });
});
