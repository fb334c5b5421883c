/**
 * Words around locations: what leads to one, where a level ends and prose goes on, what has a number of its
 * own. After the notes of the series; a word belongs here when it can stand at that place in any of them.
 */

/** Words that no title of a holding has, but prose behind a location has. */
export const proseBehindLevel =
  / (?:is|are|was|were|has|had|have|which|who|that|indicates?|indicated|reads?|shows?|states?|stated|bears?|dated|but|not|also|it|he|they|contains?|includes?|suggests?|gives?|notes|noted|did|does|cannot|identifies|carries|quotes|says|reports|respectively|under cover|attached|entitled|transmitted|drafted|initialed|signed)\b/u;

// Department of State copy · Library of Congress Circular 262 · but Department of State S/S Files · Department of State Files
//                     ^                         ^
export const behindInstitution =
  /^(?:[’'](?!\d)| \p{Ll}| (?=\p{Lu})(?!.*\b(?:Files?|Papers|Records|Collections?|Divisions?|Series|Materials|Archives)\b))/u;

/** Runs on behind the level in lower case: `, is attached to`, `, and ibid.` */
export const smallLevel =
  /^(?:unlabeled|folder|untitled|undated|(?:de|van|von) \p{Lu}|“|‘|thru|through)/u;

/** Another location behind "and": `and ibid.`, `and in the Kennedy Library, …` */
export const anotherLocation =
  / and (?:in )?(?:the )?(?:[Ii]bid\b|\p{Lu}[\p{L}.]+ Library,|Department of State,|National Archives,)/u;

/** Words that lead to where something is kept. */
export const leadsToLocation =
  /\b(?:is|are|was|were|both|copy|copies|text|draft|drafts|found|filed|located|and|also|printed|attached) (?:also )?(?:in|at|from)(?: the)? $|\b(?:is|are|and) (?:also )?(?:in )?(?:the )?$/u;

/** Where a location may begin that names no institution: `(JCS Files, …)`, `is in INR Files, …` */
export const bareCollection =
  /(?=\p{Lu})(?<=\(|; (?:and )?|, and | in (?:the )?)\p{Lu}[\p{L}\d/&’'.–-]*(?: [\p{L}\d/&’'.–-]+){0,5}? ?(?:Files?|Papers|Records|Collection)(?=[,:.)])/gu;

/** A file with a number of its own: what stands around it is a location without more proof. */
export const numberedFile = /\b(?:Lot (?:[Ff]ile )?|Box |FRC |Job )\d/u;

export const unknownWords =
  /(?:^|(?:\d|\)|\bFiles|\bPapers|\bRecords)\. )(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) $/u;

/** A word that no marking has. */
export const verbInMarking = /\b(?:is|are|was|were|has|had|by|bears|sent|repeated)\b/u;

/** What stands between "ibid." and the levels behind it. */
export const behindIbid = /^(?:, in |[,:]{1,2} | (?=Lot |Box |FRC ))/u;

/** What links a level to the one before. */
export const linkOfLevels = /^(?:also|and|or) /u;

/** A copy that is said to bear a marking. */
export const copyMarked = /\b[Cc]op(?:y|ies)\b.*?(?<!\bnot )\b(?:marked|classified|labeled) /u;

/** The verb behind what a copy is called. */
export const copula = / (?:is|are|was|were) /u;

/** What may stand before an institution that fills a parenthesis. */
export const opensParenthesis = /[(;] ?(?:All |Both )?(?:in (?:the )?)?$/u;

/** A parenthesis that is a location and a sentence of its own. */
export const opensLocation =
  /^\((?:[^()]{0,120}; )?(?:[Ii]bid|\p{Lu}[\p{L}. ]+(?:Library|Archives|Department of State|Congress|Center|Files|Papers)\b)/u;
