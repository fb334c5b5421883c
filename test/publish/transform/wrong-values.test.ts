import { beforeAll, describe, expect, test } from 'vitest';
import { readStylesheet } from '../../../src/package-files.ts';
import type { TeiEdition } from '../../../src/tei/tei-edition.ts';
import { toBook } from '../../../src/publish/transform/index.ts';
import { build, readEdition } from '../../xslt/site.ts';

/** Every attribute of a document left out, empty, or with a value that means nothing, each in a copy. */
function* spoilt(xml: string): Generator<string> {
  for (const { 0: written, 1: name = '', index } of xml.matchAll(/ ([\w:]+)="[^"]*"/g)) {
    if (name === 'xmlns' || (name === 'xml:id' && index < xml.indexOf('<teiHeader'))) continue;
    for (const instead of ['', ` ${name}=""`, ` ${name}="no such"`, ` ${name}="#a #b"`]) {
      yield xml.slice(0, index) + instead + xml.slice(index + written.length);
    }
  }
}

/** Every element of a document left out, each in a copy. */
function* shortened(xml: string): Generator<string> {
  for (const { index } of xml.matchAll(/<(?!TEI|\/|\?)/g)) {
    const name = /^<([\w:]+)/.exec(xml.slice(index))?.[1] ?? '';
    const end = new RegExp(`^<${name}(?:[^>]*/>|(?:(?!<${name}\\b)[^])*?</${name}>)`).exec(
      xml.slice(index),
    );
    if (end) yield xml.slice(0, index) + xml.slice(index + end[0].length);
  }
}

/** An edition of the copies, with an identifier of its own for each document. */
function editionOf(corpus: string, copies: readonly string[]): TeiEdition {
  const documents = copies.map((copy, index) => ({
    id: `d${index + 100}`,
    number: '1',
    xml: copy.replace(/xml:id="d\d+"/, `xml:id="d${index + 100}"`),
  }));
  return { corpus, documents };
}

/** Those that stop what is made of them: found by halves, since most do not. */
async function culprits(
  edition: TeiEdition,
  stops: (edition: TeiEdition) => Promise<string | undefined>,
): Promise<string[]> {
  const said = await stops(edition);
  if (said === undefined) return [];
  const { corpus, documents } = edition;
  if (documents.length === 1) return [`${said}: ${documents[0]?.xml ?? ''}`];
  const half = Math.ceil(documents.length / 2);
  const halves = [documents.slice(0, half), documents.slice(half)];
  const found: string[] = [];
  for (const part of halves) found.push(...(await culprits({ corpus, documents: part }, stops)));
  return found;
}

describe('what no schema allows', () => {
  let edition: TeiEdition;
  let description: string;
  beforeAll(async () => {
    const { corpus, documents } = await readEdition('tei-witnesses');
    const chosen = documents.filter(({ id }) => ['d1', 'd3'].includes(id)).map(({ xml }) => xml);
    edition = editionOf(
      corpus,
      chosen.flatMap((xml) => [...spoilt(xml), ...shortened(xml)]),
    );
    description = await readStylesheet('book');
  });

  test('does not stop the pages', async () => {
    expect(edition.documents.length).toBeGreaterThan(200);
    const stops = async (one: TeiEdition) =>
      (await build(one)).messages.find(({ ruleId }) => ruleId === 'stylesheet-stopped')?.reason;
    expect(await culprits(edition, stops)).toEqual([]);
  }, 300_000);

  test('does not stop the book', async () => {
    const stops = async (one: TeiEdition) =>
      (await toBook(one, description, '')).messages.find(
        ({ ruleId }) => ruleId === 'stylesheet-stopped',
      )?.reason;
    expect(await culprits(edition, stops)).toEqual([]);
  }, 300_000);
});
