/** Words that end the title of a collection: a level that has one is a level without further proof. */
export const holdingWords =
  /\b(?:[Ff]iles?|[Pp]apers|[Rr]ecords|[Cc]ollections?|[Ss]eries|Materials?|Correspondence|Memoranda|Minutes|Diar(?:y|ies)|Documents|Binder|Folder|Notebooks?|Registry|Summaries|Meetings|Memcons|Manuscript Division|Interviews|Books?|Transcripts|Affairs|Adviser|Appointments)\b/u;

/** Record groups are levels of the holdings, not numbers within them: `RG 59`, `Record Group 330`. */
export const recordGroup = /^(?:RG|Record Group)[ -]?\d+[A-Z]?\b/u;

/** A title that ends in a word for holdings has no number, whatever it begins with: `NSC 5412 Series`. */
export const namesHolding =
  /^(?!\d{3}(?:[-–.]|\.? ?[-–(]| )).* (?:Series|Memoranda|Memos|Files?|Papers|Records|Minutes|Meetings|Documents)(?: \([^)]*\))?$/u;

/** The central file of a department, whose numbers need no comma before them. */
export const centralFile =
  /\bCentral (?:Foreign Policy |Decimal |Subject )?Files?(?:,? (?:19|20)\d\d(?:[-–—]\d{2,4})?)?$/u;

/** Words that number the parts of a title: `Part II`, `Book A`. */
export const partOfTitle =
  /^(?:Annex|Appendix|Attachment|Book|Chapter|File|Part|Phase|Section|Tab|Volume) /u;

/** A title of holdings, at the end of which a location may end. */
export const holdingEnd = '\\b(?:Collection|Files?|Papers|Records|Series)';

// Embassy Files: FRC 67 A 677, 350. Oslo Conference
//                              ^--^
/** A number of a file plan, whose stop ends no sentence, behind the holdings that it is in. */
export const beforeFileNumber = /\b(?:Files?|Papers|Records|FRC|Lot|Box)\b[^.]{0,60}, \d{3}$/u;

/** The title that stands behind such a number. */
export const titleOfFile =
  /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|of|and|the|for|in|\d+)){0,6}(?:[.,;)]|$)/u;
