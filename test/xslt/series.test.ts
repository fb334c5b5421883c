import { describe, expect, it } from 'vitest';
import { readStylesheet } from '../../src/package-files.ts';
import { type SeriesVolume, toSeriesPages } from '../../src/publish/transform/series.ts';

const corpus = (title: string, standOff: string, categories = '') =>
  `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xmlns:s="urn:cartulary:series"><teiHeader><fileDesc><titleStmt><title type="main">${title}</title></titleStmt></fileDesc>
<encodingDesc><classDecl><taxonomy xml:id="security-markings">${categories}</taxonomy></classDecl></encodingDesc></teiHeader>
<standOff>${standOff}</standOff></teiCorpus>`;

const herring: SeriesVolume = {
  name: 'herring & co',
  xml: corpus(
    'Letters on <hi>Herring</hi> &amp; Cod',
    `<listPerson><person xml:id="agent.rusk" s:documents="3"><persName>Rusk</persName></person>
     <person xml:id="agent.idle"><persName>Idle</persName></person></listPerson>
     <listBibl type="works"><bibl xml:id="work.history" s:documents="1"><author>Smith</author><title>History</title></bibl></listBibl>`,
    '<category xml:id="marking.secret" s:documents="7"><catDesc>Secret</catDesc></category>',
  ),
  documents: 7,
  files: ['html/index.html', 'print/edition.pdf', 'tei/edition.xml'],
};

const cod: SeriesVolume = {
  name: 'cod',
  xml: corpus(
    'Telegrams on Cod',
    `<listPerson><person xml:id="agent.rusk-2" s:documents="1"><persName>rusk</persName></person>
     <person xml:id="agent.dean-acheson" s:documents="1"><persName>Dean Acheson</persName></person></listPerson>
     <listBibl type="works"><bibl xml:id="work.history" s:documents="1"><author>Jones</author><title>History</title></bibl></listBibl>`,
  ),
  documents: 1,
  files: ['tei/edition.xml'],
};

async function pages(volumes: readonly SeriesVolume[], title = ''): Promise<Map<string, string>> {
  const stylesheet = await readStylesheet('series');
  const { files, messages } = await toSeriesPages(volumes, stylesheet, { title, publisher: '' });
  expect(messages).toEqual([]);
  return new Map(files);
}

const entries = (page = '') => [...page.matchAll(/<div id="([^"]+)">(.*?)<\/div>/gs)];

describe('the start page', () => {
  it('names each edition, what it holds and what it offers', async () => {
    const index = (await pages([herring, cod])).get('index.html') ?? '';
    expect(index).toContain('2 editions · 8 documents');
    expect(index).toContain('href="herring%20%26%20co/html/index.html"');
    expect(index).toContain('Letters on Herring &amp; Cod');
    expect(index).toContain('href="herring%20%26%20co/print/edition.pdf"');
    expect(index).toContain('7 documents');
    expect(index).toContain('1 document<');
  });

  it('links an edition without pages to its TEI, and to no book', async () => {
    const index = (await pages([cod])).get('index.html') ?? '';
    expect(index).toContain('<a href="cod/tei/edition.xml">');
    expect(index).not.toMatch(/cod\/(?:html|print)/);
  });

  it('has the title of the series where there is one', async () => {
    expect((await pages([cod], 'Fish <1962>')).get('index.html')).toContain(
      '<h1>Fish &lt;1962&gt;</h1>',
    );
    expect((await pages([cod])).get('index.html')).toContain('<h1>All editions</h1>');
  });
});

describe('the registers over all', () => {
  it('take one name, whatever its case, for one entry', async () => {
    const names = entries((await pages([herring, cod])).get('names.html'));
    const rusk = names.filter(([, , entry]) => /rusk/i.test(entry ?? ''));
    expect(rusk).toHaveLength(1);
    expect(rusk[0]?.[2]).toContain('name-agent.rusk.html"');
    expect(rusk[0]?.[2]).toContain('<span>Telegrams on Cod</span>');
    expect(rusk[0]?.[2]).toContain('3 documents');
  });

  it('do not take works of one title and two authors for one', async () => {
    expect(entries((await pages([herring, cod])).get('works.html'))).toHaveLength(2);
  });

  it('file persons by surname', async () => {
    const names = entries((await pages([herring, cod])).get('names.html'));
    expect(names.map(([, id]) => id)).toEqual(['agent.dean-acheson', 'agent.rusk']);
  });

  it('leave out what no document names, and registers with nothing in them', async () => {
    const all = await pages([herring, cod]);
    expect(all.get('names.html')).not.toContain('Idle');
    expect([...all.keys()].toSorted()).toEqual([
      'index.html',
      'markings.html',
      'names.html',
      'works.html',
    ]);
    expect((await pages([cod])).has('markings.html')).toBe(false);
  });
});

it('leaves out an edition whose header is not well-formed, and says so', async () => {
  const stylesheet = await readStylesheet('series');
  const broken = { ...cod, xml: '<teiCorpus><teiHeader></teiCorpus>' };
  const made = await toSeriesPages([herring, broken], stylesheet, { title: '', publisher: '' });
  expect(made.messages.map(({ ruleId, file }) => [ruleId, file])).toEqual([
    ['volume-left-out', 'cod/tei/edition.xml'],
  ]);
  expect(made.files.get('index.html')).toContain('1 edition · 7 documents');
});
