import {
  collection,
  correspondent,
  date,
  identifier,
  marking,
  pages,
  printing,
  repository,
  sentence,
  text,
  title,
  volume,
} from '../tree.ts';

export const presidential = {
  repository: 'Department of State',
  collections: ['Presidential Correspondence'],
  identifiers: [{ scheme: 'lot' as const, value: 'Lot 66 D 204' }],
};

export const kennedyLibrary = {
  repository: 'Kennedy Library',
  collections: ['National Security Files', 'Countries Series', 'USSR', 'Khrushchev Correspondence'],
};

export const inPresidential = [
  repository('Department of State'),
  text(', '),
  collection('Presidential Correspondence'),
  text(': '),
  identifier('lot', 'Lot 66 D 204'),
];

export const inKennedyLibrary = [
  repository('Kennedy Library'),
  ...kennedyLibrary.collections.flatMap((level) => [text(', '), collection(level)]),
];

export const unmarked = sentence(
  'classification',
  marking('none', 'No classification marking'),
  '.',
);

export const khrushchev = correspondent('from', 'person', 'Chairman Khrushchev');
export const kennedy = correspondent('to', 'person', 'President Kennedy');

export function disarmament(key: string, ...scope: Parameters<typeof pages>) {
  return printing(
    key,
    'full',
    title('m', 'Documents on Disarmament'),
    ', ',
    date('1962', '1962'),
    ', ',
    volume('1', 'vol. I'),
    ', ',
    pages(...scope),
  );
}
