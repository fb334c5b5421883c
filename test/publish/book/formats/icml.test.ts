import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import type { TeiEdition } from '../../../../src/tei/tei-edition.ts';
import { relaxNgVerdict } from '../../../schemas.ts';
import { laidOut, letters, readEdition, reading } from '../press.ts';
import { noted } from './editions.ts';

let exchange: TeiEdition;
let story: string;
beforeAll(async () => {
  exchange = await readEdition('print-exchange');
  story = await icml(exchange);
}, 120_000);

async function icml(edition: TeiEdition): Promise<string> {
  const { files } = await laidOut(edition, 'icml');
  return files.get('edition.icml') ?? '';
}

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const grammar = await readFile(new URL('icml-subset.rng', import.meta.url), 'utf8');

test('has the structure that InDesign reads', async () => {
  expect(await relaxNgVerdict(grammar, story)).toEqual({ kind: 'valid' });
  const footnoted = await icml(
    noted(
      'One<note type="editorial">first</note>, <ref target="https://example.org/">there</ref>.',
    ),
  );
  expect(await relaxNgVerdict(grammar, footnoted)).toEqual({ kind: 'valid' });
});

test('the schema finds what InDesign would not read', async () => {
  const wrong = story.replace(/<Content>/, '<Text>').replace(/<\/Content>/, '</Text>');
  expect(await relaxNgVerdict(grammar, wrong)).not.toEqual({ kind: 'valid' });
});

test('begins as a snippet of InCopy', () => {
  expect(story).toContain('<?aid style="50" type="snippet"');
  expect(story).toContain('<?aid SnippetType="InCopyInterchange"?>');
});

test.each([
  ['styles', /Applied(?:Character|Paragraph)Style="([^"]*)"/g],
  ['topics', /ReferencedTopic="([^"]*)"/g],
  ['sources of links', /Source="([^"]*)"/g],
  ['destinations', /<Destination type="object">\s*([^<]*?)\s*<\/Destination>/g],
])('all %s that are named are there, once', (_what, pattern) => {
  const defined = matches(story, /\sSelf="([^"]*)"/g);
  const named = matches(story, pattern);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !defined.includes(name))).toEqual([]);
  expect(new Set(defined).size).toBe(defined.length);
});

test('has every note of the edition, letter by letter', () => {
  const text = letters(matches(story, /<Content>([^<]*)<\/Content>/g).join(''));
  for (const document of exchange.documents) {
    const plain = letters(reading(document))
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
    expect(text, document.id).toContain(plain);
  }
});
