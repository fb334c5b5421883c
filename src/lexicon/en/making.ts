import type { GenesisAction } from '../../tree.ts';

/**
 * Verbs and nouns of the making of a text, and the role that they give: every form in which a note
 * may name who wrote, checked, agreed to or signed it. A verb that gives none (edited, typed) stands
 * here because it shares its "by" with those that do: "drafted and typed by".
 */
export const making: Readonly<Record<string, GenesisAction | 'none'>> = {
  approval: 'approved',
  approved: 'approved',
  authored: 'drafted',
  authorized: 'approved',
  clearance: 'cleared',
  clearances: 'cleared',
  cleared: 'cleared',
  compiled: 'prepared',
  composed: 'drafted',
  concurred: 'concurred',
  concurrence: 'concurred',
  concurrences: 'concurred',
  corrected: 'none',
  dictated: 'dictated',
  drafted: 'drafted',
  edited: 'none',
  initialed: 'initialed',
  initialled: 'initialed',
  prepared: 'prepared',
  redrafted: 'drafted',
  released: 'none',
  reviewed: 'none',
  revised: 'none',
  rewritten: 'drafted',
  signed: 'signed',
  transcribed: 'transcribed',
  typed: 'none',
  written: 'drafted',
};

/** Forms that only an active clause has: "Vane wrote this paper". */
export const makingActively: Readonly<Record<string, GenesisAction>> = { wrote: 'drafted' };

/** Makers whose work is the whole text; of any other it has to be said: the signer of the note. */
export const makesTheWhole = /^(?:draft|notetaker)/u;

/** What somebody is who did it: "Vane is the drafter". */
export const makers: Readonly<Record<string, GenesisAction>> = {
  author: 'drafted',
  approver: 'approved',
  drafter: 'drafted',
  'drafting officer': 'drafted',
  notetaker: 'drafted',
  signer: 'signed',
  signatory: 'signed',
};
