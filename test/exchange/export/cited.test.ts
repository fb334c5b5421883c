import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/exchange/export/bibtex.ts';
import { csl } from '../../../src/exchange/export/csl.ts';
import { editorName } from '../../../src/exchange/export/editor-name.ts';
import { ris } from '../../../src/exchange/export/ris.ts';
import { model } from './fisheries.ts';

describe('the name of an editor', () => {
  test.each([
    ['Marta O. Vane', { family: 'Vane', given: 'Marta O.' }],
    ['Vane, Marta', { family: 'Vane', given: 'Marta' }],
    ['Jan van der Meer', { family: 'van der Meer', given: 'Jan' }],
    ['Edward Hale, Jr.', { family: 'Hale', given: 'Edward', suffix: 'Jr.' }],
    ['Office of the Historian', { literal: 'Office of the Historian' }],
    ['Vane', { literal: 'Vane' }],
    ['Institut für Zeitgeschichte', { literal: 'Institut für Zeitgeschichte' }],
  ])('%s', (name, parts) => {
    expect(editorName(name)).toEqual(parts);
  });
});

const [first] = model.documents;
const edition = {
  ...model,
  editors: ['Marta O. Vane', 'Office of Harbours'],
  date: '2024-05',
  documents: first === undefined ? [] : [{ ...first, date: { text: '', when: '1962-07-02' } }],
};

test('documents bear their own date, editors their names in parts', () => {
  expect(JSON.parse(csl(edition)[0]?.text ?? '')).toMatchObject([
    {
      editor: [{ family: 'Vane', given: 'Marta O.' }, { literal: 'Office of Harbours' }],
      issued: { 'date-parts': [[1962, 7, 2]] },
      'available-date': { 'date-parts': [[2024, 5]] },
      'chapter-number': '1',
    },
    {},
    {},
  ]);
  const [entry = ''] = (bibtex(edition)[0]?.text ?? '').split('\n\n');
  expect(entry).toContain('editor = {Vane, Marta O. and {Office of Harbours}}');
  expect(entry).toMatch(/year = \{1962\},\n {2}month = \{07\},\n {2}day = \{02\}/);
  expect(entry).toMatch(/note = \{Document 1\. Edition of 2024\. Source: /);
  const lines = (ris(edition)[0]?.text ?? '').split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining(['ED  - Vane, Marta O.', 'PY  - 1962', 'DA  - 1962/07/02/']),
  );
});

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

describe.skipIf(!hasPandoc)('pandoc cites in the style of Chicago (skipped without it)', () => {
  const cited = (text: string, from: string) => {
    const { stdout, stderr } = spawnSync(
      'pandoc',
      ['--citeproc', '-f', from, '-t', 'plain', '--wrap=none'],
      { input: text, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    return stdout.split('\n').find((line) => line.includes(first?.title ?? '?')) ?? '';
  };

  test.each([
    ['CSL-JSON', csl(edition)[0]?.text ?? '', 'csljson'],
    ['BibTeX', bibtex(edition)[0]?.text ?? '', 'bibtex'],
  ])('%s', (_what, text, from) => {
    const line = cited(text, from);
    expect(line).toContain('1962');
    expect(line.replace(/Document 1\b/, '')).not.toMatch(/(?<![\d\w])1(?=[.,])/);
    expect(line).not.toContain('Vane, Marta O., and');
  });
});
