/**
 * Words by which a second, lighter reading looks for facts in a sentence. They are wider than the words
 * that the grammar reads, so that what the grammar does not know is noticed.
 */

/** What a text may be called. */
export const textWords: readonly string[] = [
  'account',
  'aide-mémoire',
  'airgram',
  'briefing',
  'cable',
  'conversation',
  'despatch',
  'document',
  'documents',
  'draft',
  'drafts',
  'estimate',
  'instruction',
  'letter',
  'letters',
  'memoranda',
  'memorandum',
  'message',
  'messages',
  'minutes',
  'note',
  'notes',
  'original',
  'paper',
  'papers',
  'plan',
  'record',
  'replies',
  'reply',
  'report',
  'reports',
  'source text',
  'statement',
  'study',
  'summary',
  'telegram',
  'telegrams',
  'text',
  'transcript',
  'translation',
  'version',
];

/** Adjectives and nouns before such a word that make another text of it. */
export const anotherText: readonly string[] = [
  'accompanying',
  'attached',
  'briefing',
  'covering',
  'earlier',
  'enclosed',
  'first',
  'preliminary',
  'previous',
  'revised',
  'second',
  'separate',
  'similar',
];

/** What is approved, sent or signed and is no text of a document. */
export const noText: readonly string[] = [
  'idea',
  'proposal',
  'recommendation',
  'request',
  'suggestion',
];

/** Words that begin or end the name of nobody. */
export const noNames: ReadonlySet<string> = new Set(
  `A According Affairs Africa Agreements All Also America An Analysis And Approved As Asia Assistance Assistant At Attached
  Branch Bureau But By Chairman Commerce Counselor Country Deputy Desk Director Division Document Drafted
  Economic Europe Finance Financial For From Group He In Information Intelligence International It Military Minister Monetary No Not
  Of Office Officer On Operations Option Or Pacific Plans Policy Political Region Regional Relations Research Science Section Security
  She Tab Technology That The These They This Trade Treaties We With`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Titles that stand for a person without a name. */
export const titlesAlone: readonly string[] = [
  'Ambassador',
  'Attorney General',
  'Chairman',
  'Chargé',
  'Chief of Staff',
  'Director',
  'Director of Central Intelligence',
  'Minister',
  'President',
  'Secretary',
  'Secretary of Agriculture',
  'Secretary of Commerce',
  'Secretary of Defense',
  'Secretary of State',
  'Secretary of the Treasury',
  'Vice President',
];

/** What an office is called, at the beginning of its name. */
export const officeHeads: readonly string[] = [
  'Assistant',
  'Atomic',
  'Board',
  'Bureau',
  'Bureaus',
  'Central',
  'Chief',
  'Council',
  'Department',
  'Deputy',
  'Director',
  'Division',
  'Embassy',
  'Executive',
  'International Cooperation',
  'Joint',
  'Legal',
  'Mission',
  'National',
  'Office',
  'Offices',
  'Operations',
  'Policy Planning',
  'Secretary',
  'Special',
  'Under',
];

/** What an office is called, at the end of its name. */
export const officeEnds: readonly string[] = [
  'Affairs',
  'Agencies',
  'Conference',
  'Department',
  'Division',
  'Force',
  'Office',
  'Operations',
  'Organizations',
  'Problems',
  'Region',
  'Relations',
  'Staff',
];

/** Words inside the name of an addressee that say how or for whom, and not who. */
export const deliveryManner: readonly string[] = [
  'by',
  'exclusive',
  'eyes',
  'from',
  'info',
  'information',
  'only',
  'pass',
  'personal',
  'priority',
  'to',
  'with',
];

/** Any of these words or phrases as the source of a pattern, the longest first. */
export function anyOf(words: Iterable<string>): string {
  return [...words].toSorted((a, b) => b.length - a.length).join('|');
}
