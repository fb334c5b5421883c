/** Words of the names of series and of single texts, by which "ibid." tells what it replaces. */

/** Words of a series, which stands beside the one before it and not inside. */
export const seriesWord =
  /\b(?:Files?|Papers|Records|Series|Collections?|Materials?|Diar(?:y|ies)|Books?|Minutes|Memoranda|Correspondence|Transcripts|Tapes)\b/u;

/** What one text of a series is called: `Recording of Telephone Conversation Between …` */
export const itemOfSeries =
  /^(?:Letter|Memorandum|Minutes|Notes|Record|Recording|Report|Summary|Tape|Telegram|Transcript) (?:Between|between|for|from|From|of|to|To|With|with)\b/u;

/** Documents of other bodies have numbers too: `Senate Document 93-11`, `NSC Document 5`. */
export const foreignDocument =
  /\b(?:Senate|House|NSC|S\/|U\.?N\.?|Working|Conference|Congressional|Council|JCS|this) $/u;
