import { type Defect, everywhere } from './defect.ts';

// Department of State Bulletin , May 5 · ( Ibid., Central Files )
//                             ^           ^
export const surplusSpace: Defect = {
  name: 'surplus-space',
  certainty: 'high',
  find: everywhere(
    / [,;:](?<=[\p{L}\d)”’] .)(?= |$)|\( (?=\p{L})| \)(?<=[\p{L}.] \))/gu,
    ([sign]) => sign.trim(),
  ),
};

// 611.68/12 – 2261
//          ^ ^
export const spacedFileNumber: Defect = {
  name: 'spaced-file-number',
  certainty: 'high',
  find: everywhere(
    /(?<=\b\d{3}[A-Z]?\.\w+\/)(\d{1,2})(?: ([-–]) ?|([-–]) )(\d{3,5})\b/gu,
    (match) => [match[1], match[2] ?? match[3], match[4]].join(''),
    /\/\d{1,2}(?: [-–]|[-–] )/u,
  ),
};

// 501. BC Kashmir/11–2348 · US/A/AC. 18/101
//     ^                             ^
export const spacedSymbol: Defect = {
  name: 'spaced-symbol',
  certainty: 'high',
  find: everywhere(
    /(?<=\b\d{3})\. (?=\p{Lu}{1,2}\b[\p{L} ]*\/\d)|(?<=\/AC)\. (?=\d)/gu,
    () => '.',
    /\d\. \p{Lu}|C\. \d/u,
  ),
};
