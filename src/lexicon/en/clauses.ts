/** Words and signs behind which a clause of its own begins. */
export const clauseOpeners: ReadonlySet<string> = words(
  '; : “ ” although because but since though when where whereas while',
);

/** Words that begin the subject of a clause: determiners, pronouns, and what estimates are called by. */
export const subjectOpeners: ReadonlySet<string> = words(
  'a all an another both it nie no snie the these they this',
);

/** Prepositions and conjunctions that open words about time, place or source before the subject. */
export const adverbialOpeners: ReadonlySet<string> = words(
  'according after although as at because before by during following for from in on prior since though through under upon when while with',
);

/** Conjunctions: the subject of their clause follows at once. */
export const subordinators: ReadonlySet<string> = words(
  'after although as because before since though when while',
);

/** Words that deny what follows, or leave it open. */
export const denials: ReadonlySet<string> = words(
  'cannot if neither never no nobody none nor not nothing unless whether without',
);

/** Forms of "to be" that make a passive clause told of a fact. */
export const auxiliaries: ReadonlySet<string> = words('are been is was were');

/** What stands before the participle in such a clause. */
export const perfects: ReadonlySet<string> = words('are been had has have is was were');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
