import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/edition.ts';
import { decode } from '../../../src/notes/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const paragraphs = (text: string, path: string) =>
  String(decode(bytes(text), path))
    .split(/\n\n+/)
    .filter((each) => each !== '');

describe('HTML', () => {
  it('has paragraphs, numbers of lists and italics, and nothing that no reader sees', () => {
    const page = `<!doctype html><html><head><title>No</title><style>p {}</style></head><body><h1>Letters &amp; Notes</h1>
      <ol start="31"><li>Letter From <b>Vella</b></li><li value="40">Note</li></ol>
      <p>Source: <i>Harbour</i>
         Archive,<br>Box&nbsp;4.</p><script>x()</script><!-- no --><table><tr><td>a</td><td>b</td></tr></table>`;
    expect(paragraphs(page, 'page')).toEqual([
      'Letters & Notes',
      '31. Letter From Vella',
      '40. Note',
      'Source: *Harbour* Archive,\nBox\u00a04.',
      'a b',
    ]);
  });

  it.each([
    [
      'of Word',
      '<p>He left.<a href="#_ftn1" name="_ftnref1">[1]</a></p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Not <em>found</em>.</p></div>',
    ],
    [
      'of pandoc',
      '<p>He left.<a href="#fn1" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><section><ol><li id="fn1"><p>Not <em>found</em>.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>',
    ],
  ])('has the footnotes %s', (_whose, page) => {
    expect(paragraphs(page, 'a.html')).toEqual(['He left.[^1]', '[^1]: Not *found*.']);
  });

  it('has a source note where it is a footnote of the head', () => {
    const page =
      '<p>31. Letter From Vella to Onslow<a href="#n1">1</a></p><p>We saw it.</p><p id="n1"><a href="#t">1</a> Source: Harbour Archive, Box 4.</p>';
    const { tree } = encode(bytes(page), { path: 'a.html' });
    expect(tree.children[0]?.children.map(({ type }) => type)).toEqual([
      'head',
      'note',
      'paragraph',
    ]);
  });

  it('links to other places are words', () => {
    expect(
      paragraphs('<p id="a">A <a href="#b">1</a></p><p>B <a href="#a">2</a></p>', 'a.htm'),
    ).toEqual(['A 1', 'B 2']);
  });
});

describe('Markdown', () => {
  const text = `# Letters

<!-- draft -->
## 31. Letter From **Vella** to Onslow

Source: Harbour Archive,
_Board Papers_, Box 4\\*. See *Ships*.[^a]

33. Letter From Onslow

35. Note

> He left at 5 &lt; 6.

[^a]: Not *found*.

[1]: Ibid.
`;

  it('is read with its signs, and numbers stay as they are written', () => {
    expect(paragraphs(text, 'notes.md')).toEqual([
      'Letters',
      '31. Letter From Vella to Onslow',
      'Source: Harbour Archive,\n*Board Papers*, Box 4*. See *Ships*.[^a]',
      '33. Letter From Onslow',
      '35. Note',
      'He left at 5 < 6.',
      '[^a]: Not *found*.',
      '[1]: Ibid.',
    ]);
  });

  it('has its paragraphs in the lines of the file', () => {
    const lines = String(decode(bytes(text), 'notes.md')).split('\n');
    expect(lines.indexOf('33. Letter From Onslow')).toBe(
      text.split('\n').indexOf('33. Letter From Onslow'),
    );
    expect(decode(bytes(text), 'notes.md').messages.map(({ ruleId }) => ruleId)).toEqual([
      'markdown-read',
    ]);
  });
});

describe('an encoding that is not named', () => {
  const words = 'Le café de l’Élysée était fermé, écrit-il dans “L’Été”. ';
  const latin = (text: string, table: Readonly<Record<string, number>>) =>
    Uint8Array.from(text.repeat(3), (sign) => table[sign] ?? sign.charCodeAt(0));
  const windows = latin(words, { '’': 0x92, '“': 0x93, '”': 0x94 });

  it('is guessed, and said with a word by which to see whether it is right', () => {
    const file = decode(windows, 'notes.txt');
    expect(String(file)).toBe(words.repeat(3));
    expect(file.messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      [
        'encoding-guessed',
        'The file notes.txt is not UTF-8; it looks like windows-1252 and is read as that: "café"',
      ],
    ]);
  });

  it('may be Cyrillic', () => {
    const koi = Uint8Array.from(
      'йцукен',
      (sign) => 'юабцдефгхийклмнопярстужвьызшэщчъ'.indexOf(sign) + 0xc0,
    );
    const text = Uint8Array.from(
      Array.from('Письмо посла').flatMap((sign) => {
        const at = 'юабцдефгхийклмнопярстужвьызшэщчъ'.indexOf(sign.toLowerCase());
        return at < 0 ? [sign.charCodeAt(0)] : [at + (sign === sign.toLowerCase() ? 0xc0 : 0xe0)];
      }),
    );
    const many = Uint8Array.from([...text, 0x20, ...koi, 0x20, ...text, 0x20, ...text]);
    expect(String(decode(many, 'notes.txt'))).toMatch(/^Письмо посла/);
  });

  it('is that of an HTML page, which says so', () => {
    const page = latin('<meta charset="windows-1252"><p>“Été”</p>', { '“': 0x93, '”': 0x94 });
    expect(String(decode(page, 'a.html'))).toMatch(/^“Été”\n/);
  });

  it.each([
    ['damaged UTF-8', Uint8Array.of(...bytes(`${words}${words}`), 0xe9, 0x20, 0x41)],
    ['no text', Uint8Array.from({ length: 200 }, (_, at) => (at * 37) % 256)],
    ['too short', Uint8Array.of(0x63, 0x61, 0x66, 0xe9)],
  ])('is not guessed where it is %s', (_what, damaged) => {
    const file = decode(damaged, 'notes.txt');
    expect(String(file)).toBe('');
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['file-not-utf8']);
  });

  it('may be of DOS, where it is named', () => {
    expect(String(decode(Uint8Array.of(0x63, 0x61, 0x66, 0x82), 'notes.txt', 'cp850'))).toBe(
      'café',
    );
  });
});

it('Rich Text says what to do', () => {
  const [message] = decode(bytes('{\\rtf1 Letters}'), 'notes.rtf').messages;
  expect(message?.reason).toBe('The file notes.rtf is a Rich Text file (RTF), not a text');
  expect(message?.note).toContain('save RTF and DOC as DOCX');
});
