/**
 * What a text is searched for of which nothing is known yet, in every language that the program has: a
 * draft of a convention is made of what is found, and a person completes it.
 */

/** Words that edition after edition has for how secret a text is. */
export const commonLevel =
  /^(?:(?:top|most|very|strictly|absolutely|streng|très) )?(?:secret|confidential|restricted|unclassified|geheim|vertraulich|confidentiel|private)\b/iu;

/** Words that edition after edition has for how urgent a text is. */
export const commonPrecedence =
  /^(?:(?:most|very|sehr|très) )?(?:immediate|urgent|priority|niact|flash|important|routine|emergency|citissime|cito|dringend|eilt)\b/iu;

/** Words between names, and those that open letters: what has one of them is no marking. */
export const betweenNames = /\b(?:from|to|by|von|an|de|à|dear|sir|lieber)\b/iu;

/** `Letter from …`, `Aufzeichnung des …`, `Note du …`: what stands before is the kind. */
export const kindOfTitle =
  /^(?<kind>\p{Lu}[\p{L} ’'-]{2,40}?)(?: (?:from|to|by|of|on|des|der|von|an|du|de|à|au)\b|,|$)/iu;

/** What joins sender and recipient in a title. */
export const joinsNames = / (?:to|from|an|à|au|aux|by|des|du|zwischen|between) /u;

/** What stands between words of a title, and never in a shelfmark. */
export const wordOfTitle = /\s(?:from|to|by|of|and|an|des|der|von|à|au|du|de)\s/iu;

/** Sentences that tell how a text was made and sent. */
export const telling =
  /\b(?:[Dd]rafted|[Cc]leared|[Aa]pproved|[Rr]epeated|[Tt]ransmitted) (?:by|to)\b/u;

/** What an institution that keeps papers is called. */
export const institution =
  /\b(?:Librar(?:y|ies)|Archives?|Archive|Societ(?:y|ies)|Museum|Universit(?:y|ies)|College|Department|Ministry|Institute?|Foundation|Agency|Records? (?:Center|Office)|Council|[\p{L}-]*(?:[Aa]rchiv|[Bb]ibliothek|[Mm]useum)|Bibliothèque|Ministère|Archivio|Biblioteca|Nationalarchief)\b/u;

/** What stands before a comma and tells of a copy: ALS, Df, Letterbook copy. */
export const kindOfCopy =
  /^(?:[AT]?(?:[DL][fS]?|L|D)S?|A?Dft?S?|RC|FC|SC|Tr|PrC|L[Bb]C?|CCL?|MS|Copy|Draft|Dupl|.* \p{Ll}+)$/u;

/** What stands behind a number that is used twice: `12a`, `12bis`. */
export const numberAgain = '(?:[a-z]|bis|ter)';
