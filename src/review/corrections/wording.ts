import type { Correction } from './correction.ts';
import { claims } from './vocabulary.ts';

const roleWords = {
  base: 'the text printed',
  copy: 'a copy',
  original: 'the original',
  draft: 'a draft',
  related: 'another document',
} as const;

/** What a correction says, in words: `a collection, held by the Central Intelligence Agency`. */
export function saysOf(correction: Correction): string {
  const { is, not } = correction;
  if (is === undefined) return `not ${not === undefined ? '' : claims[not].wording}`;
  const details = detailsOf(correction);
  return details.length === 0 ? claims[is].wording : `${claims[is].wording}: ${details.join(', ')}`;
}

function detailsOf(correction: Correction): string[] {
  const { type, role, repository, standsFor, category, did, office, date } = correction;
  const { extent, sentence, reads, named } = correction;
  return [
    type,
    role && roleWords[role],
    repository && `held by ${repository}`,
    standsFor?.join(', '),
    category,
    did?.join(' and '),
    office,
    named,
    date,
    extent,
    sentence,
    reads === undefined ? undefined : `read ‘${reads}’`,
  ].filter((detail) => detail !== undefined);
}
