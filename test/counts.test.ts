import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, edition } from '../src/edition.ts';
import { csv } from '../src/exchange/export/csv.ts';
import { readEdition } from '../src/exchange/export/index.ts';
import type { EditionModel } from '../src/exchange/export/edition-model.ts';
import { repositoriesOf } from '../src/exchange/export/holdings.ts';
import { type Summary, summarise } from '../src/notes/summary.ts';
import { words } from './xslt/site.ts';

/** One text named three times, a collection without its repository, another document, two printings. */
const notes = `Pier Letters


1. Letter From Hale to Fenn

Source: Harbor Library, Hale Papers, Box 3. Secret. Another copy is ibid., Box 4. A copy is in Department of State, Central Files, 611.57/3–262. Printed in Ports and Piers, vol. I, pp. 12–14, and in Waters, p. 7.


2. Telegram From the Embassy in Norway to the Department of State

Source: JCS Records, 092 Norway. Confidential. Telegram 12 from Oslo, May 3, is in Department of State, Central Files, 611.57/5–362.


3. Letter From Fenn to Hale

Source: Harbor Library, Fenn Papers. No classification marking. See Document 1, pp. 324325.
`;

describe.each([
  ['invented notes', notes],
  ['the sample', readFileSync('test/fixtures/kennedy-khrushchev/notes.txt', 'utf8')],
])('summary, TEI, pages and exports count the same of %s', (_name, text) => {
  let built: Built;
  let summary: Summary;
  let model: EditionModel;
  let tei: string;
  const page = (name: string) => {
    const html = built.html?.get(name);
    return typeof html === 'string' ? html : '';
  };
  const count = (pattern: RegExp) => tei.match(pattern)?.length ?? 0;

  beforeAll(async () => {
    built = await edition(new TextEncoder().encode(text), { pdf: false });
    if (built.tei === undefined) throw new Error('there is no edition');
    summary = summarise(built.tree);
    model = readEdition(built.tei).model;
    tei = built.tei.documents.map(({ xml }) => xml).join('');
  }, 120_000);

  /** "3 documents · 4 witnesses · …", as the first page says it. */
  const said = (noun: RegExp) =>
    Number(
      new RegExp(`(\\d+) ${noun.source}\\b`).exec(words(page('index.html'), /<body[^]*/))?.[1] ?? 0,
    );

  test('witnesses', () => {
    const { witnesses } = summary.counts;
    expect(witnesses).toBeGreaterThan(2);
    expect(count(/<witness /g)).toBe(witnesses);
    expect(said(/witness(es)?/)).toBe(witnesses);
    expect(model.documents.flatMap((document) => document.witnesses)).toHaveLength(witnesses ?? 0);
  });

  test('other documents', () => {
    const related = summary.counts['other documents whose place is named'];
    expect(count(/<msDesc [^>]*type="related"/g)).toBe(related);
    expect(model.documents.flatMap((document) => document.related)).toHaveLength(related ?? 0);
    const [holdings] = csv(model);
    const rows = (holdings?.text ?? '').trim().split(/\r?\n/).length - 1;
    expect(rows).toBe((summary.counts.witnesses ?? 0) + (related ?? 0));
  });

  test('repositories', () => {
    const repositories = Object.keys(summary.repositories).length;
    expect(repositories).toBeGreaterThan(1);
    expect(said(/repositor(y|ies)/)).toBe(repositories);
    const withWitness = repositoriesOf({
      ...model,
      documents: model.documents.map((document) => ({ ...document, related: [] })),
    });
    expect(withWitness).toHaveLength(repositories);
  });

  test('printings', () => {
    const { printings = 0 } = summary.counts;
    expect(said(/printings?/)).toBe(printings);
    expect(model.documents.flatMap((document) => document.printings)).toHaveLength(printings);
  });

  test('corrections', () => {
    const corrections = summary.counts['printing defects with a reading'];
    expect(count(/<choice>/g)).toBe(corrections);
    const rows = /<table class="corrections">[^]*?<\/table>/.exec(page('about.html'))?.[0] ?? '';
    expect(rows.match(/<tr>/g)?.length ?? 1).toBe((corrections ?? 0) + 1);
    const corrected = page('index.html').match(
      /data-corrected="[^"]*With corrections|With corrections/g,
    );
    expect(corrected !== null).toBe((corrections ?? 0) > 0);
  });
});
