import fc from 'fast-check';
import { bodies } from '../../../src/lexicon/en/bodies.ts';
import { making } from '../../../src/lexicon/en/making.ts';
import { months } from '../../../src/lexicon/en/months.ts';
import { officeWords } from '../../../src/lexicon/en/offices.ts';
import { openers } from '../../../src/lexicon/en/openers.ts';
import { posts } from '../../../src/lexicon/en/posts.ts';
import { languages } from '../../../src/lexicon/en/roles.ts';
import { foreignRelations } from '../../vocabulary.ts';
import { specimens } from '../../notes/parse/specimens.ts';
import { asFiles } from './bytes.ts';
import { type Vocabulary, damaged } from './damage.ts';

const heads = [
  'Telegram From the Embassy in Peru to the Department of State',
  'Letter From President Vane to Chairman Orne',
  'Memorandum of Conversation',
  'Circular Telegram From the Department of State to Certain Posts',
  'Minutes of the 12th Meeting of the Board, Washington, May 5, 1961, 10 a.m.–noon',
  'Memorandum by the Assistant Secretary (Noble) to the Secretary of State',
  'The Minister in Bolivia ( Hollis ) to the Secretary of State',
  'Editorial Note',
];

const number = fc.oneof(
  { weight: 8, arbitrary: fc.nat(40).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('12a', '0', '007', '99999999999999999999', '[7]', '١٢') },
);

/** A document in the form of the series: a head, its note, perhaps words of the document. */
const document = fc
  .tuple(
    number,
    fc.constantFrom(...heads),
    fc.array(fc.constantFrom(...specimens), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '\n\nThe Ambassador said that 3. was no number.', '\n\n4. He agreed.'),
  )
  .map(([n, head, notes, words]) => `${n}. ${head}\n\n${notes.join(' ')}${words}`);

const edition = fc
  .array(document, { minLength: 1, maxLength: 5 })
  .map((documents) => ['Papers of the Long Spring', ...documents].join('\n\n\n'));

/** What the grammar of notes knows, and forms that it reads. */
const tokens = [
  ...foreignRelations.repositories.names,
  ...bodies,
  ...openers,
  ...officeWords,
  ...posts,
  ...months.flat(),
  ...Object.values(foreignRelations.markings.terms).flat(),
  ...Object.keys(making),
  ...Object.keys(languages),
  ...['Source:', '[Source:', 'Ibid.', '(Ibid.)', 'ibid.', 'ibid.: Lot 7 D 1', 'respectively', '”'],
  ...[
    '\n\n\n12. ',
    '\n\n12a. Letter From A to B\n\n',
    '12.',
    '\n\n\n',
    '. ',
    '; ',
    ', and ',
    ' and ',
  ],
  ...['Document 8', 'Documents 9-4', 'vol. IX', 'vol. MCMXCIX', 'pp. 3-1', 'pp. 586-88', 'p. 0'],
  ...[
    'February 30, 1961',
    'May 5',
    '3/61-5/62',
    '10 a.m.',
    '25:70 p.m.',
    '13 June-2 May',
    '1961–62',
  ],
  ...[
    'Lot 66 D 204',
    '611.61/3-2763',
    'POL 15–1 BOL',
    'Box 4',
    'RG 59',
    'Job 80–01446R',
    'CF 1402',
  ],
  ...[
    'See ',
    'For text, see ',
    'Printed in ',
    'Another copy is in ',
    'A draft is ',
    'Repeated to ',
  ],
  ...['Drafted by A (B) and C (D); cleared by E', 'Secret;', '[text not declassified]', 'Secret.'],
  ...['&amp;', '&nbsp;', '<seg>', ']]>', '<!--', '9'.repeat(400), 'M'.repeat(60), 'a'.repeat(3000)],
];

const vocabulary: Vocabulary = {
  tokens,
  brackets: [
    ['(', ')'],
    ['[', ']'],
    ['“', '”'],
    ['"', '"'],
    ['(', ''],
    ['“', ''],
    ['', ')'],
    ['A, ', ''],
    ['A and ', ''],
    ['ibid., ', ''],
  ],
};

/** Texts of source notes, nearly all of them damaged. */
export const notes = asFiles(damaged(edition, vocabulary));
