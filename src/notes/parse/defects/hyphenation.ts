import { commonWords } from '../../../lexicon/en/common-words.ts';
import { type Defect, everywhere } from './defect.ts';

// Deputy Assist-ant Secretary
//        ^--------^
export const hyphenation: Defect = {
  name: 'hyphenation',
  certainty: 'high',
  find: everywhere(
    /\b(\p{L}{2,})-(\p{Ll}{2,})\b/gu,
    ([, head, tail]) => {
      const word = `${head ?? ''}${tail ?? ''}`;
      return commonWords.has(word.toLowerCase()) ? word : undefined;
    },
    /-/u,
  ),
};
