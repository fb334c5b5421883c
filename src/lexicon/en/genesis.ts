import type { GenesisAction } from '../../tree.ts';

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

/** What else was done with a text; only sending makes an agency of its own. */
const otherVerbs: Readonly<Record<string, GenesisAction | undefined>> = {
  edited: undefined,
  forwarded: 'sent',
  released: undefined,
  reviewed: undefined,
  revised: undefined,
  sent: 'sent',
  submitted: 'sent',
  transmitted: 'sent',
  typed: undefined,
};

/** What may stand between such a verb and "by": `in draft`, `in substance`, `for Hollis`, `on May 3`. */
export const manner =
  '(?: (?:\\()?(?:in (?:draft(?: form)?|substance|part|principle|general|final form|final|full)|jointly|originally|initially|informally|independently|personally|separately|orally|presumably|apparently|probably|solely|as (?:accurate|amended|revised)|by telephone|by phone|immediately|also|subsequently|specifically)(?:\\))?)';

/** Any of these verbs as a pattern. */
export const genesisVerb = oneOf(Object.keys(genesisVerbs));

const anyVerb = oneOf([...Object.keys(genesisVerbs), ...Object.keys(otherVerbs)]);

/** One such verb, or several: `Drafted and approved`, `drafted, revised, and sent to the President` */
export const genesisVerbList = `${genesisVerb}(?:(?:,| and|, and|/)\\s?${anyVerb}(?: to (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)?)*`;

/** What stands before the verb where a sentence tells of this text without naming it. */
export const beforeGenesis =
  '(?:(?:Also|Apparently|Originally|Presumably|Probably|Unnumbered but|Unsigned but) )?';

/** Participles of routing that open such a sentence: `Sent through Hartley and initialed by Vane` */
export const routed =
  /^\(?(?:Circulated|Discussed|Distributed|Forwarded|Received|Repeated|Retyped|Revised|Routed|Sent|Submitted|Transmitted|(?:Draft )?[Tt]ext (?:as )?received)\b/u;

/** What a document printed in the series may be called. */
export const kindOfText =
  '(?:aide-mémoire|airgram|cable|conversation|despatch|document|draft|estimate|instruction|letter|memorandum|message|minutes|note|paper|record|report|source text|study|summary|telegram|text|transcript)';

/** `This memorandum`, `this special estimate` */
export const thisText = `[Tt]his (?:\\p{Ll}+ )?(?:${kindOfText}|plan|statement|translation)`;

/** Subjects of passive prose that mean the text printed here, and are not what something is of. */
export const aboutThisText = new RegExp(
  `(?<!\\b(?:account|agenda|discussion|memoranda|memorandum|minutes|notes|paper|record|reply|report|response|summary|version) (?:about|for|of|on|to) )\\b(?:[Tt]he (?:special |national )?${kindOfText}\\b|${thisText}\\b|[Tt]hese (?:notes|minutes)\\b|[Tt]his S?NIE\\b|S?NIE \\d|[Ii]t was|this copy)`,
  'u',
);

/** Words that say the subject is another text, or that something was not done. */
export const ofAnotherText =
  /\b(?:reply|attached|covering|enclosed|separate|second|earlier|previous|similar|another (?!copy)|not)\b/iu;

/** `Drafted and approved` → drafted, approved. */
export function actionsOf(verbs: string): GenesisAction[] {
  return verbs
    .toLowerCase()
    .split(/\W+/u)
    .flatMap((word) => genesisVerbs[word] ?? otherVerbs[word] ?? []);
}

/** A pattern of any of these words, the first letter large or small. */
function oneOf(words: readonly string[]): string {
  return `(?:${words.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|')})`;
}
