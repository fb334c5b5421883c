/**
 * What kind of office a title names. A person may be called by titles of two kinds where the table
 * `together` says so: a general is an ambassador too, a president is no attorney general.
 */
export type Standing =
  'courtesy' | 'ruler' | 'deputy ruler' | 'rank' | 'legislator' | 'judge' | 'cleric' | 'office';

/** In small letters; the first line that fits a whole title is taken. */
export const standings: readonly (readonly [Standing, RegExp])[] = [
  [
    'courtesy',
    /^(?:mr|mrs|ms|miss|messrs|m|mme|mlle|dr|prof|professor|sir|lord|lady|dame|madame|hon|honorable|herr|frau|comrade|señor|don)$/u,
  ],
  [
    'deputy ruler',
    /^(?:vice[ -]president|deputy (?:prime minister|premier|chairman|chancellor)|first deputy premier|vice[ -](?:chancellor|premier))$/u,
  ],
  [
    'ruler',
    /^(?:(?:acting |former |soviet |french |british |prime )*(?:president|premier|prime minister|chancellor|chairman|first secretary|general secretary|secretary general|marshal|king|queen|prince|princess|shah|emperor|empress|sultan|emir|amir|sheik|sheikh|shaykh|pope|archbishop|generalissimo|führer|duce|bundeskanzler|bundespräsident|ministerpräsident))$/u,
  ],
  [
    'rank',
    /^(?:(?:rear|vice|fleet|lieutenant|lt|major|maj|brigadier|brig|air|chief|field|staff|second|first) )*(?:general|gen|admiral|adm|colonel|col|captain|capt|commander|cdr|cmdr|comdr|commodore|lieutenant|lt|major|maj|marshal|brigadier|sergeant|sgt|ensign|corporal|vice marshal|commodore)$/u,
  ],
  ['legislator', /^(?:senator|sen|congressman|congresswoman|representative|rep|speaker)$/u],
  ['judge', /^(?:chief |associate )?(?:judge|justice)$|attorney general|solicitor general/u],
  ['cleric', /^(?:archbishop|bishop|cardinal|father|monsignor|msgr|reverend|rev|rabbi)$/u],
];

/** Kinds of office that one person may be called by in one edition, whether at one time or another. */
export const together: Readonly<Record<Standing, readonly Standing[]>> = {
  courtesy: [
    'courtesy',
    'ruler',
    'deputy ruler',
    'rank',
    'legislator',
    'judge',
    'cleric',
    'office',
  ],
  ruler: ['courtesy', 'ruler', 'rank', 'cleric'],
  'deputy ruler': ['courtesy', 'deputy ruler'],
  rank: ['courtesy', 'ruler', 'rank', 'office'],
  legislator: ['courtesy', 'legislator'],
  judge: ['courtesy', 'judge'],
  cleric: ['courtesy', 'ruler', 'cleric'],
  office: ['courtesy', 'rank', 'office'],
};

/** Titles of women, in small letters. */
export const ofWomen: ReadonlySet<string> = new Set(
  'mrs ms miss mme mlle lady dame madame queen princess empress congresswoman chairwoman frau'.split(
    ' ',
  ),
);

/** Titles of men, in small letters. */
export const ofMen: ReadonlySet<string> = new Set(
  'mr messrs sir lord king prince emperor sultan shah sheik sheikh father archbishop cardinal congressman herr'.split(
    ' ',
  ),
);

/** Before a title: who holds the office for a time, or held it. */
export const holdsForATime = /^(?:acting|former)\b/u;

/** Endings of words of titles that are no plurals; in small letters. */
export const endsLikePlural = /(?:ss|ous|us|is|as|affairs|states|nations|forces|chiefs)$/u;

/** Small words within a title: `Secretary of State for the Colonies` */
export const withinTitle = /^(?:of|for|the)$/u;

/** A dignity by which its holder is called: `Earl of Norland` */
export const peerage = /^(?:Earl|Duke|Marquess|Viscount|Baron|Count) of /u;

/** The ruler of a country without a name: `Shah of Norland` */
export const rulerOf = /^(?:Emir|Emperor|King|Queen|Shah|Sultan) of /u;

/** Words by which one office differs from another: an under secretary is no secretary. */
export const grades: ReadonlySet<string> = new Set(
  'vice under deputy assistant associate special first second third junior principal'.split(' '),
);

/** Words of a title that do not tell which office it is. */
export const passing: ReadonlySet<string> = new Set(
  'acting former designate of for the to in at and on u.s united states american then new'.split(
    ' ',
  ),
);
