import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/review/corrections/index.ts';
import { groundsOf } from '../../../src/review/corrections/printed.ts';
import { type GrammarValidator, openGrammarValidator } from '../../../src/validate/relax-ng.ts';
import { corrected, notes } from './invented.ts';

const text = notes(
  [
    'Letter From Consul Brandt to the Harbor Board',
    'Source: Hale Library, Vane Papers, Box 4, Tides, 1961–63. Secret; Niact. Drafted by Ronald Wynn (HB) and cleared by Marsh and Fenn in S/P. Another copy is ibid., Box 7. Also printed in Quill, The Harbor Years, vol. II, pp. 40–44.',
  ],
  [
    'Telegram From the Harbor Board to the Embassy in Lyra',
    'Source: Pilot Files:Lot 66 D 204. Confidential. Repeated to Port Hale and Lyra. Received at 9:49 a.m., May 25. See Document 1. A handwritten note reads: “Ames saw this.”',
  ],
);

const claim: fc.Arbitrary<Partial<Correction>> = fc.oneof(
  fc
    .constantFrom(
      ...([
        'repository',
        'collection',
        'location',
        'repeated',
        'copied',
        'printing',
        'reference',
        'author',
        'title',
        'edition',
        'volume',
        'page',
        'person',
        'body',
        'place',
        'sender',
        'recipient',
        'kind',
        'nothing',
        'right',
      ] as const),
    )
    .map((is) => ({ is })),
  fc
    .constantFrom('lot', 'box', 'other' as const)
    .map((type) => ({ is: 'identifier' as const, type })),
  fc
    .constantFrom('base', 'copy', 'draft' as const)
    .map((role) => ({ is: 'location' as const, role })),
  fc.constantFrom('drafted', 'sent' as const).map((did) => ({ is: 'agent' as const, did: [did] })),
  fc
    .constantFrom('level', 'handling' as const)
    .map((category) => ({ is: 'marking' as const, category })),
  fc.constant<Partial<Correction>>({
    is: 'ibid',
    standsFor: ['Hale Library', 'Vane Papers'] as string[],
  }),
  fc.constant<Partial<Correction>>({ is: 'date', date: '1962-03-05' }),
  fc.constant<Partial<Correction>>({ is: 'sentence', sentence: 'remark' }),
  fc.constant({ is: 'misprint' as const, reads: 'other words' }),
  fc
    .constantFrom('person', 'collection', 'agent', 'location', 'printing', 'misprint' as const)
    .map((not) => ({ not })),
);

const grounds = corrected(text, []).tree.children.flatMap(groundsOf);

/** Some words of a head or a note, from the beginning of a word to the end of one. */
const words = fc
  .tuple(
    fc.constantFrom(...grounds.map((ground) => ground.text)),
    fc.nat(40),
    fc.integer({ min: 1, max: 8 }),
  )
  .map(([whole, from, count]) => {
    const all = whole.split(' ');
    return all
      .slice(from % all.length, (from % all.length) + count)
      .join(' ')
      .replace(/[.,;:]+$/u, '');
  })
  .filter((some) => some !== '');

const correction = fc
  .tuple(words, claim, fc.boolean())
  .map(([some, said, everywhere]): Correction => ({
    words: some,
    ...said,
    where: everywhere ? 'everywhere' : {},
    by: 'ER',
    on: '2026-11-29',
  }));

function noteOf(xml: string): string {
  const note = /<note type="source">([\s\S]*?)<\/note>/.exec(xml)?.[1] ?? '';
  return note
    .replace(/<corr[\s\S]*?<\/corr>/g, '')
    .replace(/<choice><sic>((?:(?!<\/sic>)[\s\S])*)<\/sic><\/choice>/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('an edition with corrections, whatever they say', () => {
  let grammar: GrammarValidator;
  beforeAll(async () => {
    const url = new URL('../../../schema/edition.rng', import.meta.url);
    grammar = await openGrammarValidator(readFileSync(url, 'utf8'));
  });
  afterAll(() => {
    grammar.dispose();
  });

  it('has all words of the notes, is valid, and says who decided', () => {
    const plain = corrected(text, []).documents.map(noteOf);
    fc.assert(
      fc.property(fc.array(correction, { minLength: 1, maxLength: 5 }), (corrections) => {
        const { documents, tei } = corrected(text, corrections);
        expect(documents.map(noteOf)).toEqual(plain);
        for (const xml of [...documents, tei?.corpus ?? '']) {
          expect(grammar.validate(xml)).toMatchObject({ kind: 'valid' });
        }
        const pointers = [...documents.join('').matchAll(/edition\.xml#(resp\.[\w.-]+)/g)];
        for (const [, id] of pointers) expect(tei?.corpus).toContain(`xml:id="${id}"`);
      }),
      { numRuns: 150 },
    );
  });

  it('comes out the same again', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 4 }), (corrections) => {
        expect(corrected(text, corrections).documents).toEqual(
          corrected(text, corrections).documents,
        );
      }),
      { numRuns: 20 },
    );
  });
});
