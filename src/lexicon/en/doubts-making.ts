import type { GenesisAction } from '../../tree.ts';

/** Words by which a lighter reading looks for who made and sent a text. */

/** Words that say that a text was made or sent, with what somebody did. */
export const makingWords: Readonly<Record<string, GenesisAction>> = {
  drafted: 'drafted',
  redrafted: 'drafted',
  written: 'drafted',
  wrote: 'drafted',
  authored: 'drafted',
  composed: 'drafted',
  coauthored: 'drafted',
  drafter: 'drafted',
  drafters: 'drafted',
  draftsman: 'drafted',
  author: 'drafted',
  authorship: 'drafted',
  originator: 'drafted',
  handiwork: 'drafted',
  product: 'drafted',
  work: 'drafted',
  cleared: 'cleared',
  vetted: 'cleared',
  clearances: 'cleared',
  clearance: 'cleared',
  approved: 'approved',
  approval: 'approved',
  authorized: 'approved',
  okayed: 'approved',
  assent: 'approved',
  assented: 'approved',
  adopted: 'approved',
  endorsed: 'approved',
  endorsement: 'approved',
  ratified: 'approved',
  released: 'approved',
  initialed: 'initialed',
  initialled: 'initialed',
  initial: 'initialed',
  initials: 'initialed',
  signed: 'signed',
  countersigned: 'signed',
  signature: 'signed',
  prepared: 'prepared',
  compiled: 'prepared',
  issued: 'prepared',
  produced: 'prepared',
  concur: 'concurred',
  concurred: 'concurred',
  concurring: 'concurred',
  concurrence: 'concurred',
  concurrences: 'concurred',
  agreed: 'concurred',
  agreement: 'concurred',
  dictated: 'dictated',
  transcribed: 'transcribed',
  sent: 'sent',
  forwarded: 'sent',
  forwarding: 'sent',
  transmitted: 'sent',
  transmitting: 'sent',
  submitted: 'sent',
  conveyed: 'sent',
  transferred: 'sent',
  circulated: 'sent',
  relayed: 'sent',
  dispatched: 'sent',
  despatched: 'sent',
  distributed: 'sent',
  cabled: 'sent',
  telegraphed: 'sent',
  mailed: 'sent',
  routed: 'sent',
};

/** Those of them that name an act instead of telling it: `his initials`, `with the concurrence of`. */
export const makingNouns: ReadonlySet<string> = new Set([
  'agreement',
  'approval',
  'assent',
  'clearance',
  'clearances',
  'concurrence',
  'concurrences',
  'endorsement',
  'initial',
  'initials',
  'signature',
]);

/** Those of them that say what somebody is who made the text, or what it is of theirs: `the drafter was Vane`, `the work of Vane`. */
export const makerNouns: ReadonlySet<string> = new Set([
  'handiwork',
  'product',
  'work',
  'author',
  'authorship',
  'drafter',
  'drafters',
  'draftsman',
  'originator',
]);

/** Those of them that are also done to what is no text: `agreed to move`, `issued a statement`. */
export const agreeingWords: ReadonlySet<string> = new Set([
  'adopted',
  'agreed',
  'assented',
  'distributed',
  'endorsed',
  'issued',
  'okayed',
  'produced',
  'ratified',
  'released',
  'routed',
  'vetted',
]);

/** Participles before "by" that tell of a text and give nobody a part in its making. */
export const noMaking: ReadonlySet<string> = new Set(
  `accompanied accorded added addressed appended assigned attached attended based brought carried chaired circled considered coordinated corrected covered delivered discussed edited enclosed filed followed given
  handed headed interpreted introduced left led made marked noted obtained opened passed preceded presented printed published read received recommended referred related recorded repeated
  replaced reported requested retained retyped returned reviewed revised seen shown signed stamped suggested superseded supplied taken translated typed underlined
  used witnessed`.split(/\s+/u),
);

/**
 * Verbs that tell of a text what makes no fact of it: where it was, what it says, who read it. What
 * stands behind another verb is looked at.
 */
export const textVerbs: ReadonlySet<string> = new Set(
  `account accompanied accompanies addressed adds agreed amends appear appeared appears argued arrived asked assured attached based be bear bearing bears beans became began begin begins
  being called came carried carries cited cites comments comprised comprises concerned concerning concerns concluded concludes considered consisted consists constituted constitutes
  contain contained containing contains continues corrects covered covering covers dated deals declassified delivered derived describes described described designated differs directed discusses discussed does drawn enclosed
  ended erroneously excerpted explained expressed filed focused followed follows formed forms found gave gives given had handed have held identified identifies incorporated incorporates includes included incorrectly indicate indicated
  indicates informed intended is known labeled lasted list lists located made marked mentioned mistakenly noted notes numbered occurred omitted omits opened opens originated parallels part passed perhaps posted preceded preceding
  presented presumably printed probably proposed provided provides published quoted quotes raised reached read reads received recommended recorded records refers referred refuted reiterated related repeats replaced replied reported
  reports represented represents requested requests responded responds retyped returned reviewed reviews revised said seen sent served set shown shows signed stamped stated states submitted suggested suggests summarized summarizes superseded
  supersedes supplements taken tells took transcribed translated transmitted typed undated undertaken undelivered underscored untitled updated uses was were withdrawn written`.split(
    /\s+/u,
  ),
);

/** Whether a table says what a verb tells, be it that it tells nothing. */
export function isKnownVerb(word: string): boolean {
  return textVerbs.has(word) || noMaking.has(word) || Object.hasOwn(makingWords, word);
}
