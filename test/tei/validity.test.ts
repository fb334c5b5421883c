import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from 'unist-util-visit';
import type { Entry } from '../../src/tree.ts';
import { type GrammarValidator, openGrammarValidator } from '../../src/validate/relax-ng.ts';
import { d37 } from './examples/d37.ts';
import { d38 } from './examples/d38.ts';
import { d46 } from './examples/d46.ts';
import { everything } from './examples/everything.ts';
import {
  defect,
  edition,
  entry,
  head,
  location,
  note,
  paragraph,
  printing,
  sentence,
  text,
  title,
} from './tree.ts';
import { encode } from './xml.ts';

/** Every text as a defect. */
function damaged(whole: Entry): Entry {
  const copy = structuredClone(whole);
  visit(copy, 'text', (node) => {
    Object.assign(node, defect(node.value, `${node.value}!`));
  });
  return copy;
}

const editions = {
  'the examples of the encoding': edition('Exchanges', d37, d38, d46),
  'every node of the tree': edition('Exchanges', everything),
  'a defect in every place': edition('Exchanges', damaged(everything)),
  'a head without a note': edition('Exchanges', entry('1', head('Letter', 'Letter'))),
  'a note that cites nothing': edition(
    'Exchanges',
    entry('1', head('Letter', 'Letter'), note(sentence('unparsed', 'Not found.'))),
  ),
  'a note without a sentence': edition('Exchanges', entry('1', head('Letter', 'Letter'), note())),
  'a text that is printed only': edition(
    'Exchanges',
    entry(
      '1',
      head('Address', 'Address'),
      note(sentence('printed', 'Source: ', printing('b1', 'full', title('j', 'Pravda')), '.')),
    ),
  ),
  'a location of which nothing is known': edition(
    'Exchanges',
    entry('1', head('Note', 'Note'), note(sentence('copies', location('copy', 'A', {}, 'Ibid.')))),
  ),
  'a head without a number': edition('Exchanges', {
    ...entry('', head('Letter', 'Letter'), note()),
    id: 'unnumbered-1',
  }),
  'pages that run downwards': edition(
    'Exchanges',
    entry(
      '1',
      head('Letter', 'Letter'),
      note(
        sentence(
          'printed',
          printing('b1', 'full', title('m', 'Atlas'), ', ', {
            type: 'scope',
            unit: 'page',
            children: [text('pp. 98–77')],
          }),
        ),
      ),
    ),
  ),
  'an edition without a title': edition(undefined, entry('1', head('Note', 'Note'))),
  'paragraphs of the document': edition(
    'Exchanges',
    entry('1', head('Note', 'Note'), note(), paragraph('One & one.'), paragraph('')),
  ),
};

const settings = {
  title: 'Exchanges',
  editors: ['Anna Keller', 'Tomás Ruiz'],
  publisher: 'Example University Library',
  place: 'Basel',
  date: '2024-05',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  language: 'de-CH',
  baseUrl: 'https://edition.example.org/',
  statement: 'The notes are kept as printed.\n\nDefects are repaired beside them.',
};

const grammars = ['../../schema/edition.rng', '../../../shared/schemas/tei_all.rng'].map(
  (path) => new URL(path, import.meta.url),
);

describe.each(grammars)('against %s (skipped where it is absent)', (url) => {
  describe.skipIf(!existsSync(url))('valid', () => {
    let judge: GrammarValidator;
    // tei_all takes its time to compile.
    beforeAll(async () => {
      judge = await openGrammarValidator(readFileSync(url, 'utf8'));
    }, 120_000);
    afterAll(() => {
      judge.dispose();
    });

    it.each(Object.entries(editions))('%s', (_, tree) => {
      for (const { corpus, documents } of [encode(tree), encode(tree, settings)]) {
        for (const xml of [corpus, ...documents.map((document) => document.xml)]) {
          expect(judge.validate(xml)).toEqual({ kind: 'valid' });
        }
      }
    });
  });
});
