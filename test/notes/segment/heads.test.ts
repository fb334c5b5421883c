import { describe, expect, it } from 'vitest';
import { run } from './outline.ts';

const layouts = {
  'two empty lines before a head': { document: '\n\n\n', paragraph: '\n\n' },
  'one empty line everywhere': { document: '\n\n', paragraph: '\n\n' },
};

describe.each(Object.entries(layouts))('numbered paragraphs, with %s', (_, gaps) => {
  const write = (documents: string[][]) =>
    ['Title', ...documents.map((parts) => parts.join(gaps.paragraph))].join(gaps.document);
  const memorandum = (number: string) => [
    `${number}. Memorandum of Conversation`,
    `Source: Central Files, ${number}.`,
  ];

  describe('are heads', () => {
    it.each([
      ['without a note', [memorandum('4'), ['5. Letter From A to B'], memorandum('6')]],
      ['without a note, several', [['4. Letter'], ['5. Letter From A to B'], ['6. Note']]],
      ['without a note, at the end', [memorandum('4'), memorandum('5'), ['6. Letter From A']]],
      ['with a number twice', [memorandum('4'), memorandum('4'), memorandum('5')]],
      ['out of order', [memorandum('9'), memorandum('4'), memorandum('5')]],
      ['with numbers left out', [memorandum('4'), memorandum('40'), memorandum('44')]],
      [
        'that end with a period',
        [memorandum('4'), ['5. Minutes, Paris, 9:15 a. m.', 'Source: X.']],
      ],
      ['in another language', [memorandum('4'), ['5. Schreiben an den König', 'Source: X.']]],
      ['with a slash and figures', [memorandum('4'), ['5. Memorandum No. 2049/68', 'Source: X.']]],
    ])('%s', (_name, documents) => {
      const { edition } = run(write(documents));
      expect(edition.children.map(({ number }) => number)).toEqual(
        documents.map(([head]) => head?.split('.')[0]),
      );
    });
  });

  describe('are text', () => {
    const sentences = [
      '1. The President said that he had read the message.',
      '2. Mr. Rusk replied that the Department would study it.',
      '3. It was agreed to meet again.',
    ];
    const titles = ['1. Purpose', '2. Scope of the Talks', '3. Next Steps'];
    it.each([
      ['sentences after a note', [[...memorandum('31'), ...sentences], memorandum('32')]],
      ['sentences in the first document', [[...memorandum('1'), ...sentences], memorandum('2')]],
      ['sentences in the last document', [memorandum('30'), [...memorandum('31'), ...sentences]]],
      ['captions after a note', [[...memorandum('31'), ...titles], memorandum('32')]],
      ['captions in the first document', [[...memorandum('1'), ...titles], memorandum('2')]],
      [
        'sentences that go on with the number of the head',
        [[...memorandum('4'), '5. The Ambassador said so.', '6. He left.'], memorandum('5')],
      ],
      ['figures', [[...memorandum('4'), '1962. 5 percent'], memorandum('5')]],
      ['a file number', [[...memorandum('4'), '5. AL/12–2647: Telegram'], memorandum('6')]],
    ])('%s', (_name, documents) => {
      const { edition } = run(write(documents));
      expect(edition.children.map(({ id }) => id)).toEqual(
        documents.map(([head]) => `d${head?.split('.')[0] ?? ''}`),
      );
      expect(edition.children.map(({ children }) => children.length)).toEqual(
        documents.map(({ length }) => length),
      );
    });
  });
});
