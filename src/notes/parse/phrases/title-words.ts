import { type Span, span } from '../span.ts';

export const word = `\\p{Lu}[\\p{L}\\d.’'–-]*`;
export const small =
  '(?:a|an|and|at|by|de|der|des|die|du|for|from|in|la|le|of|on|or|the|to|und|with)';
const authorName = `${word}(?: (?:(?:of|the|for|de|von|and) ){0,2}${word}){0,5}`;
export const page = '(?:(?:pp?\\.|[Pp]ages?) ?(?:[A-Z]?-?\\d|[ivxlc]+\\b)|\\d{1,3} ?\\(\\d)';

/** What begins neither an author nor a title: a volume, a season, a language that it is published in. */
export const noTitle =
  '(?:Arabic|Chinese|Czech|English|French|German|Hebrew|Hungarian|Italian|Japanese|Polish|Portuguese|Russian|Spanish|Turkish|Ukrainian)\\b(?! \\p{Lu})|(?:Autumn|Book|Chapter|Documents?|Fall|Ibid|Nos?|Part|See|Special|Spring|Summer|Vols?|Volumes?|Winter)\\b';

/** `Department of Defense, `, `John M. Hartley, ed., `, `Claflin, ` */
export const authorBefore = new RegExp(
  `^(?!(?:See|Also|For|Cf|In|Ibid)\\b|${noTitle})${authorName}(?:,? \\(?eds?\\.\\)?)?, `,
  'u',
);

/** What says that the words before it are a title: a page, a volume, an imprint. */
export const strongEvidence = new RegExp(
  `^(?:, (?:\\d{4}[-–]\\d{2,4}, )?(?:${page}|[Vv]ol|Book)|,? \\([^)]*\\d{4}\\))`,
  'u',
);
/** The author in the words before a title. */
export function authorDraft(start: number, words: string): Span {
  const name = words.replace(/(?:,? \(?eds?\.\)?)?, $/u, '');
  return span({ type: 'author' }, start, start + name.length);
}
