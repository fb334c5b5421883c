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
