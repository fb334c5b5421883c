import type { GenesisAction } from '../../nodes.ts';

/** Verbs of the making of a text and the roles that they give. */
export const genesisVerbs: Readonly<Record<string, GenesisAction>> = {
  drafted: 'drafted',
  redrafted: 'drafted',
  written: 'drafted',
  cleared: 'cleared',
  clearance: 'cleared',
  clearances: 'cleared',
  concurrence: 'concurred',
  concurrences: 'concurred',
  approved: 'approved',
  initialed: 'initialed',
  initialled: 'initialed',
  signed: 'signed',
  prepared: 'prepared',
  concurred: 'concurred',
  dictated: 'dictated',
  transcribed: 'transcribed',
};

/** What may stand between such a verb and "by": `in draft`, `in substance`, `for Hollis`, `on May 3`. */
export const manner =
  '(?: (?:\\()?(?:in (?:draft(?: form)?|substance|part|principle|general|final form|final|full)|jointly|originally|initially|informally|independently|personally|separately|orally|by telephone|by phone|immediately|also|subsequently|specifically)(?:\\))?)';

/** Any of these verbs as a pattern. */
export const genesisVerb = `(?:${Object.keys(genesisVerbs).join('|')})`;

/** `Drafted and approved` → drafted, approved. */
export function actionsOf(verbs: string): GenesisAction[] {
  return verbs
    .toLowerCase()
    .split(/\W+/u)
    .flatMap((word) => genesisVerbs[word] ?? []);
}
