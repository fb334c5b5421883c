import { existsSync, readFileSync } from 'node:fs';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { d37 } from './examples/d37.ts';
import { d38 } from './examples/d38.ts';
import { d46 } from './examples/d46.ts';
import { edition } from './tree.ts';
import { encode } from './xml.ts';

const folder = new URL('../../../shared/design/examples/', import.meta.url);
const examples = ['d37', 'd38', 'd46'];

/** What not every example has: the instructions before the root, the program, `@ref` to registers. */
const notInAll = /\n *<encodingDesc>.*<\/encodingDesc>| ref="edition\.xml#[^"]+"/gs;

/** Three of them are older than the level of a series and the names in prose of the header. */
const older = (xml: string): string =>
  xml
    .replace(/(<seriesStmt>\s*<title) level="."/u, '$1')
    .replace(
      /(<provenance[^>]*>)(.*?)(<\/provenance>)/gsu,
      (_, start: string, words: string, end: string) =>
        [start, words.replace(/<[^>]*>/gu, ''), end].join(''),
    );

function canonical(xml: string): string {
  using document = XmlDocument.fromString(older(xml.replace(notInAll, '')));
  return document.root.canonicalizeToString();
}

describe.skipIf(!existsSync(folder))(
  'the examples of the encoding (skipped where ../shared is absent)',
  () => {
    const { documents } = encode(edition('Kennedy-Khrushchev Exchanges', d37, d38, d46));

    it.each(examples)('%s is what the tree of its note becomes', (id) => {
      const expected = readFileSync(new URL(`${id}.xml`, folder), 'utf8');
      const document = documents.find((one) => one.id === id);
      expect(canonical(document?.xml ?? '')).toBe(canonical(expected));
    });
  },
);
