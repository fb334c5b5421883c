import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/exchange/export/bibtex.ts';
import { citedWorks } from '../../../src/exchange/export/cited-works.ts';
import { csl } from '../../../src/exchange/export/csl.ts';
import { ris } from '../../../src/exchange/export/ris.ts';
import { model } from './fisheries.ts';

test('a volume is one work however often it is cited; a journal has no year', () => {
  expect(citedWorks(model)).toMatchObject([
    { key: 'work.papers.1963.2.2d-ed', year: '1963', volume: '2', documents: ['1', '12a'] },
    { key: 'work.bulletin', level: 'j', year: undefined, documents: ['1'] },
  ]);
});

describe('CSL-JSON', () => {
  const items: unknown = JSON.parse(csl(model)[0]?.text ?? '');

  test('has the documents with where they are kept, then the works', () => {
    expect(items).toMatchObject([
      {
        id: 'd1',
        type: 'personal_communication',
        author: [{ literal: 'President Hale' }],
        recipient: [{ literal: 'Embassy in Norway' }],
        archive: 'Department of State',
        issued: { 'date-parts': [[2024, 5]] },
      },
      { id: 'd12a', type: 'document' },
      { id: 'work.papers.1963.2.2d-ed', type: 'book' },
      { id: 'work.bulletin', type: 'periodical' },
    ]);
  });
});

describe('BibTeX', () => {
  const [document] = model.documents;
  const hostile = {
    ...model,
    documents: document
      ? [{ ...document, title: String.raw`100 % of {R&D}, \input{x} #1_a ~^$` }]
      : [],
  };

  test('has an entry for each document and each work', () => {
    const keys = [...(bibtex(model)[0]?.text ?? '').matchAll(/^@(\w+)\{([^,]+),$/gm)];
    expect(keys.map(([, type, key]) => [type, key])).toEqual([
      ['incollection', 'd1'],
      ['incollection', 'd12a'],
      ['book', 'work.papers.1963.2.2d-ed'],
      ['misc', 'work.bulletin'],
    ]);
  });

  test('a lone brace ends no entry of BibTeX', () => {
    const first = hostile.documents[0];
    if (first === undefined) throw new TypeError('there is no document');
    const edition = { ...hostile, documents: [{ ...first, title: 'A }, note = {b' }] };
    const text = bibtex(edition)[0]?.text ?? '';
    let depth = 0;
    for (const sign of text) {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  test('what LaTeX would read otherwise is escaped, and braces stay in balance', () => {
    const text = bibtex(hostile)[0]?.text ?? '';
    expect(text).toContain(
      String.raw`title = {{100 \% of \textbraceleft{}R\&D\textbraceright{}, \textbackslash{}input\textbraceleft{}x\textbraceright{} \#1\_a \textasciitilde{}\textasciicircum{}\$}}`,
    );
    // BibTeX counts every brace, whatever stands before it.
    expect(text.split('{').length).toBe(text.split('}').length);
  });
});

describe('RIS', () => {
  const lines = (ris(model)[0]?.text ?? '').split('\r\n');

  test('every line is a tag and its value, or stands between two records', () => {
    for (const line of lines) expect(line).toMatch(/^(?:[A-Z][A-Z\d] {2}- .*)?$/);
  });

  test('a record begins with its type and ends with ER', () => {
    expect(lines.filter((line) => line.startsWith('TY'))).toEqual([
      'TY  - CHAP',
      'TY  - CHAP',
      'TY  - BOOK',
      'TY  - JFULL',
    ]);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(4);
  });

  test('a line break in a value does not begin a new field', () => {
    const [document] = model.documents;
    const broken = document ? [{ ...document, title: 'a\nER  - \nTY  - BOOK' }] : [];
    expect(ris({ ...model, documents: broken })[0]?.text).toContain('TI  - a ER - TY - BOOK\r\n');
  });
});
