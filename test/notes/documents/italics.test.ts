import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/notes/decode.ts';
import { docx, odt } from './manuscripts.ts';

const paragraphs = (bytes: Uint8Array, path: string) =>
  String(decode(bytes, path)).split('\n\n').slice(0, -1);

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const italic = (text: string) => run(text, '<w:i/>');

describe('italics of a DOCX', () => {
  const styles = `<w:style w:type="character" w:styleId="Work"><w:rPr><w:i/></w:rPr></w:style>`;

  it.each([
    [
      'a run',
      run('See ') + italic('Foreign Relations') + run(', 1961.'),
      'See *Foreign Relations*, 1961.',
    ],
    [
      'runs that belong together',
      italic('The ') + italic('Sea, ') + italic('My Life') + run('.'),
      '*The Sea, My Life*.',
    ],
    ['a stop and a space outside', italic('Ships, ') + run('p. 4'), '*Ships*, p. 4'],
    ['a character style', run('in ') + run('Ships', '<w:rStyle w:val="Work"/>'), 'in *Ships*'],
    [
      'not where it is switched off',
      run('Ships', '<w:rStyle w:val="Work"/><w:i w:val="0"/>'),
      'Ships',
    ],
    ['not inside a word', run('un') + italic('happy'), 'unhappy'],
    ['not without a letter', run('a') + italic(' 12 ') + run('b'), 'a 12 b'],
    [
      'behind the word that opens a note',
      italic('Source: Ships') + run(', p. 4'),
      'Source: *Ships*, p. 4',
    ],
    ['behind a number', italic('31. Letter'), '31. *Letter*'],
    ['not the sign of a source note alone', italic('Source: ') + run('Box 4.'), 'Source: Box 4.'],
    ['an asterisk of its own is kept', italic('a*b') + run(' c'), 'a*b c'],
  ])('%s', (_what, body, text) => {
    expect(paragraphs(docx([body], { styles }), 'a.docx')).toEqual([text]);
  });

  it('stand in its footnotes', () => {
    const footnotes = `<w:footnote w:id="2"><w:p>${run('See ')}${italic('Ships')}.</w:p></w:footnote>`;
    const body = `${run('He left.')}<w:r><w:footnoteReference w:id="2"/></w:r>`;
    expect(paragraphs(docx([body], { footnotes }), 'a.docx')).toEqual([
      'He left.[^1]',
      '[^1]: See *Ships*',
    ]);
  });
});

describe('an ODT', () => {
  const list = (attributes: string, ...items: string[]) =>
    `<text:list text:style-name="L1" ${attributes}>${items.join('')}</text:list>`;
  const item = (text: string, attributes = '', more = '') =>
    `<text:list-item ${attributes}><text:p>${text}</text:p>${more}</text:list-item>`;
  const style = (format: string) =>
    `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="${format}" text:start-value="31"/></text:list-style>`;

  it('has the numbers of its lists, which go on where it says so', () => {
    const text = [
      style('1'),
      list(
        '',
        item('Letter'),
        item(
          'Note',
          '',
          '<text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list>',
        ),
      ),
      '<text:p>Source: Box 4.</text:p>',
      list(
        'text:continue-numbering="true"',
        item('Telegram'),
        item('Paper', 'text:start-value="40"'),
      ),
      list('', item('Anew')),
    ].join('');
    expect(paragraphs(odt(text), 'a.odt').filter((each) => /^\d/.test(each))).toEqual([
      '31. Letter',
      '32. Note',
      '33. Telegram',
      '40. Paper',
      '31. Anew',
    ]);
    expect(paragraphs(odt(style('A') + list('', item('Letter'))), 'a.odt')).toEqual(['Letter']);
  });

  it('has its italics', () => {
    const text = `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style
      ><text:p>See <text:span text:style-name="T1">Ships</text:span>, p. 4.</text:p>`;
    expect(paragraphs(odt(text), 'a.odt')).toEqual(['See *Ships*, p. 4.']);
  });
});
