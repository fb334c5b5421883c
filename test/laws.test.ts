import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '../src/edition.ts';
import type { Node } from '../src/tree.ts';
import { readEditionSchemas } from '../src/package-files.ts';
import { type Validator, openValidator } from '../src/validate/index.ts';

const sample = await readFile(
  new URL('fixtures/kennedy-khrushchev/notes.txt', import.meta.url),
  'utf8',
);

/** The sentences of real notes, and what a note of any kind may hold. */
const sentences = sample.split(/(?<=\.) |\n+/).filter((sentence) => sentence.trim() !== '');

const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '(Ibid.)',
      'Ibid., Box 4.',
      'See Document 58.',
      '“',
      ')',
      '[',
      ';;',
      '&amp; <b> ]]>',
      'Secret;',
      'Received at 9:49 a.m., May 25.',
    ),
  },
);

/** Damage: a sentence cut in half, doubled, without its spaces, or with too many. */
const damaged = fc
  .tuple(words, fc.nat(4))
  .map(
    ([text, damage]) =>
      [
        text,
        text.slice(0, text.length / 2),
        `${text} ${text}`,
        text.replaceAll(' ', ''),
        text.replaceAll(' ', '   '),
      ][damage],
  );

const note = fc
  .array(damaged, { minLength: 1, maxLength: 6 })
  .map((parts) => `Source: ${parts.join(' ')}`.replace(/[\r\n]+/g, ' '));

const head = fc.constantFrom(
  'Telegram From the Department of State to the Embassy in the Soviet Union',
  'Letter From A to B',
  'Memorandum of Conversation, Washington, May 5, 1962, 10 a.m.',
  'The Ambassador ( Austin ) to the Secretary of State',
);

const notes = fc
  .array(fc.tuple(head, note), { minLength: 1, maxLength: 4 })
  .map((documents) =>
    [
      'Exchanges',
      ...documents.map(([title, text], index) => `${String(index + 1)}. ${title}\n\n${text}`),
    ].join('\n\n\n'),
  );

const bytes = (text: string) => new TextEncoder().encode(text);

/** White space as one space; signs of italics, which TEI has as elements, are left out. */
const collapsed = (text: string) => text.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();

/** What stands under the head of a document, as printed: `sic` is read, `corr` is not. */
function printed(xml: string): string {
  const parser = new SaxesParser();
  const open: string[] = [];
  let text = '';
  parser.on('opentag', ({ name }) => {
    open.push(name);
    if (name === 'p') text += ' ';
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (words) => {
    if (open.includes('div') && !open.includes('head') && !open.includes('corr')) text += words;
  });
  parser.write(xml).close();
  return collapsed(text);
}

/** What stands under each head of the text. */
function written(text: string): string[] {
  return text
    .split(/\n{3}/)
    .slice(1)
    .map((document) => collapsed(document.slice(document.indexOf('\n\n'))));
}

describe('laws', () => {
  let grammatical: Validator;
  let rules: Validator;

  beforeAll(async () => {
    const schemas = await readEditionSchemas();
    grammatical = await openValidator({ grammar: schemas.grammar });
    rules = await openValidator(schemas);
  });

  afterAll(() => {
    grammatical.dispose();
    rules.dispose();
  });

  const faults = (validator: Validator, xml: string) =>
    validator.validate({ xml, path: 'd.xml' }).map((message) => message.toString());

  it('conservation: the note of the TEI is the note of the text', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const { tei, file } = encode(bytes(text));
        const kept = tei?.documents.map(({ xml }) => printed(xml));
        expect(kept).toEqual(written(String(file)));
      }),
    );
  });

  it('conservation in the tree: the leaves of a note, joined, are its text', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const { tree, file } = encode(bytes(text));
        const kept = tree.children.map((entry) => {
          let leaves = '';
          for (const child of entry.children.filter(({ type }) => type !== 'head')) {
            visit<Node, undefined>(child, (node) => {
              if (node.type === 'text' || node.type === 'defect') leaves += node.value;
            });
          }
          return collapsed(leaves);
        });
        expect(kept).toEqual(written(String(file)));
      }),
    );
  });

  it('validity: every document is valid, and the whole edition', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const { tei } = encode(bytes(text));
        expect(tei?.documents.flatMap(({ xml }) => faults(grammatical, xml))).toEqual([]);
        expect(faults(grammatical, tei?.corpus ?? '')).toEqual([]);
      }),
    );
  });

  it('the rules: the whole edition keeps every one, but for a base that no note names', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const broken = faults(rules, encode(bytes(text)).tei?.corpus ?? '');
        expect(broken.filter((fault) => !fault.includes('there are 0'))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('pointers: every one resolves', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const corpus = encode(bytes(text)).tei?.corpus ?? '';
        const ids = new Set([...corpus.matchAll(/ xml:id="([^"]+)"/g)].map(([, id]) => id));
        const pointers = corpus.matchAll(
          / (?:corresp|target|ref|scheme)="(?:edition\.xml)?#([^"]+)"/g,
        );
        expect([...pointers].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
      }),
    );
  });

  it('determinism: the same text gives the same TEI and the same messages', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const [first, second] = [encode(bytes(text)), encode(bytes(text))];
        expect(second.tei).toEqual(first.tei);
        expect(second.file.messages.map(String)).toEqual(first.file.messages.map(String));
      }),
    );
  });

  it('no text of any kind makes it throw', () => {
    fc.assert(
      fc.property(fc.array(damaged, { maxLength: 12 }), fc.uint8Array(), (lines, tail) => {
        expect(() => encode(bytes(lines.join('\n')))).not.toThrow();
        expect(() => encode(bytes(lines.join('\n\n')))).not.toThrow();
        expect(() => encode(tail)).not.toThrow();
      }),
    );
  });
});
