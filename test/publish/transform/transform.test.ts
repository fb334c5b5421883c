import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { compileStylesheet } from '../../../src/release/compile-stylesheet.ts';
import { engine } from '../../../src/publish/transform/engine.ts';
import { transform } from '../../../src/publish/transform/index.ts';
import type { TeiEdition } from '../../../src/tei/tei-edition.ts';

const tei = 'http://www.tei-c.org/ns/1.0';
const edition: TeiEdition = {
  corpus: `<teiCorpus xmlns="${tei}"/>`,
  documents: [
    {
      id: 'd1',
      number: '1',
      xml: `<TEI xmlns="${tei}" xml:id="d1"><text>\n<p>One <hi>é😀</hi></p></text></TEI>`,
    },
    { id: 'd2', number: '2', xml: `<TEI xmlns="${tei}" xml:id="d2"><text>Two</text></TEI>` },
  ],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartulary-transform-'));
}, 60_000);

/** Compiles a stylesheet whose rule for the edition is `body`. */
async function stylesheet(name: string, body: string): Promise<string> {
  const source = `<xsl:package name="urn:x" package-version="1.0" version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:cartulary:messages"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xpath-default-namespace="${tei}">
    <xsl:param name="documents" as="document-node()*" select="()"/>
    <xsl:param name="texts" as="xs:string*" select="()"/>
    <xsl:param name="paper" select="'a4'"/>
    <xsl:mode name="edition" visibility="public"/>
    <xsl:template match="/" mode="edition">${body}</xsl:template>
  </xsl:package>`;
  await writeFile(join(folder, `${name}.xsl`), source);
  await compileStylesheet(join(folder, `${name}.xsl`), join(folder, `${name}.sef.json`));
  return readFile(join(folder, `${name}.sef.json`), 'utf8');
}

describe('the engine', () => {
  const packages = createRequire(import.meta.url);
  const client = createRequire(packages.resolve('saxon-js')).resolve('axios');

  test('is loaded without its client of the network', () => {
    engine();
    expect(Object.keys(packages.cache).filter((path) => path.includes('axios'))).toEqual([]);
  });

  test('leaves that client to others', () => {
    engine();
    expect(packages(client)).toHaveProperty('get');
    Reflect.deleteProperty(packages.cache, client);
  });
});

describe('a run', () => {
  test('collects what xsl:result-document writes, by its path', async () => {
    const made = await transform(
      edition,
      await stylesheet(
        'collects',
        `<xsl:for-each select="$documents"><xsl:result-document href="part/{*/@xml:id}.typ"
          method="text">{$paper}: {normalize-space(.)}</xsl:result-document></xsl:for-each>`,
      ),
      'print',
      { paper: 'a5' },
    );
    expect([...made.files]).toEqual([
      ['part/d1.typ', 'a5: One é😀'],
      ['part/d2.typ', 'a5: Two'],
    ]);
    expect(made.messages).toEqual([]);
  });

  test('does not write out the tree that it is given', async () => {
    const { parse, run } = engine();
    const source = await parse(edition.corpus);
    const kind = Object.getPrototypeOf(source) as { toString: () => string };
    const written = vi.spyOn(kind, 'toString');
    const body = '<xsl:result-document href="x" method="text">x</xsl:result-document>';
    const results = run({
      stylesheet: await stylesheet('writes-no-tree', body),
      source,
      parameters: {},
      onMessage: () => undefined,
    });
    expect(results.get('x')).toBe('x');
    expect(written).not.toHaveBeenCalled();
    written.mockRestore();
  });

  test.each([
    ['../../d.txt', ['d.txt']],
    ['/etc/d.txt', ['etc/d.txt']],
    ['%D0%BF/%C3%A9.txt', ['п/é.txt']],
    ['..%2f..%2fd.txt', []],
    ['x/..%5c..%5cd.txt', []],
  ])('a result cannot leave its folder: %s', async (href, paths) => {
    const name = `leaves-${href.replace(/\W/g, '-')}`;
    const body = `<xsl:result-document href="${href}" method="text">x</xsl:result-document>`;
    const made = await transform(edition, await stylesheet(name, body), 'print');
    expect([...made.files.keys()]).toEqual(paths);
    expect(made.messages).toHaveLength(paths.length === 0 ? 1 : 0);
  });

  test('has the header and the registers of the corpus, and the documents from their files', async () => {
    const corpus = `<teiCorpus xmlns="${tei}"><teiHeader/><standOff/><TEI xml:id="d1">One</TEI><TEI>Two</TEI></teiCorpus>`;
    const made = await transform(
      { ...edition, corpus },
      await stylesheet(
        'corpus',
        `<xsl:result-document href="corpus.typ" method="text">{*/*/local-name(), $documents/*/@xml:id}</xsl:result-document>`,
      ),
      'print',
    );
    expect(made.files.get('corpus.typ')).toBe('teiHeader standOff d1 d2');
  });

  test('has the corpus of a person who put a document between comment signs', async () => {
    const corpus = `<teiCorpus xmlns="${tei}"><teiHeader/><!-- <TEI>One</TEI> --><TEI>Two</TEI></teiCorpus>`;
    const made = await transform(
      { ...edition, corpus },
      await stylesheet(
        'comment',
        '<xsl:result-document href="corpus.typ" method="text">{*/*/local-name()}</xsl:result-document>',
      ),
      'print',
    );
    expect(made.messages).toEqual([]);
    expect(made.files.get('corpus.typ')).toBe('teiHeader TEI');
  });

  test('has the text of each document as its file has it, but for the ends of its lines', async () => {
    const [first] = edition.documents;
    if (first === undefined) throw new TypeError('there is no document');
    const written = `\uFEFF<?xml version='1.0'?>\r\n<TEI xmlns='${tei}' n = "&#65;"/>`;
    const broken = { ...first, xml: '<TEI>' };
    const made = await transform(
      { ...edition, documents: [broken, { ...first, xml: written }] },
      await stylesheet(
        'texts',
        `<xsl:result-document href="text" method="text">{$texts}</xsl:result-document>`,
      ),
      'print',
    );
    expect(made.files.get('text')).toBe(`<?xml version='1.0'?>\n<TEI xmlns='${tei}' n = "&#65;"/>`);
  });

  test('turns xsl:message into a message of the catalogue at the start tag it names', async () => {
    const made = await transform(
      edition,
      await stylesheet(
        'says',
        `<xsl:message error-code="m:element-without-rule"
          >{serialize(map{'document': 'd1', 'element': 'hi', 'occurrence': 1},
            map{'method': 'json'})}</xsl:message>`,
      ),
      'print',
    );
    expect(made.messages).toHaveLength(1);
    expect(made.messages[0]).toMatchObject({
      ruleId: 'element-without-rule',
      file: 'd1.xml',
      line: 2,
      column: 8,
      fatal: false,
    });
  });

  test('reports a stylesheet that stops, and makes nothing', async () => {
    const made = await transform(
      edition,
      await stylesheet('stops', `<xsl:sequence select="error((), 'no way')"/>`),
      'print',
    );
    expect(made.files.size).toBe(0);
    expect(made.messages.map(({ ruleId }) => ruleId)).toEqual(['stylesheet-stopped']);
    expect(made.messages[0]?.reason).toContain('no way');
  });

  test.each([
    ['doc', `<xsl:value-of select="doc('file:///etc/passwd')"/>`],
    ['document', `<xsl:value-of select="document('file:///etc/passwd')"/>`],
    ['text', `<xsl:value-of select="unparsed-text('file:///etc/passwd')"/>`],
    ['lines', `<xsl:value-of select="unparsed-text-lines('file:///etc/passwd')"/>`],
    ['json', `<xsl:value-of select="json-doc('file:///etc/passwd')?x"/>`],
    [
      'by-name',
      `<xsl:value-of select="function-lookup(xs:QName('fn:doc'), 1)('file:///x')"
      xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:fn="http://www.w3.org/2005/xpath-functions"/>`,
    ],
    ['network', `<xsl:value-of select="doc('http://127.0.0.1/')"/>`],
  ])('refuses to read a file or the network: %s', async (name, body) => {
    const made = await transform(edition, await stylesheet(`reads-${name}`, body), 'print');
    expect(made.messages.map(({ ruleId }) => ruleId)).toEqual(['stylesheet-stopped']);
    expect(made.messages[0]?.reason).toMatch(/no access|No base URI/);
  });
});

describe('TEI that cannot be read', () => {
  const broken = { id: 'd3', number: '3', xml: `<TEI xmlns="${tei}">\n  <text></TEI>` };

  test('is reported at its line and column, and the others are made', async () => {
    const made = await transform(
      { ...edition, documents: [...edition.documents, broken] },
      await stylesheet(
        'counts',
        `<xsl:result-document href="n" method="text">{count($documents)}</xsl:result-document>`,
      ),
      'print',
    );
    expect(made.files.get('n')).toBe('2');
    expect(made.messages[0]).toMatchObject({
      ruleId: 'tei-not-well-formed',
      file: 'd3.xml',
      line: 2,
    });
  });

  test('does not expand entities, from a file or from itself', async () => {
    const bomb = {
      id: 'd1',
      number: '1',
      xml: `<!DOCTYPE TEI [<!ENTITY a "x"><!ENTITY f SYSTEM "file:///etc/passwd">]><TEI xmlns="${tei}">&a;&f;</TEI>`,
    };
    const made = await transform(
      { ...edition, documents: [bomb] },
      await stylesheet('bomb', ''),
      'print',
    );
    expect(made.messages[0]?.ruleId).toBe('tei-not-well-formed');
  });
});

test('the compiler gives the same bytes twice', async () => {
  const first = await stylesheet('twice', '<xsl:value-of select="1"/>');
  expect(await stylesheet('twice', '<xsl:value-of select="1"/>')).toBe(first);
  expect(first).not.toContain(folder);
});
