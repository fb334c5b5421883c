import { beforeAll, describe, expect, test } from 'vitest';
import type { TeiEdition } from '../../src/tei/tei-edition.ts';
import type { Transformed } from '../../src/publish/transform/index.ts';
import { build, page, readEdition, section, words } from './site.ts';

let tei: TeiEdition;
let site: Transformed;
beforeAll(async () => {
  tei = await readEdition('tei-witnesses');
  site = await build(tei, {
    messages: [
      ...['215222', '324325'].map((printed) => ({
        document: 'd3',
        id: 'defect-repaired',
        severity: 'remark' as const,
        wording: `"${printed}" is read otherwise`,
        help: 'Both stand in the TEI.',
      })),
      {
        document: 'd2',
        id: 'x',
        severity: 'warning',
        wording: 'The sentence <b> was not read',
        help: 'Look at it.',
        line: 14,
      },
    ],
  });
}, 60_000);

const glance = (id: string) => words(page(site, `${id}.html`), /<dl class="glance"[\s\S]*?<\/dl>/);
const sigla = (id: string) =>
  [...page(site, `${id}.html`).matchAll(/<li id="[^"]*\.([A-Z])" class="witness">/g)].map(
    ([, siglum]) => siglum,
  );

test('every element of the fixtures has a rule', () => {
  expect(site.messages.map(String)).toEqual([]);
});

describe('what is seen first', () => {
  test.each([
    [
      'd1',
      'Lies in No repository recorded Witnesses No manuscript witness is recorded. Marking None recorded Printed Bulletin of the Fisheries Board and Northern Waters',
    ],
    [
      'd3',
      'Lies in Department of State, Central Files, 811.2421/5-1162 Witnesses 2 witnesses in 1 repository Marking Secret; Niact; Eyes Only Printed Northern Waters',
    ],
    [
      'd5',
      'Lies in Department of State, Central Files, 811.2421/5-1162 Witnesses 7 witnesses in 4 repositories Marking Top Secret; Limited Distribution Printed No printing is recorded.',
    ],
    [
      'd6',
      'Lies in National Archives, RG 59, Records of the Bureau of European Affairs, Box 12 Witnesses 1 witness in 1 repository Marking Verbatim Text Printed Northern Waters, Documents on the Sea, and 8 more',
    ],
  ])('%s', (id, seen) => {
    expect(glance(id)).toBe(seen);
  });
});

describe('witnesses', () => {
  test.each([
    ['d1', []],
    ['d2', ['A']],
    ['d3', ['A', 'B']],
    ['d4', ['A', 'B', 'C']],
    ['d5', ['A', 'B', 'C', 'D', 'E', 'F', 'H', 'G']],
    ['d7', []],
  ])('%s has an anchor for each', (id, expected) => {
    expect(sigla(id)).toEqual(expected);
  });

  test('are not where another document is kept, which stands by itself', () => {
    const html = page(site, 'd5.html');
    expect(section(html, 'witnesses')).not.toContain('Washington National Records Center');
    expect(section(html, 'related')).toBe(
      'Related documents G Washington National Records Center, RG 330, FRC 71 A 6489, Box 3',
    );
    expect(html).toContain('href="#d5.G" aria-label="Related document G"');
    expect(page(site, 'd4.html')).not.toContain('id="related"');
  });

  test('are alone in facets, plots and the list', () => {
    const index = page(site, 'index.html');
    expect(index).not.toContain('Washington National Records Center');
    expect(index).toContain('data-witnesses="7"');
    expect(words(index)).toContain('9 documents · 17 witnesses');
  });

  test('with role, location, language, and what the note tells of each', () => {
    const shown = section(page(site, 'd4.html'), 'witnesses');
    expect(shown).toContain(
      'A Text printed Department of State, Fisheries Files, Lot 64 D 118, Box 7',
    );
    expect(shown).toContain('Marginalia The first page bears the handwritten word “Fish.”');
    expect(shown).toContain('Origin According to the copy, the letter was typed in Oslo.');
    expect(shown).not.toContain('Delivered to the Department');
    expect(section(page(site, 'd4.html'), 'genesis')).toContain(
      'Delivery and publication Delivered to the Department of State on February 22',
    );
    expect(shown).toContain('B In the original language');
    expect(shown).toContain('Language Russian');
    expect(section(page(site, 'd5.html'), 'witnesses')).toContain('Russian, transliterated');
  });

  test('name the work that an ibid. repeats', async () => {
    const documents = tei.documents.map((document) => ({
      ...document,
      xml: document.xml.replace('target="#d4.A">ibid', 'target="#d4.b1">ibid'),
    }));
    const repeated = await build({ ...tei, documents });
    expect(section(page(repeated, 'd4.html'), 'reading')).toContain('ibid. Documents on the Sea');
    expect(section(page(site, 'd4.html'), 'reading')).toContain('ibid. Witness A');
  });

  test('say where an ibid. was resolved from, and how surely', () => {
    expect(section(page(site, 'd4.html'), 'witnesses')).toContain(
      'ibid. The note says “ibid.”, read as witness A',
    );
    expect(section(page(site, 'd3.html'), 'witnesses')).toContain(
      'read as witness A; another reading is possible',
    );
  });
});

describe('the note', () => {
  const note = (id: string) =>
    /<div class="note"[\s\S]*?<\/div>/.exec(page(site, `${id}.html`))?.[0];

  test('keeps every letter, in both readings', () => {
    for (const { id, xml } of tei.documents) {
      const source = /<note type="source">([\s\S]*?)<\/note>/.exec(xml)?.[1];
      const plain = (html = '') =>
        html
          .replace(/<a class="siglum".*?<\/a>/g, '')
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      expect(plain(note(id))).toBe(plain(source));
    }
  });

  test('gives each sentence an anchor and a kind', () => {
    const sentences = [...(note('d3') ?? '').matchAll(/<span class="sentence (\w+)" id="(\w+)">/g)];
    expect(sentences.map(([, kind, id]) => `${id ?? ''} ${kind ?? ''}`)).toEqual([
      's1 location',
      's2 marking',
      's3 genesis',
      's4 copies',
      's5 printing',
    ]);
  });

  test('numbers sentences through all its paragraphs', () => {
    expect([...(note('d4') ?? '').matchAll(/id="s(\d)"/g)].map(([, n]) => Number(n))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  test('keeps the printed form beside the correction', () => {
    expect(note('d3')).toContain(
      '<span class="choice"><span class="sic">215222</span><span class="corr">215-222</span></span>',
    );
  });

  test('may be absent', () => {
    expect(note('d7')).toBeUndefined();
    expect(words(page(site, 'd7.html'))).toContain('This document has no source note.');
    expect(page(site, 'd7.html')).not.toContain('class="legend"');
    expect(section(page(site, 'd7.html'), 'text')).toBe(
      'Text On May 12 the negotiations were adjourned.',
    );
  });

  test('offers a switch for each kind that it has and for no other', () => {
    const switches = (id: string) =>
      [...page(site, `${id}.html`).matchAll(/id="show-(\w+)"/g)].map(([, kind]) => kind);
    expect(switches('d2')).toEqual(['location', 'marking', 'genesis', 'circumstance', 'unread']);
    expect(switches('d4')).toContain('reference');
    expect(page(site, 'd2.html')).not.toContain('reading-diplomatic');
    expect(page(site, 'd3.html')).toContain('reading-diplomatic');
  });

  test('has the same words for a kind in the legend, in its reading and in the counts', () => {
    const named = (path: string, within: RegExp) =>
      [...(within.exec(page(site, path))?.[0] ?? '').matchAll(/class="swatch[^>]*>([^<]*)</g)].map(
        ([, name]) => name,
      );
    const legend = named('d4.html', /<div class="legend"[\s\S]*?<\/div>/);
    const reading = named('d4.html', /<section class="note-reading"[\s\S]*?<\/section>/);
    const counts = named('about.html', /<table class="counts"[\s\S]*?<\/table>/);
    expect(reading.length).toBe(8);
    expect(new Set(reading)).toEqual(new Set(legend));
    expect(counts).toEqual(expect.arrayContaining(legend));
    expect(section(page(site, 'd4.html'), 'reading')).toContain('Circumstances marginalia');
  });

  test('is in its own language', () => {
    expect(page(site, 'd12a.html')).toContain('<h1 lang="ru" dir="ltr">');
    expect(page(site, 'd12a.html')).toContain('<div class="note" lang="ru" dir="ltr">');
    expect(page(site, 'd3.html')).toContain('<div class="note">');
  });
});

describe('printings', () => {
  test('are all there, with their extent', () => {
    const shown = page(site, 'd6.html').match(/<li id="d6\.b\d+">/g) ?? [];
    expect(shown).toHaveLength(10);
    expect(section(page(site, 'd3.html'), 'printed')).toBe(
      'Printed Northern Waters, 1963, vol. II, pp. 215-222 In part',
    );
    expect(section(page(site, 'd4.html'), 'printed')).toContain('Greta Holm, Documents on the Sea');
  });
});

test('genesis and routing stand in order, those of one step together', () => {
  expect(section(page(site, 'd5.html'), 'genesis')).toBe(
    'Genesis and routing Drafted Aldous Wren ( EUR/NE) May 9, 1962 Cleared Marten, Birgit Lund, Sorrel' +
      ' Approved President Hale Sent President Hale Received Chairman Orlov May 11, 9:49 p.m.' +
      ' Copies sent to Birgit Lund',
  );
  expect(section(page(site, 'd3.html'), 'genesis')).toContain('Also sent to London, Copenhagen');
});

test('cross references go both ways, and say what is not in the edition', () => {
  const shown = section(page(site, 'd4.html'), 'cross-references');
  expect(shown).toContain(
    '5 Letter From President Hale to Chairman Orlov Document 99 (not in this',
  );
  expect(shown).toContain('Referred to in 5 Letter From President Hale');
  expect(page(site, 'd2.html')).not.toContain('id="cross-references"');
});

test('messages about a note stand on its page and on no other, as text', () => {
  expect(section(page(site, 'd2.html'), 'messages')).toBe(
    'Messages about this note Warning: The sentence <b> was not read. (line 14) Look at it.',
  );
  expect(page(site, 'd4.html')).not.toContain('id="messages"');
});

test('what to do about a kind of message is said once', () => {
  const shown = section(page(site, 'd3.html'), 'messages');
  expect(shown).toContain('"215222" is read otherwise. Both stand in the TEI. Remark:');
  expect(shown.match(/Both stand in the TEI/g)).toHaveLength(1);
});

test('the page about the edition has every message but those that are corrections', () => {
  const about = page(site, 'about.html');
  expect(section(about, 'all-messages')).toBe(
    'Messages Warning: The sentence <b> was not read. ( Document 2, line 14) Look at it.',
  );
  expect(section(about, 'corrections')).toContain('215222');
});

test('a long head is set smaller, a short one is not', () => {
  expect(page(site, 'd8.html')).toContain('<h1 class="long">');
  expect(page(site, 'd4.html')).toContain('<h1>');
});

test('previous and next follow the order of the edition', () => {
  const links = (id: string) =>
    [...page(site, `${id}.html`).matchAll(/rel="(prev|next)" href="([^"]*)"/g)].map(
      ([, rel, href]) => `${rel ?? ''} ${href ?? ''}`,
    );
  expect(links('d1')).toEqual(['next d2.html']);
  expect(links('d8')).toEqual(['prev d7.html', 'next d12a.html']);
  expect(links('d12a')).toEqual(['prev d8.html']);
});
