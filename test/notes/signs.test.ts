import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '../../src/edition.ts';
import { findSigns } from '../../src/notes/signs.ts';
import { readEditionSchemas } from '../../src/package-files.ts';
import { openValidator } from '../../src/validate/index.ts';

/** The words that signs set in italics. */
const italics = (text: string) =>
  findSigns(text).italics.map(({ start, end }) => text.slice(start, end));

const read = (text: string) =>
  encode(new TextEncoder().encode(`Letters of the *Harbour* Board\n\n\n${text}`));

/** What stands under the head, in TEI. */
const body = (text: string) =>
  /<div[^>]*>\s*([^]*?)\s*<\/div>/.exec(read(text).tei?.documents[0]?.xml ?? '')?.[1] ?? '';

describe('italics', () => {
  it.each([
    ['see *Foreign Relations*, 1961', ['Foreign Relations']],
    ['_Pravda_, May 4, and (*ibid*.)', ['Pravda', 'ibid']],
    ['“*The Sea, My Life*”—*Izvestia*’s report', ['The Sea, My Life', 'Izvestia']],
    ['a title\nover *two\nlines*.', ['two\nlines']],
  ])('%s', (text, words) => {
    expect(italics(text)).toEqual(words);
  });

  it.each([
    'Orr,* Hale,* and Vane*',
    '* Not printed. * Not found.',
    'The file harbour_board_4 and 5*3*2',
    '***** and _____ and ( * ) and *.*',
    '**bold** and **Secret**',
    'one *paragraph\n\nand* another',
    'a number *12* alone',
  ])('not in: %s', (text) => {
    expect(italics(text)).toEqual([]);
  });

  it('are kept in note, head and text, and a title that is one has no element more', () => {
    expect(
      body(
        '31. Letter From *Vella* to Onslow\n\n*Source:* Harbour Archive, Box 4. Printed in Ames, *The Sea, My Life*, pp. 3–5.\n\nWe saw _the ships_.',
      ),
    ).toMatch(
      /<hi rend="italic">Vella<\/hi>[^]*<hi rend="italic">Source:<\/hi> <bibl[^]*<title level="m"[^>]*>The Sea, My Life<\/title>[^]*<p>We saw <hi rend="italic">the ships<\/hi>\.<\/p>/,
    );
  });

  it('of “ibid.” are kept', () => {
    expect(
      body('31. Letter\n\nSource: Harbour Archive, Box 4. A copy is *ibid*., Box 5.'),
    ).toContain('<hi rend="italic">ibid</hi>.</ref>');
  });

  it('are the way a head is set, where it is in italics as a whole', () => {
    expect(body('31. *Letter From Vella to Onslow*\n\nSource: Box 4.')).toMatch(
      /<head>Letter From <persName/,
    );
  });

  it('are no words of the title of the edition', () => {
    expect(read('31. Letter\n\nSource: Box 4.').tree.title).toBe('Letters of the Harbour Board');
  });

  it('leave the places of words where they stand in the file', () => {
    const text = '31. Letter From Vella to Onslow\n\nSource: *Harbour Archive*, Box 4. Secrt.';
    const { file } = read(text);
    const said = file.messages.find(({ ruleId }) => ruleId === 'repository-unknown');
    expect([said?.line, said?.column]).toEqual([6, 10]);
  });
});

describe('footnotes', () => {
  const called =
    '31. Letter From Vella to Onslow[^1]\n\nSource: Box 4.[^2]\n\nWe saw ships.[^3] So.\n';

  it('stand in head, note and text where they are called, with their italics', () => {
    const xml = body(`${called}\n[^1]: One.\n[^2]: Two.\n[^3]: See *Ships*, 1961.`);
    expect(xml).toContain('Onslow<note type="footnote" place="foot" n="1">One.</note>');
    expect(xml).toContain('<note type="footnote" place="foot" n="2">Two.</note></seg>');
    expect(xml).toContain(
      'ships.<note type="footnote" place="foot" n="3">See <hi rend="italic">Ships</hi>, 1961.</note> So.',
    );
  });

  it('may count anew in each document', () => {
    const { tei } = read(
      '31. Letter\n\nSource: Box 4.\n\nA.[^1]\n\n[^1]: One.\n\n\n32. Letter\n\nSource: Box 5.\n\nB.[^1]\n\n[^1]: Two.',
    );
    expect(tei?.documents.map(({ xml }) => /n="1">(\w+)\./.exec(xml)?.[1])).toEqual(['One', 'Two']);
  });

  it('that are called and not there, or there and not called, stay text and are said', () => {
    const { file } = read(`${called}\n[^1]: One.\n\n[^2]: Two.\n\n[^7]: Seven.`);
    const said = file.messages.filter(({ ruleId }) => ruleId?.startsWith('footnote'));
    expect(said.map(({ line, ruleId }) => [line, ruleId])).toEqual([
      [8, 'footnote-without-text'],
      [14, 'footnote-without-call'],
    ]);
    const xml = body(`${called}\n[^1]: One.\n\n[^2]: Two.\n\n[^7]: Seven.`);
    expect(xml).toContain('We saw ships.[^3] So.');
    expect(xml).toContain('[^7]: Seven.');
  });

  it('are no part of the title of a document or of a name', () => {
    const { tei } = read(`${called}\n[^1]: One.\n\n[^2]: Two.\n\n[^3]: Three.`);
    expect(tei?.documents[0]?.xml).toContain(
      '<title type="main">Letter From Vella to Onslow</title>',
    );
    expect(tei?.corpus).toContain('<persName>Onslow</persName>');
  });
});

it('any text with signs in it becomes TEI that is valid, and keeps its words', async () => {
  const validator = await openValidator({ grammar: (await readEditionSchemas()).grammar });
  const pieces = fc.constantFrom(
    ...[
      '*',
      '_',
      '[^1]',
      '[^2]',
      ' ',
      '. ',
      '\n',
      'Box 4',
      'Ames, ',
      'The Sea',
      'ibid',
      'p. 7',
      ', ',
    ],
    ...['Secret; ', 'Printed in ', 'States:John ', 'Harbour Archive, ', 'Telegram 12'],
  );
  const words = fc.array(pieces, { maxLength: 25 }).map((each) => each.join(''));
  fc.assert(
    fc.property(words, words, (note, text) => {
      const { tei } = read(
        `31. Letter From Vella to Onslow[^1]\n\nSource: ${note}\n\nText ${text}\n\n[^1]: One.\n\n[^2]: *Two*.`,
      );
      for (const { xml, id } of tei?.documents ?? []) {
        expect(validator.validate({ xml, path: id }).map(String)).toEqual([]);
        const printed = /<div[^]*<\/div>/
          .exec(xml)?.[0]
          .replace(/<corr[^]*?<\/corr>|<note type="footnote"[^]*?<\/note>/g, '')
          .replace(/<[^>]*>|\s|[*_]|\[\^.\]:?/g, '')
          // What is called nowhere stays a paragraph.
          .replace(/(?:One\.)?(?:Two\.)?$/, '');
        const given = `LetterFromVellatoOnslowSource:${note}Text${text}`;
        expect(printed).toBe(given.replace(/\s|[*_]|\[\^.\]/g, ''));
      }
    }),
    { numRuns: 300 },
  );
  validator.dispose();
});
