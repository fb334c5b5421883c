import { readFileSync, readdirSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/messages/diagnostic.ts';
import { catalogue, report } from '../src/messages/index.ts';

const diagnostics = Object.entries(catalogue).flatMap(([stage, entries]) =>
  Object.entries<Diagnostic>(entries).map(([id, diagnostic]) => ({ stage, id, ...diagnostic })),
);

const sources = readdirSync(new URL('../src/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.ts') && !path.startsWith('messages'))
  .map((path) => readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8'))
  .join('\n');

const tests = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path !== 'messages.test.ts')
  .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
  .join('\n');

describe.each(diagnostics)('$id', ({ id, wording, help }) => {
  it('is reported somewhere', () => {
    expect(sources.includes(`'${id}'`)).toBe(true);
  });

  it('is named by a test that provokes it', () => {
    expect(new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(tests)).toBe(true);
  });

  it('is one sentence without a full stop, with a help that is whole sentences', () => {
    expect(wording).toMatch(/^[\p{Lu}{"][^\n]*[^.\s]$/u);
    expect(help).toMatch(/^[\p{Lu}{"][^\n]*[.]$/u);
  });

  it('names its placeholders in words', () => {
    const braces = `${wording} ${help}`.match(/[{}][^{}]*[{}]?/g) ?? [];
    for (const brace of braces.filter((text) => text.startsWith('{'))) {
      expect(brace).toMatch(/^\{[a-z][A-Za-z]*\}$/);
    }
  });
});

describe('the catalogue', () => {
  it('has no id twice', () => {
    const ids = diagnostics.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has ids in lower case with hyphens', () => {
    for (const { id } of diagnostics) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });
});

describe('report', () => {
  it('fills in the values and says where, how grave, by which stage and what to do', () => {
    const file = new VFile({ path: 'notes.txt', value: 'a\nb' });
    const place = { line: 2, column: 1, offset: 2 };
    report(file, 'number-repeated', place, { number: '4', id: 'd4-2', line: 1 });
    expect(file.messages).toMatchObject([
      {
        reason: 'The number 4 is used a second time; this document is d4-2',
        note: expect.stringContaining('The first is in line 1.') as string,
        line: 2,
        column: 1,
        ruleId: 'number-repeated',
        source: 'segment',
        fatal: false,
      },
    ]);
  });

  it.each([
    ['note-without-head', true],
    ['text-before-first-head', false],
    ['number-in-text', undefined],
  ] as const)('%s is fatal: %s', (id, fatal) => {
    const message = report(new VFile('a'), id, undefined, { id: 'd1', number: '1' });
    expect(message.fatal).toBe(fatal);
  });
});
