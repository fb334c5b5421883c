import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readConvention } from '../../src/conventions/read.ts';
import { vocabularyOf } from '../../src/conventions/index.ts';

/** Reads a convention and what is said of it: `line:column id words`. */
function read(text: string) {
  const file = new VFile({ value: text, path: 'convention.yaml' });
  const convention = readConvention(file, 'trial', () => undefined);
  const said = file.messages.map(
    ({ line, column, ruleId, reason }) => `${line ?? 0}:${column ?? 0} ${ruleId ?? ''} ${reason}`,
  );
  return { convention, said };
}

describe('a convention', () => {
  it('names institutions by symbols, and identifiers by examples', () => {
    const { convention, said } = read(
      'repositories:\n  LHM: Linden House Museum\nidentifiers:\n  - { type: chest, examples: [Chest 4/12] }\n',
    );
    expect(said).toEqual([]);
    expect(convention).toBeDefined();
    if (convention === undefined) return;
    const vocabulary = vocabularyOf(convention);
    expect(vocabulary.repositories.at('LHM, Chest 4/12', 0)?.entry?.name).toBe(
      'Linden House Museum',
    );
    expect(vocabulary.identifiers[0]?.form.test('Chest 1/3')).toBe(true);
    expect(vocabulary.identifiers[0]?.form.test('Chest 1')).toBe(false);
  });

  it.each([
    ['reposotories: {}', '1:1 convention-key-unknown A convention has no key "reposotories" here'],
    [
      'repositoryLists: list.xml',
      '1:1 convention-list-unreadable The list of institutions "list.xml" cannot be read: there is no such file beside the convention',
    ],
    ['note: { plaice: last }', '1:9 convention-key-unknown A convention has no key "plaice" here'],
    [
      'language: en\nnotes: verse',
      '2:1 convention-value-wrong The value of "notes" should be prose or formula',
    ],
    [
      "collections: ['{nummer}']",
      '1:15 convention-pattern-wrong The pattern "{nummer}" cannot be read: {nummer} names nothing',
    ],
    [
      "collections: ['Box [{number}']",
      '1:15 convention-pattern-wrong The pattern "Box [{number}" cannot be read: [ is not closed',
    ],
    [
      "collections: ['/(a+)+b/']",
      '1:15 convention-pattern-unsafe The pattern "/(a+)+b/" could be tried in too many ways on one text',
    ],
    [
      "identifiers:\n  - { type: box, forms: 'Box {number}', examples: [Bx 4] }",
      '2:52 convention-example-unmatched No form of "box" matches its example "Bx 4"',
    ],
    [
      'extends: nowhere',
      '1:1 convention-extends-unknown It extends "nowhere", and no convention that ships is called so',
    ],
    ['- one', '1:1 convention-not-keys The convention is not a list of keys with their values'],
    ['a: [', '1:5 convention-not-yaml'],
  ])('says what is wrong in %j', (text, message) => {
    const { convention, said } = read(text);
    expect(convention).toBeUndefined();
    expect(said.join('\n')).toContain(message);
  });

  it('refuses YAML that unfolds beyond measure', () => {
    const { convention, said } = read(
      'a: &a [x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b]\n',
    );
    expect(convention).toBeUndefined();
    expect(said[0]).toContain('convention-not-yaml');
  });

  it('takes __proto__ for a name like another', () => {
    const { convention } = read('repositories:\n  __proto__: Linden House Museum\n');
    expect(convention?.title).toBe('none');
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });
});
