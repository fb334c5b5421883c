import type { MarkingCategory } from '../../tree.ts';
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

/** Forms of terms that the list does not hold one by one. */
const shapes: readonly { category: MarkingCategory; shape: RegExp }[] = [
  // Secret/Noforn · Secret—Except As Otherwise Indicated · Secret With Top Secret Attachments
  {
    category: 'level',
    shape:
      /^(?:Top Secret|Secret|Confidential)(?: ?[/—–-] ?\p{Lu}[\p{L} /-]*| [Ww]ith (?:Top )?\p{Lu}\p{L}+ [Aa]ttachments?)$/u,
  },
  // Nodis/Harvan/Plus · Eyes Only for the President · Exdis—Handle as Nodis
  {
    category: 'handling',
    shape:
      /^(?:Exdis|EXDIS|Limdis|Nodis|Harvan|HARVAN|Ohio|Personal|(?:Literally )?Eyes Only|Exclusive|No Distribution|No Foreign Dissem|Alpha|Limit(?:ed)? Distribution|Official|Niact)(?: ?[/—–-] ?| )(?:(?:for|of|to|the|and|as|only|\p{Lu}[\p{L}.]*)(?: ?[/—–-] ?| |$))+$/u,
  },
  // For NAC Use Only · [handling restriction not declassified]
  { category: 'handling', shape: /^For (?:the )?\p{Lu}[\p{L} ]* (?:Use|Eyes) Only$/u },
  {
    category: 'handling',
    shape: /^\[(?!.*\b(?:lines?|pages?|paragraphs?|words?|names?)\b)[^\]]*not declassified\]$/u,
  },
];

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
  return categories.get(fold(term)) ?? shapes.find(({ shape }) => shape.test(term))?.category;
}

/** Whether a text begins with a whole term of the vocabulary, and a stop or a new sentence behind it. */
export function startsWithMarking(text: string): boolean {
  if (!/^["“[]?\p{Lu}/u.test(text) && !text.startsWith('[')) return false;
  const whole = /^(?:\[[^\]]*\]|[^.;,:()[\]]*)/u.exec(text)?.[0] ?? '';
  if (markingCategory(whole) !== undefined) return true;
  if (whole.split(' and ').every((term) => markingCategory(term) !== undefined)) return true;
  const opening = termAtStart.exec(text)?.groups?.opening;
  return opening !== undefined && participles.test(opening);
}
