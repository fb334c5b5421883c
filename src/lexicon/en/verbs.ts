/** Finite verbs that no location has; one of them tells prose from a location with stops in it. */
export const finiteVerb =
  /\b(?:is|are|was|were|has|had|have|reads?|indicates?|bears|bore|appears?|shows?|states?|contains?|took|met|said|wrote)\b/u;

/** What somebody does with a text: behind a surname one of them begins a clause. */
export const doesWithText =
  /^\p{Lu}[\p{L}’'-]+ (?:added|agreed|approved|asked|checked|concurred|dictated|drafted|initialed|initialled|made|noted|prepared|read|revised|said|saw|sent|signed|told|wrote)\b/u;

/** Small words that begin a sentence behind the end of a location: "Budget Files. a carbon went to Ames." */
export const smallOpeners = '(?:an?|also|another|it|no|see|the|this) \\p{Ll}';
