import { beforeAll, describe, expect, test } from 'vitest';
import type { Transformed } from '../../src/publish/transform/index.ts';
import { build, page, readEdition, words } from './site.ts';

let site: Transformed;
beforeAll(async () => {
  site = await build(await readEdition('tei-witnesses'));
}, 60_000);

describe('a person or a body', () => {
  const named = (made: Transformed, id: string) =>
    words(page(made, `name-${id}.html`), /<article[\s\S]*<\/article>/);

  test('has a page with every document by role, under the heading of the edition', () => {
    expect(named(site, 'agent.president-hale')).toMatch(
      /^Persons and bodies President Hale .*Recipient 4 .*Approved 5 .*Sender 5 /,
    );
    expect(named(site, 'agent.marten')).toMatch(
      /Marten, Under Secretary .*Named in the note 2 .*Cleared 5 /,
    );
    expect(page(site, 'name-agent.marten.html')).toContain('href="d2.html#s4"');
  });

  test('is filed by surname under its letter, bodies by their first word', () => {
    const shown = [...page(site, 'names.html').matchAll(/<a href="name-[^"]*">(.*?)<\/a>/g)].map(
      ([, name]) => name,
    );
    const places = ['Hale, President', 'Lund, Birgit', 'Minister of Fisheries', 'Wren, Aldous'].map(
      (name) => shown.indexOf(name),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(words(page(site, 'names.html'), /<nav class="letters"[\s\S]*?<\/nav>/)).toMatch(
      /^[\p{Lu}#]( [\p{Lu}#])* Filter/u,
    );
    for (const [, letter = ''] of page(site, 'names.html').matchAll(/href="#(letter-\w+)"/g)) {
      expect(page(site, 'names.html')).toContain(`id="${letter}"`);
    }
  });

  test('is linked from every mention in a note, and its page is in no link twice', () => {
    const note =
      /<section class="source-note"[\s\S]*?<\/section>/.exec(page(site, 'd5.html'))?.[0] ?? '';
    const linked = [...note.matchAll(/<a class="name" href="(name-[^"]+)"/g)].map(([, href = '']) =>
      decodeURIComponent(href),
    );
    expect(linked.length).toBeGreaterThan(0);
    for (const href of linked) expect([...site.files.keys()]).toContain(href);
    expect(note).not.toMatch(/<a [^>]*>(?:(?!<\/a>)[\s\S])*<a /);
  });

  test('has offices, other forms, identifiers as links, and who else may be meant', async () => {
    const tei = await readEdition('tei-witnesses');
    const corpus = tei.corpus.replace(
      /<listPerson>/,
      `<listPerson><person xml:id="agent.president-hale" corresp="#agent.marten"><persName><roleName>President</roleName> Hale</persName
        ><persName type="variant">J. Hale</persName><occupation>President of Norland</occupation><idno type="GND">118 5</idno
        ><idno type="VIAF">42</idno><idno type="Wikidata">Q1</idno><idno type="URI">https://example.org/hale</idno></person>`,
    );
    expect(corpus).not.toBe(tei.corpus);
    const made = await build({ ...tei, corpus });
    const html = page(made, 'name-agent.president-hale.html');
    expect(named(made, 'agent.president-hale')).toMatch(
      /President Hale Offices President of Norland Also printed as J\. Hale Named in .* May be Marten, Under Secretary Elsewhere GND 118 5 VIAF 42 Wikidata Q1 URI/,
    );
    for (const address of [
      'https://d-nb.info/gnd/118%205',
      'https://viaf.org/viaf/42',
      'https://www.wikidata.org/wiki/Q1',
      'https://example.org/hale',
    ]) {
      expect(html).toContain(`<a href="${address}" rel="external">`);
    }
    expect(html).toContain('href="name-agent.marten.html"');
    expect(html).toMatch(/"@type":"Person"[^<]*"sameAs":\["https:\/\/d-nb/);
  });
});
