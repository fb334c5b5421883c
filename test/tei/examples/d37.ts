import type { Entry } from '../../../src/tree.ts';
import {
  body,
  date,
  defect,
  entry,
  head,
  ibid,
  location,
  note,
  pages,
  person,
  reference,
  sentence,
  statement,
  volume,
} from '../tree.ts';
import {
  inKennedyLibrary,
  inPresidential,
  presidential,
  kennedyLibrary,
  unmarked,
  khrushchev,
  kennedy,
  disarmament,
} from './shared.ts';

/** Document 37: ibid. and a printing defect. */
export const d37: Entry = entry(
  '37',
  head('Letter', 'Letter From ', khrushchev, ' to ', kennedy),
  note(
    sentence('location', 'Source: ', location('base', 'A', presidential, ...inPresidential), '.'),
    ' ',
    unmarked,
    ' ',
    sentence(
      'copies',
      'The Russian-language text is ',
      {
        ...location('original', 'B', presidential, ibid('A')),
        language: { tag: 'ru', wording: 'Russian-language' },
      },
      '.',
    ),
    ' ',
    sentence(
      'copies',
      'Another copy is in the ',
      location('copy', 'C', kennedyLibrary, ...inKennedyLibrary),
      '.',
    ),
    ' ',
    sentence('printed', 'Also printed in ', disarmament('b1', '49', '57', 'pp. 49-57'), '.'),
    ' ',
    sentence(
      'provenance',
      statement(
        'provenance',
        { when: '--02-22' },
        'Soviet Charge d’Affaires ',
        person('Smirnovsky'),
        ' delivered this letter to the ',
        body('Department of State'),
        ' on ',
        date('--02-22', 'February 22'),
      ),
      '; for a memorandum of conversation, see ',
      reference(
        'series',
        volume('7', 'vol. VII'),
        ', ',
        pages('324', '325', 'pp. ', defect('324325', '324-325')),
      ),
      '.',
    ),
  ),
);
