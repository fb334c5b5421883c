import type { MarkingCategory } from '../../nodes.ts';
import { participles } from './openers.ts';

/** Terms of the classification line by category, as the series spells them. */
export const markingTerms: Readonly<Record<MarkingCategory, readonly string[]>> = {
  level: [
    'Top Secret',
    'Secret',
    'Confidential',
    'Restricted',
    'Restricted Data',
    'Limited Official Use',
    'Official Use Only',
    'For Official Use Only',
    'Unclassified',
  ],
  none: ['No classification marking', 'No classification', 'No marking'],
  precedence: [
    'Air Priority',
    'Critic',
    'Emergency',
    'Flash',
    'Immediate',
    'Niact',
    'Niact Immediate',
    'No Night Action',
    'Operational Immediate',
    'Priority',
    'Routine',
    'Urgent',
  ],
  handling: [
    'Absolutely Personal',
    'Alpha',
    'Background Use Only',
    'By Safe Hand',
    'Cherokee',
    'Codeword',
    'Contains Codeword',
    'Continued Control',
    'Controlled Dissem',
    'Controlled Dissemination',
    'Exclusive',
    'Exclusive Distribution',
    'Exclusively Eyes Only',
    'Exdis',
    'Eyes Alone',
    'Eyes Only',
    'For the President Only',
    'Greenback',
    'Harvan',
    'Limdis',
    'Limit Distribution',
    'Limited Distribution',
    'Literally Eyes Only',
    'No Contract',
    'No Dissem Abroad',
    'No Dissemination Abroad',
    'No Distribution',
    'No Distribution Outside Department',
    'No Foreign Dissem',
    'No Foreign Dissemination',
    'No Other Distribution',
    'No Outside Agencies',
    'Nocontract',
    'Nodis',
    'Noforn',
    'Not Releasable to Foreign Nationals',
    'Off-the-Record',
    'Orcon',
    'Outside System',
    'Personal',
    'Personal and Confidential',
    'Personal and Private',
    'Presidential Handling',
    'Privacy Channel',
    'Private and Personal',
    'Privileged',
    'Roger Channel',
    'Rybat',
    'Sandstorm',
    'Sensitive',
    'Special Handling',
    'Specat',
    'Stadis',
    'Strictly Confidential',
    'Umbra',
    'Wnintel',
  ],
  form: [
    'Extract',
    'Extracts',
    'Informal',
    'Official-Informal',
    'Informal-Official',
    'Official Translation',
    'Translation',
    'Unofficial Translation',
    'Verbatim Text',
  ],
};

/** Words that name a channel or a subject and may qualify any handling term: `Nodis/Harvan/Plus`. */
const slugs =
  /^(?:Exdis|EXDIS|Limdis|Nodis|Harvan|HARVAN|Ohio|Personal|Eyes Only|Literally Eyes Only|Exclusive|No Distribution|No Foreign Dissem|Alpha|Limit(?:ed)? Distribution|Official)\b/u;

const categories = new Map<string, MarkingCategory>(
  (Object.keys(markingTerms) as MarkingCategory[]).flatMap((category) =>
    markingTerms[category].map((term): [string, MarkingCategory] => [fold(term), category]),
  ),
);

const anyTerm = [...categories.keys()]
  .sort((a, b) => b.length - a.length)
  .map((term) => term.replaceAll('-', '[-–—]'))
  .join('|');

const termAtStart = new RegExp(
  `^["“]?(?:${anyTerm})(?=[.;,:)\\]]|$| (?<opening>\\p{Lu}.*))`,
  'isu',
);

function fold(term: string): string {
  return term.toLowerCase().replace(/[–—]/gu, '-');
}

/** The category of a term, undefined where the vocabulary does not have it. */
export function markingCategory(term: string): MarkingCategory | undefined {
  return categories.get(fold(term)) ?? (slugs.test(term) ? 'handling' : undefined);
}

/** Whether a text begins with a whole term of the vocabulary, and a stop or a new sentence behind it. */
export function startsWithMarking(text: string): boolean {
  const match = /^["“]?\p{Lu}/u.test(text) ? termAtStart.exec(text) : null;
  if (match === null) return false;
  const opening = match.groups?.opening;
  return opening === undefined || participles.test(opening);
}
