import { beforeAll, describe, expect, test } from 'vitest';
import type { TeiEdition } from '../../src/tei/tei-edition.ts';
import type { Transformed } from '../../src/publish/transform/index.ts';
import { build, editions, page, readEdition, words } from './site.ts';

let site: Transformed;
beforeAll(async () => {
  site = await build(await readEdition('tei-witnesses'));
}, 60_000);

const entry = (path: string, id: string) =>
  words(page(site, path), new RegExp(`<(section|div)[^>]*id="${id}"[\\s\\S]*?</\\1>`));

describe('the finding aid', () => {
  test('goes from repository to documents, each with its siglum', () => {
    expect(entry('repositories.html', 'repository.department-of-state')).toBe(
      'Department of State 5 documents' +
        ' Central Files 811.2421/5-1162 2 A 3 A 5 A' +
        ' Conference Files Lot 65 D 533 CF 2100 5 F' +
        ' Fisheries Files Lot 64 D 118 3 B Box 7 4 A 4 B 5 B 8 A',
    );
  });

  test('has a place for what names no repository', () => {
    expect(entry('repositories.html', 'collection.jcs-records')).toBe('JCS Records 1 document 5 E');
  });

  test('keeps other documents that a note mentions, and says what they are', () => {
    expect(entry('repositories.html', 'repository.washington-national-records-center')).toBe(
      'Washington National Records Center 1 related RG 330 FRC 71 A 6489 Box 3 5 G (related)',
    );
    expect(page(site, 'repositories.html').match(/\(related\)/g)).toHaveLength(1);
  });

  test('has every witness of every document', () => {
    const links = [...page(site, 'repositories.html').matchAll(/href="d\w+\.html#(d\w+\.[A-Z])"/g)];
    expect(links.map(([, id]) => id).toSorted()).toEqual(
      ['d12a.A', 'd2.A', 'd3.A', 'd3.B', 'd4.A', 'd4.B', 'd4.C']
        .concat(Array.from('ABCDEFGH', (siglum) => `d5.${siglum}`))
        .concat(['d6.A', 'd8.A', 'd8.B']),
    );
  });
});

/** The edition with something else in one document. */
async function changed(id: string, from: RegExp, to: string): Promise<TeiEdition> {
  const tei = await readEdition('tei-witnesses');
  const documents = tei.documents.map((document) =>
    document.id === id ? { ...document, xml: document.xml.replace(from, to) } : document,
  );
  return { ...tei, documents };
}

describe('what is written in more ways than one is one entry', () => {
  test('a repository', async () => {
    const made = await build(
      await changed('d3', /Department of State<\/repository>/, 'Dept. of State</repository>'),
    );
    expect(page(made, 'repositories.html')).not.toContain('Dept. of State');
    expect(
      page(made, 'repositories.html').match(/id="repository.department-of-state"/g),
    ).toHaveLength(1);
    expect(words(page(made, 'd3.html'))).toContain('Dept. of State');
    expect(page(made, 'index.html')).not.toContain('value="Dept. of State"');
  });

  test('a marking, whatever its type', async () => {
    const made = await build(
      await changed('d8', /type="level"( ref="edition.xml#marking.secret")/, 'type="handling"$1'),
    );
    expect(page(made, 'markings.html').match(/id="marking.secret"/g)).toHaveLength(1);
  });
});

test('a work that a note names outside a citation is in the register', async () => {
  const made = await build(
    await changed(
      'd2',
      /Annex missing/,
      'Annex in <title level="j" ref="edition.xml#work.oslo-gazette">Oslo Gazette</title> missing',
    ),
  );
  expect(words(page(made, 'works.html'))).toContain('Oslo Gazette 1 citation By title 2');
  expect(page(made, 'd2.html')).toContain('href="works.html#work.oslo-gazette"');
});

test('works are listed with each citation, numbers by value and articles passed over', () => {
  expect(entry('works.html', 'work.northern-waters')).toBe(
    'Northern Waters 3 citations 1962, pp. 1–9 6 1963, vol. II, p. 201 1 1963, vol. II, pp. 215-222 3',
  );
  const titles = [...page(site, 'works.html').matchAll(/<h2><cite>(.*?)<\/cite>/g)];
  expect(titles.map(([, title]) => title).slice(0, 4)).toEqual([
    'Bulletin of the Fisheries Board',
    'Collected Notes',
    'Documents on the Sea',
    'The Herring Question',
  ]);
});

test('markings lead to their sentence', () => {
  expect(entry('markings.html', 'marking.secret')).toBe('Secret 3 8');
  expect(page(site, 'markings.html')).toContain('href="d3.html#s2"');
});

describe('plots', () => {
  const plot = (made: Transformed, name: string) =>
    new RegExp(`<details[^>]*id="plot-${name}"[\\s\\S]*?</figure>`).exec(
      page(made, 'index.html'),
    )?.[0] ?? '';

  test('say what they leave out, which stands in the table', async () => {
    const collections = Array.from({ length: 7 }, (_, n) => `Files ${n}`);
    const witnesses = collections.map(
      (name, n) =>
        `<witness xml:id="d8.X${n}" n="X${n}"><msDesc type="copy"><msIdentifier><repository ref="edition.xml#repository.kennedy-library">Kennedy Library</repository><collection>${name}</collection></msIdentifier></msDesc></witness>`,
    );
    const made = await build(await changed('d8', /<\/listWit>/, `${witnesses.join('')}</listWit>`));
    const [drawn = '', table = ''] = plot(made, 'holdings').split('<table>');
    expect(words(drawn, /[\s\S]*/)).toContain('and 4 more, in the table National Archives');
    expect(collections.filter((name) => drawn.includes(name))).toHaveLength(3);
    expect(collections.filter((name) => table.includes(name))).toHaveLength(7);
    expect(table).not.toContain('in the table');
    expect(plot(site, 'holdings')).not.toContain('in the table');
  });

  test('have an axis of documents', () => {
    const [drawn = ''] = plot(site, 'matrix').split('<table>');
    expect([...drawn.matchAll(/text-anchor="\w+">(\w+)</g)].map(([, n]) => n)).toEqual([
      '1',
      '12a',
    ]);
  });
});

test('a work has the authors that its citations name', () => {
  expect(entry('works.html', 'work.documents-on-the-sea')).toMatch(
    /^Documents on the Sea by Greta Holm \d citation/,
  );
});

test('a register without entries has no page, and is not in the navigation', async () => {
  const single = await build(await readEdition('tei-single'), { baseUrl: 'https://example.org/' });
  expect(single.files.has('works.html')).toBe(false);
  for (const [, text] of single.files) expect(text).not.toContain('works.html');
  expect(page(site, 'index.html')).toContain('href="works.html"');
});

test('what is not stated is said once, in words', async () => {
  const single = await build(await readEdition('tei-single'));
  const without = [...single.files].map(
    ([path, html]) => [path, html.replace(/<pre>[\s\S]*?<\/pre>/g, '')] as const,
  );
  const saying = without.filter(
    ([path, html]) => path.endsWith('.html') && /Not stated|No licence/.test(html),
  );
  expect(saying.map(([path]) => path)).toEqual(['about.html']);
  expect(words(page(single, 'about.html'))).toContain(
    'Not stated: editors, publisher, date, and licence.',
  );
});

test('every link inside the edition leads to something', () => {
  const pages = [...site.files].filter(([path]) => path.endsWith('.html'));
  const ids = new Map(
    pages.map(([path, html]) => [
      path,
      new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)),
    ]),
  );
  const broken = pages.flatMap(([path, html]) =>
    [...html.matchAll(/ href="([^"]*)"/g)].flatMap(([, href = '']) => {
      if (/^(https?|data):|^assets\//.test(href)) return [];
      const [file = '', fragment] = href.split('#');
      const target = file === '' ? path : file;
      if (!site.files.has(target)) return [`${path}: ${href}`];
      return fragment === undefined || ids.get(target)?.has(fragment) ? [] : [`${path}: ${href}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('no page has an id twice', () => {
  for (const [path, html] of site.files) {
    const ids = path.endsWith('.html')
      ? [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      : [];
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  }
});

test('the same TEI gives the same pages, and the copies in the corpus are not read', async () => {
  const tei = await readEdition('tei-witnesses');
  const other = tei.documents[0]?.xml.replace(/^<\?xml.*?\?>/, '').replaceAll('d1', 'd77') ?? '';
  const corpus = tei.corpus.replace('</teiCorpus>', `${other}</teiCorpus>`);
  const again = await build({ ...tei, corpus });
  for (const path of [
    'index.html',
    'names.html',
    ...editions['tei-witnesses'].map((id) => `${id}.html`),
  ]) {
    expect(page(again, path)).toBe(page(site, path));
  }
});

test('a place that is not known is in no register', async () => {
  const { corpus, documents } = await readEdition('tei-single');
  const unknown = (xml: string) =>
    xml.replaceAll('<collection>JCS Records</collection>', '<collection>Not stated</collection>');
  const tei = {
    corpus: unknown(corpus),
    documents: documents.map((document) => ({ ...document, xml: unknown(document.xml) })),
  };
  const placed = await build({ corpus, documents });
  expect(page(placed, 'repositories.html')).toContain('JCS Records');
  const { files } = await build(tei);
  expect([...files.keys()]).not.toContain('repositories.html');
  const document = page({ files, messages: [] }, 'd1.html');
  expect(words(document, /<dl class="glance"[\s\S]*?<\/dl>/)).toContain(
    'Lies in No repository recorded Witnesses 1 witness Marking',
  );
  expect(document).not.toContain('itemLocation');
});
