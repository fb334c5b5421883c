import { type Defect, everywhere } from './defect.ts';

// see vol. VII, pp. 324325.
//                   ^----^
export const fusedPages: Defect = {
  name: 'fused-pages',
  certainty: 'high',
  find: everywhere(
    /(?<=\bpp\. )(?:(\d{2})(\d{2})|(\d{3})(\d{3})|(\d{4})(\d{4}))\b(?!-|–)/gu,
    (match) => {
      const [from, to] = match.slice(1).filter((part) => typeof part === 'string');
      return from !== undefined && Number(to) > Number(from) ? `${from}-${to ?? ''}` : undefined;
    },
    /pp\. \d/u,
  ),
};
