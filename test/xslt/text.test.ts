import { describe, expect, test } from 'vitest';
import type { TeiEdition } from '../../src/tei/tei-edition.ts';
import { build, page, readEdition, section } from './site.ts';

/** The edition of one document with something else in its note. */
async function withNote(note: string): Promise<TeiEdition> {
  const { corpus, documents } = await readEdition('tei-single');
  const xml = (documents[0]?.xml ?? '').replace(
    /<note type="source">.*<\/note>/s,
    () => `<note type="source">${note}</note>`,
  );
  return { corpus, documents: [{ id: 'd1', number: '1', xml }] };
}

const noteOf = (html: string) => /<div class="note"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1];

describe('an element without a rule', () => {
  test('is reported at its start tag, and its text is kept', async () => {
    const site = await build(
      await withNote('<p><seg type="remark">A <table><cell>cell</cell></table>.</seg></p>'),
    );
    expect(noteOf(page(site, 'd1.html'))).toContain('>A cell.</span>');
    expect(site.messages.map(({ reason }) => reason)).toEqual([
      'The html edition has no rule for the element table',
      'The html edition has no rule for the element cell',
    ]);
    expect(site.messages[0]).toMatchObject({ file: 'd1.xml', ruleId: 'element-without-rule' });
    expect(site.messages[0]?.line).toBeGreaterThan(1);
  });
});

describe('a reading in doubt', () => {
  const level = (cert: string) =>
    `<p><seg type="location"><rs type="collection"${cert}>Vane Papers</rs>.</seg></p>`;
  const legendOf = (html: string) => /<div class="legend">[\s\S]*?<\/fieldset>/.exec(html)?.[0];

  test.each([
    ['medium', 'another reading is possible'],
    ['low', 'this reading is doubtful'],
  ])('has a line of its own, and a word in the legend: %s', async (cert, said) => {
    const html = page(await build(await withNote(level(` cert="${cert}"`))), 'd1.html');
    expect(noteOf(html)).toContain(`<span class="doubtful" title="${said}">Vane Papers</span>`);
    expect(legendOf(html)).toContain('>in doubt</span>');
  });

  test('is none where it is certain, or where print is corrected', async () => {
    const choice = '<choice><sic>a</sic><corr cert="medium">b</corr></choice>';
    const certain = level('').replace('Vane', choice);
    const html = page(await build(await withNote(certain)), 'd1.html');
    expect(html).not.toContain('doubtful');
    expect(legendOf(html)).not.toContain('in doubt');
  });
});

describe('an identifier that no schema allows', () => {
  const named = async (id: string) => {
    const { corpus, documents } = await readEdition('tei-single');
    const xml = (documents[0]?.xml ?? '').replace('xml:id="d1"', `xml:id="${id}"`);
    return build({ corpus, documents: [{ id: 'd1', number: '1', xml }] });
  };

  test.each(['javascript:alert(1)//', 'd"é'])('leads to its page: %s', async (id) => {
    const site = await named(id.replaceAll('"', '&quot;'));
    const [, href = ''] =
      /<ol class="documents"><li[^>]*><a href="([^"]*)"/.exec(page(site, 'index.html')) ?? [];
    expect(href).not.toContain(':');
    expect(page(site, decodeURIComponent(href))).toContain('Letter From the');
  });

  test('does not lead out of the folder', async () => {
    const site = await named('../../d1');
    expect(site.messages.map(({ ruleId }) => ruleId)).toEqual(['stylesheet-stopped']);
    expect([...site.files.keys()].filter((path) => path.endsWith('.html'))).toEqual([]);
  });

  test('is reported when it stands twice', async () => {
    const { corpus, documents } = await readEdition('tei-single');
    const copies = documents.map((document) => ({ ...document, id: 'd2' }));
    const site = await build({ corpus, documents: [...documents, ...copies] });
    expect(site.messages[0]?.reason).toContain('d1.html has already been created');
  });
});

describe('how the note was read', () => {
  const reading = async (sentence: string) => {
    const site = await build(await withNote(`<p><seg type="remark">${sentence}</seg></p>`));
    return section(page(site, 'd1.html'), 'reading');
  };

  test.each([
    ['<date when="1962-07-02">July 2, 1962</date>', 'July 2, 1962'],
    ['<date when="--07-02">July 2</date>', 'July 2'],
    ['<date when="1962-07">July 1962</date>', 'July 1962'],
    ['<date when="1962-07-02">that day</date>', 'that day 1962-07-02'],
    ['<date from="1962-07-02" to="1962-07-04">July 2–4</date>', 'July 2–4 1962-07-02/1962-07-04'],
  ])('%s', async (date, shown) => {
    expect(await reading(date)).toBe(`How the note was read Circumstances remark Date ${shown}`);
  });

  test('a time is shown as it is printed', async () => {
    expect(await reading('<time when="19:00:00">7 p.m.</time>')).toMatch(/Time 7 p\.m\.$/);
  });

  test('only the first level under a repository is a collection', async () => {
    expect(
      await reading(
        '<bibl type="archival"><rs type="collection">Papers</rs>, <rs type="collection">Letters</rs></bibl>',
      ),
    ).toMatch(/Collection Papers Series or file Letters$/);
  });
});

describe('what the note says', () => {
  test.each([
    ['markup characters', 'a &lt;b&gt; &amp;amp; c', 'a &lt;b&gt; &amp;amp; c'],
    ['a script', '&lt;script>alert(1)&lt;/script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['braces', '{$documents} }}', '{$documents} }}'],
    ['letters beyond the first plane', '𝔘 é', '𝔘 é'],
  ])('stays text: %s', async (_name, tei, html) => {
    const site = await build(await withNote(`<p><seg type="remark">${tei}</seg></p>`));
    expect(noteOf(page(site, 'd1.html'))).toContain(`id="s1">${html}</span>`);
  });

  test('a reference to a document that the edition has is a link, to another it is not', async () => {
    const site = await build(
      await withNote(
        '<p><seg type="reference"><ref type="document" n="1" target="#d1">One</ref> <ref type="document" n="9" target="#d9">Nine</ref></seg></p>',
      ),
    );
    expect(noteOf(page(site, 'd1.html'))).toContain(
      '<a class="reference" href="d1.html">One</a> <span class="reference">Nine</span></span>',
    );
  });

  test('a date that is one is marked as one', async () => {
    const site = await build(
      await withNote(
        '<p><seg type="remark"><date when="1962-07-02">July 2</date> <date when="--07-02">July 2</date> <time when="19:00:00">7 p.m.</time></seg></p>',
      ),
    );
    expect(noteOf(page(site, 'd1.html'))).toContain(
      '<time datetime="1962-07-02">July 2</time> July 2 <time datetime="19:00:00" class="unbroken">7 p.m.</time>',
    );
  });

  test('a short shelfmark or number is not broken, a long one is', async () => {
    const long = 'pp. 12, 14, 17–19, 23, 31–37';
    const site = await build(
      await withNote(
        `<p><seg type="remark"><idno type="box">Box 7</idno> <biblScope unit="page">pp. 1–2</biblScope> <biblScope unit="page">${long}</biblScope></seg></p>`,
      ),
    );
    expect(noteOf(page(site, 'd1.html'))).toContain(
      `<span class="unbroken">Box 7</span> <span class="unbroken">pp. 1–2</span> ${long}`,
    );
  });
});

describe('italics and footnotes', () => {
  test('stand in the text, with their notes under it and a way back', async () => {
    const foot = (n: string, text: string) =>
      `<note type="footnote" place="foot" n="${n}">${text}</note>`;
    const site = await build(
      await withNote(
        `<p><seg type="remark">The <hi rend="italic">Gazette</hi>.${foot('*', 'Not <hi rend="italic">found</hi>.')}${foot('2', 'Torn.')}</seg></p>`,
      ),
    );
    const html = page(site, 'd1.html');
    expect(site.messages).toEqual([]);
    expect(noteOf(html)).toContain(
      'The <em>Gazette</em>.<a class="footnote-sign" id="footnote-sign1" href="#footnote1" role="doc-noteref" aria-label="Footnote *">*</a><a',
    );
    expect(html).toMatch(
      /<li id="footnote1"><a [^>]*href="#footnote-sign1"[^>]*>\*<\/a> Not <em>found<\/em>\.<\/li><li id="footnote2">/,
    );
  });
});

describe('what a person adds to a document', () => {
  /** The edition of one document with other words in its head, and paragraphs under its note. */
  async function corrected(head: string, paragraphs = ''): Promise<TeiEdition> {
    const { corpus, documents } = await readEdition('tei-single');
    const xml = (documents[0]?.xml ?? '')
      .replace(/<head>.*<\/head>/s, () => `<head>${head}</head>`)
      .replace('</div>', () => `${paragraphs}</div>`);
    return { corpus, documents: [{ id: 'd1', number: '1', xml }] };
  }
  const mark = (number: number) =>
    `<a class="footnote-sign" id="footnote-sign${number}" href="#footnote${number}" role="doc-noteref" aria-label="Footnote ${number}">${number}</a>`;

  test('a note on a head is a footnote, and stands in no title', async () => {
    const note = '<note type="editorial">The harbor <date when="1907"/> was another.</note>';
    const site = await build(await corrected(`Letter${note} From the Pier`));
    const html = page(site, 'd1.html');
    expect(html).toContain(`<h1>Letter${mark(1)} From the Pier</h1>`);
    expect(section(html, 'footnotes')).toBe('Footnotes 1 The harbor 1907 was another.');
    expect([...site.files.values()].join('').match(/was another/g)).toHaveLength(3);
    expect(html.match(/was another/g)).toHaveLength(2);
    expect(page(site, 'index.html')).not.toContain('was another');
  });

  test('notes in paragraphs are numbered, one in another too', async () => {
    const inner = '<note type="editorial">So the clerk.</note>';
    const outer = `<note type="editorial"><p>It burned${inner}.</p><p>Twice.</p></note>`;
    const paragraphs = `<p>The pier${outer} stood.</p><note type="editorial">A page is lost.</note>`;
    const html = page(await build(await corrected('Letter', paragraphs)), 'd1.html');
    expect(html).toContain(`<p>The pier${mark(1)} stood.</p>`);
    expect(html).toContain(`It burned${mark(2)}.`);
    expect(html).toContain('<aside class="editorial-note">A page is lost.</aside>');
    expect(section(html, 'footnotes')).toBe('Footnotes 1 It burned 2. Twice. 2 So the clerk.');
  });

  test('a pointer at two documents or two addresses is two links', async () => {
    const site = await build(
      await withNote(
        '<p><seg type="reference"><ref type="document" n="1" target="#d1 edition.xml#d1">Both</ref></seg></p>',
      ),
    );
    expect(noteOf(page(site, 'd1.html'))).toContain(
      '<a class="reference" href="d1.html">Both</a> <a class="reference" href="d1.html" aria-label="1. Letter From the Harbor Master to the Consul">[2]</a>',
    );
    const addresses = 'https://example.org/a https://example.org/b';
    const paragraphs = `<p>See <ref target="${addresses}">there</ref>, <ref target="javascript:alert(1)">not there</ref>, <ref target="https://example.org/c"/>.</p>`;
    const html = page(await build(await corrected('Letter', paragraphs)), 'd1.html');
    expect(html).toContain(
      '<a class="reference" href="https://example.org/a">there</a> <a class="reference" href="https://example.org/b" aria-label="https://example.org/b">[2]</a>, <span class="reference">not there</span>, <a class="reference" href="https://example.org/c">https://example.org/c</a>.',
    );
  });

  test.each([
    ['<biblScope unit="page" from="4" to="9"/>', 'pp. 4–9'],
    ['<biblScope unit="page" from="4" to="4"/>', 'p. 4'],
    ['<biblScope unit="volume" n="II"/>', 'vol. II'],
    ['<biblScope unit="document" n="12"/>', 'Document 12'],
    ['<date from="1907-05" to="1908"/>', 'May 1907–1908'],
    ['<biblScope unit="page"/>', ''],
  ])('%s is read as its attributes say', async (tei, read) => {
    const edition = await withNote(
      `<p><seg type="printed"><bibl type="printed" corresp="#d1.b1"><title level="m">Ports</title>, ${tei}</bibl>.</seg></p>`,
    );
    const printings = `<listBibl type="printed"><bibl xml:id="d1.b1" type="printed" subtype="full"><title level="m">Ports</title>${tei}</bibl></listBibl></sourceDesc>`;
    const [{ xml } = { xml: '' }] = edition.documents;
    const described = xml.replace('</sourceDesc>', () => printings);
    const html = page(
      await build({ ...edition, documents: [{ id: 'd1', number: '1', xml: described }] }),
      'd1.html',
    );
    const shown = read === '' ? 'Ports' : `Ports, ${read}`;
    expect(section(html, 'printed').replaceAll('\u00a0', ' ')).toBe(`Printed ${shown} In full`);
    expect(noteOf(html)?.replaceAll('\u00a0', ' ')).toContain(`<cite>Ports</cite>, ${read}.`);
  });

  test('gaps, supplied words, doubtful words and readings are told apart', async () => {
    const html = page(
      await build(
        await withNote(
          `<p><seg type="remark">A <gap reason="lost" unit="words" quantity="2"/> <supplied>pier</supplied> <unclear>Fenn</unclear><lb/>one<lb break="no"/>self, <app><lem>seen</lem><rdg wit="#d1.A">sent</rdg></app> <q xml:lang="fr">vite</q>.</seg></p>`,
        ),
      ),
      'd1.html',
    );
    expect(noteOf(html)).toContain(
      'A <span class="gap" title="2 words lost">[…]</span> <span class="supplied">[pier]</span> <span class="unclear">Fenn[?]</span> oneself, <span class="app" title="A: sent">seen</span> <span lang="fr" dir="ltr">vite</span>.',
    );
  });
});
