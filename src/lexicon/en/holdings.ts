/** Words that end the title of a collection: a level that has one is a level without further proof. */
export const holdingWords =
  /\b(?:[Ff]iles?|[Pp]apers|[Rr]ecords|[Cc]ollections?|[Ss]eries|Materials?|Correspondence|Memoranda|Minutes|Diar(?:y|ies)|Documents|Binder|Folder|Notebooks?|Registry|Summaries|Meetings|Memcons|Manuscript Division|Interviews|Books?|Transcripts|Affairs|Adviser|Appointments)\b/u;

/** Record groups are levels of the holdings, not numbers within them: `RG 59`, `Record Group 330`. */
export const recordGroup = /^(?:RG|Record Group)[ -]?\d+[A-Z]?\b/u;
