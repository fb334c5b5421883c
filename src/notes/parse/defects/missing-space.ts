import { type Defect, everywhere } from './defect.ts';

// the United States:John F. Kennedy, 1962, pp. 132-133;Documents · Series,USSR · marking.Kennedy’s
//                  ^                                  ^                  ^              ^
export const missingSpace: Defect = {
  name: 'missing-space',
  certainty: 'high',
  find: everywhere(
    /[,;:.](?=[\p{L}“])(?:(?<=[\p{Ll}\d’)”\]][,;])(?=\p{L}{2}|“\p{L})|(?<=\p{Lu}{2}[,;])(?=\p{Lu}\p{Ll})|(?<=[\p{Ll}\d]:)(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{2}[)”]?\.)(?=\p{Lu}\p{Ll})|(?<=\p{Lu}{3}\.)(?=\p{Lu}\p{Ll}{2}))|(?:the|of|and|to|from)(?=\p{Lu}\p{Ll}{2})(?<![\p{L}’'](?:the|of|and|to|from))/gu,
    ([sign]) => `${sign} `,
  ),
};
