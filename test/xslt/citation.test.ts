import { beforeAll, describe, expect, test } from 'vitest';
import type { Transformed } from '../../src/publish/transform/index.ts';
import { build, page, readEdition, words } from './site.ts';

const baseUrl = 'https://example.org/fish';
let site: Transformed;
let bare: Transformed;
beforeAll(async () => {
  site = await build(await readEdition('tei-witnesses'), { baseUrl });
  bare = await build(await readEdition('tei-single'));
}, 60_000);

const form = (html: string, name: string) =>
  words(html, new RegExp(`<(p|pre) id="cite-${name}"[^>]*>[\\s\\S]*?</\\1>`));

describe('how to cite', () => {
  test('Chicago', () => {
    expect(form(page(site, 'd4.html'), 'chicago')).toBe(
      '“Letter From Chairman Orlov to President Hale,” Document 4, in Exchanges on the Northern' +
        ' Fisheries, 1961–1963, ed. Ida Brandt and Per Lie (Bergen: Fisheries History Press, 2024),' +
        ' https://example.org/fish/d4.html.',
    );
  });

  test('Chicago, where nothing is stated', () => {
    expect(form(page(bare, 'd1.html'), 'chicago')).toBe(
      '“Letter From the Harbor Master to the Consul,” Document 1, in A Letter From the Harbor.',
    );
  });

  test('BibTeX', () => {
    expect(form(page(site, 'd4.html'), 'bibtex')).toContain(
      '@incollection{exchanges-on-the-northern-fisheries-1961-1963:d4, title = {Letter From Chairman Orlov',
    );
    expect(form(page(bare, 'd1.html'), 'bibtex')).not.toMatch(/Not stated|editor|publisher|url/);
  });

  test('CSL-JSON is JSON', () => {
    const [, json = ''] = /id="cite-csl"[^>]*>([\s\S]*?)<\/pre>/.exec(page(site, 'd4.html')) ?? [];
    expect(JSON.parse(json)).toEqual([
      {
        id: 'exchanges-on-the-northern-fisheries-1961-1963:d4',
        type: 'chapter',
        title: 'Letter From Chairman Orlov to President Hale',
        'container-title': 'Exchanges on the Northern Fisheries, 1961–1963',
        number: '4',
        language: 'en',
        editor: [{ literal: 'Ida Brandt' }, { literal: 'Per Lie' }],
        publisher: 'Fisheries History Press',
        'publisher-place': 'Bergen',
        issued: { 'date-parts': [[2024]] },
        URL: 'https://example.org/fish/d4.html',
      },
    ]);
  });
});

describe('what machines read', () => {
  const linkedData = (html: string): unknown =>
    JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '');

  test('JSON-LD names each witness and its archive', () => {
    expect(linkedData(page(site, 'd4.html'))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      url: 'https://example.org/fish/d4.html',
      workExample: [
        { '@type': 'ArchiveComponent', holdingArchive: { name: 'Department of State' } },
        { '@type': 'ArchiveComponent', inLanguage: 'ru' },
        { '@type': 'ArchiveComponent', holdingArchive: { name: 'Kennedy Library' } },
      ],
    });
    expect(linkedData(page(site, 'd7.html'))).not.toHaveProperty('workExample');
  });

  test('a head with markup in it does not end the script', async () => {
    const { corpus, documents } = await readEdition('tei-single');
    const [only] = documents;
    const xml = (only?.xml ?? '').replaceAll('Harbor Master', '&lt;/script>&lt;b>Master');
    const made = await build({ corpus, documents: [{ id: 'd1', number: '1', xml }] });
    expect(linkedData(page(made, 'd1.html'))).toMatchObject({
      name: 'Letter From the </script><b>Master to the Consul',
    });
    expect(page(made, 'd1.html')).not.toContain('<b>Master');
    expect(page(made, 'index.html')).not.toContain('<b>Master');
  });

  test('addresses are absolute where the base is known, and absent where it is not', () => {
    expect(page(site, 'd4.html')).toContain(
      '<link rel="canonical" href="https://example.org/fish/d4.html">',
    );
    expect(page(site, 'sitemap.xml')).toContain('<loc>https://example.org/fish/d12a.html</loc>');
    expect(page(bare, 'd1.html')).not.toMatch(/canonical|og:url/);
    expect(bare.files.has('sitemap.xml')).toBe(false);
  });
});
