import { monthName, months as monthNames } from './months.ts';

/** A word of a name or a title. */
export const word = `(?:\\p{Lu}[\\p{L}\\d.’'–-]*|(?:1[6-9]|20)\\d\\ds)`;
export const small =
  '(?:a|an|and|at|by|de|der|des|die|du|for|from|in|la|le|of|on|or|the|to|und|with)';
const authorName = `${word}(?: (?:(?:of|the|for|de|von|and) ){0,2}${word}){0,5}`;
export const page =
  '(?:(?:pp?\\.|[Pp]ages?) ?(?:[A-Z]?-?\\d|[ivxlc]+\\b)|[Ff]rames? \\d|\\d{1,3} ?\\(\\d)';

export const months = monthNames.flat().join('|');

/** The years that a work is about: `Witness to History, 1929–1969`. */
export const years = '(?:1[6-9]|20)\\d\\d ?[–-] ?(?:\\d{4}|\\d{2})(?!\\d)';

/** What begins neither an author nor a title: a volume, a season, a language that it is published in. */
export const noTitle =
  '(?:Arabic|Chinese|Czech|English|French|German|Hebrew|Hungarian|Italian|Japanese|Polish|Portuguese|Russian|Spanish|Turkish|Ukrainian)\\b(?! \\p{Lu})|(?:Autumn|Book|Chapter|Documents?|Fall|Ibid|Nos?|Part|See|Special|Spring|Summer|Vols?|Volumes?|Winter)\\b|[IVXLC]+(?=, )';

// U.S. Congress, Senate, Committee on Foreign Relations, Hearings on …
//                ^-----------------------------------^
/** Houses and committees behind the body whose parts they are. */
const partOfBody = `(?:Senate|House(?: of Representatives)?|(?:(?:Joint|Select|Special) )?(?:Sub)?[Cc]ommittee on ${word}(?:,? (?:${small} )*${word}){0,6})`;

/** `Department of Defense, `, `John M. Hartley, ed., `, `Claflin, ` */
export const authorBefore = new RegExp(
  `^(?!(?:See|Also|For|Cf|In|Ibid)\\b|${noTitle})${authorName}(?:, ${partOfBody}){0,3}(?:,? \\(?eds?\\.\\)?)?, `,
  'u',
);

/** What says that the words before it are a title: a page, a volume, an imprint. */
export const strongEvidence = new RegExp(
  `^(?:, (?:\\d{4}[-–]\\d{2,4}, )?(?:${page}|[Vv]ol|Book)|,? \\([^)]*\\d{4}\\))`,
  'u',
);

// Ames, *The Sea*, May 4, 1962 · *The Sea*, no. 4 · *The Sea*, Document 5 · *Life* Magazine
//                ^               ^                  ^                         ^
/** What says behind words in italics that they are cited. */
export const citationBehind = new RegExp(
  `^,? (?:(?:\\p{L}+ )?\\d{4}|(?:${monthName}) \\d|\\d{1,2} (?:${monthName})|[Nn]os?\\.|Documents? \\d|[Pp]art \\d|[Mm]agazine)`,
  'u',
);

/** Ships have names in italics too; these stand before them. */
export const vesselBefore = /(?:\b(?:aboard|yacht|ship|vessel|cruiser|the)|U\.?S\.?S\.?) $/iu;
