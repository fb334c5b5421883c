import { misreadings } from '../lexicon/misreadings.ts';
import { type Defect, everywhere } from './defect.ts';

// 711.11-KE/7J461
//            ^
export const misreadFileNumber: Defect = {
  name: 'misread-file-number',
  certainty: 'medium',
  find: everywhere(
    /(?<=\b\d{3}\.[\w–-]+\/)(\d{1,2})[JjIl](\d{3,4})\b/gu,
    (match) => `${match[1] ?? ''}-${match[2] ?? ''}`,
  ),
};

// Department of State, Central piles, 611.61/3-2763
//                              ^---^
export const misreadWord: Defect = {
  name: 'misread-word',
  certainty: 'high',
  find: (printed) =>
    misreadings.flatMap(({ printed: wrong, meant }) => everywhere(wrong, () => meant)(printed)),
};
