/** "Source:" in its spellings, with what may stand before it: a bracket, a stray stop, the mark of a footnote. */
const before = '^[.\\s]*(?:[\\d¹²³⁰-⁹*†‡]{1,3}\\s?)?[[(]?\\s?';
const word = '(?:[Ss]ources?|SOURCES?)\\b';

/** Where a note says "Source" and a location, a publication or "ibid." follows: `[Source:`, `.Source;`, `³ Source: From` */
export const opensWithSource = new RegExp(
  `${before}${word} ?[:;.,]? ?(?:From )?(?:\\((?=[Ii]bid))?(?=[\\p{Lu}\\d“[]|ibid\\b)`,
  'u',
);

/** The same as a paragraph of a text that is still to be divided into heads and notes. */
export const saysSource = new RegExp(
  `${before}${word}(?:\\s?[:;]\\s?[\\p{L}\\d“[]|\\s?[.,]?\\s?\\p{Lu})`,
  'u',
);

/** The word and its sign alone. */
export const sourceSign = new RegExp(`${before}${word} ?[:;.]`, 'u');

/** The word and what leads to a publication. */
export const beforePublication = new RegExp(`${before}${word} ?[:;] ?(?:From )?`, 'u');

// Summary: The Embassy reported … Source: Department of State, Central Files, POL 7
//                                 ^-----^
/** Where the word stands behind other sentences. */
export const laterSource = /(?<=[.”)\]] )Source: (?:From )?(?=\p{Lu})/u;
export const anySource = /\bSource: \p{Lu}/u;

/** What else opens a note that is printed from a publication. */
export const printedFrom = /^(?:Re)?[Pp]rinted (?:from|by permission)/u;
