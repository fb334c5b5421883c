import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/edition.ts';
import { decode } from '../../../src/notes/decode.ts';
import { docx, odt } from './manuscripts.ts';

/** The paragraphs that are read, and what is said, without the account of the whole. */
function read(bytes: Uint8Array, path = 'notes.docx') {
  const file = decode(bytes, path);
  const said = file.messages
    .filter(({ ruleId }) => ruleId !== 'manuscript-read')
    .map(({ line, ruleId, reason }) => `${line ?? ''} ${ruleId ?? ''} ${reason}`);
  return { paragraphs: String(file).split('\n\n').slice(0, -1), said, file };
}

const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const footnote = (id: number, text: string) =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`;

describe('a DOCX', () => {
  it('has each paragraph on a line with an empty line behind it', () => {
    const bytes = docx([
      'Letters',
      '31. Letter From Vella to Onslow',
      'Source: Harbour Archive, Box 4.',
    ]);
    const { file } = read(bytes);
    expect(String(file)).toBe(
      'Letters\n\n31. Letter From Vella to Onslow\n\nSource: Harbour Archive, Box 4.\n\n',
    );
    expect(file.messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      ['manuscript-read', 'notes.docx is read as DOCX: 3 paragraphs and 0 footnotes'],
    ]);
  });

  it('becomes an edition, with lines that count its paragraphs', () => {
    const { tree, file } = encode(
      docx([
        'Letters',
        '31. Letter From Vella to Onslow',
        'Source: Harbour Archive, Box 4. Zxq qrs.',
      ]),
      { path: 'notes.docx' },
    );
    expect(tree.children.map(({ number }) => number)).toEqual(['31']);
    expect(tree.title).toBe('Letters');
    expect(tree.children[0]?.position?.start.line).toBe(3);
    expect(file.messages.some(({ fatal }) => fatal)).toBe(false);
  });

  it('has the source note of a head where it is a footnote', () => {
    const bytes = docx(
      [
        `${run('31. Letter From Vella to Onslow')}${mark(2)}`,
        `${run('We saw the ships.')}${mark(3)}`,
      ],
      { footnotes: footnote(2, 'Source: Harbour Archive, Box 4.') + footnote(3, 'Not found.') },
    );
    expect(read(bytes).paragraphs).toEqual([
      '31. Letter From Vella to Onslow',
      'Source: Harbour Archive, Box 4.',
      'We saw the ships.[^1]',
      '[^1]: Not found.',
    ]);
  });

  it('has the numbers that Word counts', () => {
    const numbered = (text: string) =>
      `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr>${run(text)}`;
    const level = (format: string) =>
      `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="31"/><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum
      ><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>`;
    const heads = [numbered('Letter From Vella'), 'Source: Box 4.', numbered('Note')];
    expect(read(docx(heads, { numbering: level('decimal') })).paragraphs).toEqual([
      '31. Letter From Vella',
      'Source: Box 4.',
      '32. Note',
    ]);
    expect(read(docx(heads, { numbering: level('bullet') })).paragraphs[0]).toBe(
      'Letter From Vella',
    );
  });

  it('is read with tracked changes accepted, and says so', () => {
    const changed = `<w:ins w:id="1">${run('new')}</w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del>`;
    expect(read(docx([changed]))).toMatchObject({
      paragraphs: ['new'],
      said: [
        '1 tracked-changes-accepted Changes that are tracked in the file are read as accepted, 2 of them',
      ],
    });
  });

  it('has its comments in messages, at their paragraph', () => {
    const comment = `<w:comment w:id="5" w:author="A. Marsh"><w:p>${run('Check the box.')}</w:p></w:comment>`;
    const commented = `${run('Box 4')}<w:r><w:commentReference w:id="5"/></w:r>`;
    expect(read(docx(['Letters', commented], { comments: comment }))).toMatchObject({
      paragraphs: ['Letters', 'Box 4'],
      said: ['3 comment-not-in-text A comment of A. Marsh is no part of the text: Check the box.'],
    });
  });

  it('has tabs and breaks as spaces, and no code of fields', () => {
    const runs = `${run('31.')}<w:r><w:tab/></w:r>${run('Note')}<w:r><w:br/><w:instrText>PAGE</w:instrText></w:r>${run('on it')}`;
    expect(read(docx([runs])).paragraphs).toEqual(['31. Note on it']);
  });
});

describe('an ODT', () => {
  it('has paragraphs, footnotes, comments; deletions are left out', () => {
    const text = `<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion></text:changed-region
      ></text:tracked-changes><text:h>31. Note<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p
      >Source: Box<text:s/>4.</text:p></text:note-body></text:note></text:h><text:p>We<office:annotation><dc:creator>B</dc:creator
      ><text:p>Who?</text:p></office:annotation> saw.</text:p>`;
    expect(read(odt(text), 'notes.odt')).toMatchObject({
      paragraphs: ['31. Note', 'Source: Box 4.', 'We saw.'],
      said: [
        '5 comment-not-in-text A comment of B is no part of the text: Who?',
        '1 tracked-changes-accepted Changes that are tracked in the file are read as accepted, 1 of them',
      ],
    });
  });
});

describe('what only looks like one', () => {
  it.each([
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['broken XML', zipSync({ 'word/document.xml': strToU8('<w:document>') })],
    ['the beginning of a zip', strToU8('PK\u0003\u0004xx')],
  ])('%s is refused', (_what, bytes) => {
    const { file } = read(bytes);
    expect(String(file)).toBe('');
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['file-no-text']);
  });
});

describe('an encoding that is named', () => {
  const latin = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x41, 0x94]);

  it('is that of the text', () => {
    expect(String(decode(latin, 'notes.txt', 'windows-1252'))).toBe('Café “A”');
  });

  it('has U+FFFD for what it has no character for', () => {
    expect(String(decode(Uint8Array.of(0x41, 0x81), 'notes.txt', 'windows-1252'))).toBe('A\uFFFD');
  });

  it('is offered where the text is not UTF-8', () => {
    const [message] = decode(latin, 'notes.txt').messages;
    expect(message?.ruleId).toBe('file-not-utf8');
    expect(message?.note).toContain('--encoding windows-1252');
  });
});
