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
  cleared: 'cleared',
  vetted: 'cleared',
  clearances: 'cleared',
  coordinated: 'cleared',
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

/** Those of them that say what somebody is who made the text: `the drafter was Vane`. */
export const makerNouns: ReadonlySet<string> = new Set([
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
  'coordinated',
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
  `accompanied addressed attached attended brought carried chaired circled considered corrected covered delivered discussed edited enclosed filed followed given
  handed headed interpreted introduced left led made marked noted obtained opened passed preceded presented printed published read received recorded repeated
  replaced reported requested retained retyped returned reviewed revised seen shown signed stamped suggested superseded supplied taken translated typed underlined
  used wired witnessed`.split(/\s+/u),
);
