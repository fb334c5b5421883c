import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseError, phraseSource, phrases } from '../../src/lexicon/phrase.ts';

const tables = {
  NAME: /\p{Lu}\p{L}+/u,
  TEXT: ['letter', 'memorand{um|a}', 'text(s)', 'text of agreement'],
  THIS_TEXT: ['this TEXT', 'the (source) TEXT'],
  LOOP: ['a LOOP'],
};
const phrase = phrases(tables);

function found(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text)?.[0];
}

describe('a phrase', () => {
  const copy = phrase`(the) NAME’s (record|file) copy (of THIS_TEXT) {bears|shows}`;

  it.each([
    ['The Orne’s copy bears', 'The Orne’s copy bears'],
    [
      "it is Orne's file copy of the source letter shows",
      "Orne's file copy of the source letter shows",
    ],
    [
      'the Orne’s record copy of this memoranda bears',
      'the Orne’s record copy of this memoranda bears',
    ],
  ])('finds in %j', (text, words) => {
    expect(found(copy, text)).toBe(words);
  });

  it.each([
    'the Orne copy bears',
    'Orne’s copybears',
    'Orne’s carbon copy bears',
    'Orne’s copy of a letter bears',
    'Orne’s copy',
    'Orne’s copy bearskin',
    'Orne’s  copy bears',
  ])('does not find in %j', (text) => {
    expect(found(copy, text)).toBeUndefined();
  });

  it('finds a word in small letters with a capital, one with a capital so alone', () => {
    expect(found(phrase`text`, 'Text')).toBe('Text');
    expect(found(phrase`text`, 'TEXT')).toBeUndefined();
    expect(found(phrase`Library`, 'library')).toBeUndefined();
  });

  it('finds letters in quotation marks as they stand', () => {
    expect(found(phrase`"CF" #`, 'CF 1235')).toBe('CF 1235');
    expect(found(phrase`"CF" #`, 'Cf 1235')).toBeUndefined();
  });

  it('takes what may be left out with its space, at the front, in the middle, at the end', () => {
    expect(phrase.source`(a) b (c) d (e)`).toBe('(?:[aA] )?[bB](?: [cC])? [dD](?: [eE])?');
  });

  it('reads brackets inside a word', () => {
    expect(found(phrase`memorand{um|a}`, 'Memoranda')).toBe('Memoranda');
    expect(found(phrase`text(s) of`, 'texts of')).toBe('texts of');
    expect(found(phrase`memorand{um|a}`, 'memorand')).toBeUndefined();
  });

  it('reads the beginning of a word', () => {
    expect(found(phrase`initial* by`, 'initialled by')).toBe('initialled by');
  });

  it('prefers the longest entry of a table', () => {
    expect(found(phrase`TEXT`, 'text of agreement')).toBe('text of agreement');
  });

  it('leaves up to five words open, and no clause', () => {
    const gap = phrase`drafted … by`;
    expect(found(gap, 'drafted by')).toBe('drafted by');
    expect(found(gap, 'drafted in great haste on Monday by')).toBe(
      'drafted in great haste on Monday by',
    );
    expect(found(gap, 'drafted in great haste on last Monday by')).toBeUndefined();
    expect(found(gap, 'drafted, and signed by')).toBeUndefined();
    expect(found(gap, 'drafted (in haste) by')).toBeUndefined();
  });

  it('names what it finds', () => {
    expect(phrase`sent to <who: (the) NAME|"EUR">`.exec('sent to the Orne')?.groups).toEqual({
      who: 'the Orne',
    });
  });

  it('asks for what stands around it', () => {
    const copies = phrase`another copy [not before of a] (of it)`;
    expect(found(copies, 'another copy of it is')).toBe('another copy of it');
    expect(found(copies, 'another copy of a letter')).toBeUndefined();
    expect(found(phrase`[after on the|at the] margin`, 'on the margin')).toBe('margin');
    expect(found(phrase`[after on the|at the] margin`, 'a margin')).toBeUndefined();
    expect(found(phrase`[not after no] copy`, 'no copy')).toBeUndefined();
    expect(found(phrase`copy[before ,]`, 'copy, which')).toBe('copy');
  });

  it('keeps to the beginning and the end where it says so', () => {
    expect(found(phrase`^copy`, 'a copy')).toBeUndefined();
    expect(found(phrase`^(a) copy (of it)$`, 'A copy of it')).toBe('A copy of it');
    expect(found(phrase`copy$`, 'copy of')).toBeUndefined();
  });

  it('takes alternatives of the whole, each with its own borders', () => {
    const either = phrase`copy|, marked`;
    expect(found(either, 'photocopy, marked')).toBe(', marked');
  });

  it.each(Array.from('-‐‑‒–—―−'))('takes %s for a hyphen', (dash) => {
    expect(found(phrase`aide-mémoire`, `aide${dash}mémoire`)).toBe(`aide${dash}mémoire`);
  });

  it('finds signs as they stand', () => {
    expect(found(phrase`\(see p\. #\)`, '(see p. 12)')).toBe('(see p. 12)');
    expect(found(phrase`a.b`, 'axb')).toBeUndefined();
  });

  it('takes in lists and patterns', () => {
    const [verbs, year] = [['sent', 'hand(ed)'], /1[89]\d\d/u] as const;
    expect(found(phrase`${verbs} in ${year}`, 'Handed in 1899')).toBe('Handed in 1899');
  });

  it('looks at an offset, or everywhere', () => {
    const at = phrase.at`copy`;
    at.lastIndex = 2;
    expect(at.exec('a copy')?.index).toBe(2);
    expect(Array.from('copy, copy'.matchAll(phrase.all`copy`), ({ index }) => index)).toEqual([
      0, 6,
    ]);
  });

  it('may come from a file', () => {
    expect(new RegExp(phraseSource('another TEXT', tables), 'u').test('Another letter')).toBe(true);
  });
});

describe('a phrase that is wrong', () => {
  it.each([
    ['a copy (of it', 'not closed', 8],
    ['a copy {of|it', 'not closed', 8],
    ['a copy of) it', 'closes nothing', 10],
    ['a copy of NOBODY', 'No table is called NOBODY', 11],
    ['a || b', 'Nothing stands here', 4],
    ['()', 'Nothing stands here', 2],
    ['(a) (b)', 'All of this may be left out', 1],
    ['a [of it]', 'A condition is', 3],
    ['a copy [after it] of', 'stands at the front', 8],
    ['<who it>', 'A group is written', 1],
    ['a "copy', 'not closed', 3],
    ['… by', 'stands between words', 1],
    ['a * b', 'stands right behind', 3],
    ['##', 'goes on', 2],
    ['copy*ed', 'goes on', 6],
    ['{a|copy*}ed', 'goes on', 10],
    ['LOOP', 'names itself', 3],
    ['a \\', 'stands before the sign', 3],
  ])('%j says what and where', (text, reason, column) => {
    const compile = () => phraseSource(text, tables);
    expect(compile).toThrow(PhraseError);
    expect(compile).toThrow(reason);
    expect(compile).toThrow(expect.objectContaining({ column }));
  });
});

describe('no phrase', () => {
  const words = fc.constantFrom('a', 'copy', 'NAME', 'TEXT', '#', 'of*', ',', '“');
  const { text } = fc.letrec<{ text: string; item: string }>((tie) => ({
    item: fc.oneof(
      { maxDepth: 3 },
      words,
      tie('text').map((inner) => `(${inner})`),
      tie('text').map((inner) => `{${inner}|b}`),
      tie('text').map((inner) => `[not before ${inner}]`),
    ),
    text: fc
      .array(tie('item'), { minLength: 1, maxLength: 4 })
      .map((items) => `x ${items.join(' ')}`),
  }));

  it('repeats a repetition, whatever it is made of', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(phraseSource(written, tables)).not.toMatch(/[*+}]\)[*+{]/u);
      }),
    );
  });

  it('fails otherwise than by a PhraseError, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...Array.from('ab A(){}[]<>|"*#…^$\\,')),
          maxLength: 14,
        }),
        (written) => {
          try {
            expect(new RegExp(phraseSource(written, tables), 'u')).toBeInstanceOf(RegExp);
          } catch (error) {
            expect(error).toBeInstanceOf(PhraseError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
