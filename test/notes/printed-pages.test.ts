import { describe, expect, it } from 'vitest';
import { encode } from '../../src/edition.ts';
import { runningHeads } from '../../src/notes/segment/printed-pages.ts';

const edition = `Harbour Letters


31. Telegram From the Consulate in Lyra to the Harbour Board1

1Source: Harbour Archive, Board Papers, Box 4. Secret; Priority. Drafted by
Orr and approved by the Secre-
tary. Repeated to
 32 Foreign Harbours, 1961–1963, Volume VI
London and Paris. See the Anglo- Norse talks and pre- and post-war papers.

He spoke of the disarma-
ment talks, and of the ships that the

Letters of the Board 33

governments had sent.

 34 Foreign Harbours, 1961–1963, Volume VI

32. Letter From Vella to Onslow

2 Source: Harbour Archive, Board Papers, Box 5.

Dear Onslow,

Letters of the Board 35

I thank you for the re\u00ad
port.
`;

const read = (text: string) => encode(new TextEncoder().encode(text));
const body = (xml = '') => xml.slice(xml.indexOf('<div'), xml.indexOf('</div>'));
const words = (xml: string, kept: 'sic' | 'corr') =>
  xml
    .replaceAll(kept === 'corr' ? /<sic>[^]*?<\/sic>/g : /<corr[^>]*>[^]*?<\/corr>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('a text that is copied out of printed pages', () => {
  const { tei, file, tree } = read(edition);
  const [first = '', second = ''] = tei?.documents.map(({ xml }) => body(xml)) ?? [];

  it('reads on over running heads and cut words', () => {
    expect(words(first, 'corr')).toBe(
      'Telegram From the Consulate in Lyra to the Harbour Board 1Source: Harbour Archive, Board Papers, Box 4. Secret; Priority. Drafted by Orr and approved by the Secretary. Repeated to London and Paris. See the Anglo-Norse talks and pre- and post-war papers. He spoke of the disarmament talks, and of the ships that the governments had sent.',
    );
    expect(first).toContain('<placeName ref="edition.xml#place.london">London</placeName>');
    expect(words(second, 'corr')).toContain('Dear Onslow, I thank you for the report.');
  });

  it('keeps what is printed, once and in order', () => {
    const printed = edition
      .replace(/^Harbour Letters|^\d+\. /gm, '')
      .replace(/\s+/g, ' ')
      .trim();
    expect(`${words(first, 'sic')} ${words(second, 'sic')}`).toBe(printed);
  });

  it('joins no paragraphs that a page parts where both are whole', () => {
    const kinds = tree.children.map(({ children }) => children.map(({ type }) => type));
    expect(kinds).toEqual([
      ['head', 'note', 'paragraph'],
      ['head', 'note', 'paragraph', 'paragraph'],
    ]);
  });

  it('is said, once', () => {
    const said = file.messages.filter(({ ruleId }) => ruleId === 'text-of-printed-pages');
    expect(said.map(({ line, reason }) => [line, reason])).toEqual([
      [
        9,
        'The text seems to be copied out of printed pages: 4 lines are read as running heads, 3 words are cut at ends of lines',
      ],
    ]);
  });
});

describe('running heads are none in', () => {
  it.each([
    [
      'an enumeration',
      'We saw:\nTable of ships 1\nTable of ships 2\nTable of ships 3\nThat is all.',
    ],
    [
      'numbers that do not grow',
      'He saw the\nShips of the line 4\nmen and the\nShips of the line 4\nmen and the\nShips of the line 3\nmen.',
    ],
    [
      'heads of documents',
      '1. Letter From Vella 4\n\nSource: A.\n\n2. Letter From Vella 5\n\nSource: A.\n\n3. Letter From Vella 6',
    ],
  ])('%s', (_what, text) => {
    expect([...runningHeads(text)]).toEqual([]);
  });

  it('an edition that was typed', () => {
    const { file } = read('Letters\n\n\n31. Letter From Vella\n\nSource: Harbour Archive, Box 4.');
    expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('text-of-printed-pages');
  });
});
