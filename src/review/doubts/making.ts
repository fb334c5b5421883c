import { agreeingWords, makerNouns, makingNouns } from '../../lexicon/en/doubts-making.ts';
import { anyOf, textWords } from '../../lexicon/en/doubts.ts';
import type { GenesisAction, Sentence } from '../../tree.ts';
import { agenciesOf } from './agencies.ts';
import { clauseBefore, isUnreal, mayBeThisText, objectOf } from './clauses.ts';
import { type View, isInside } from './view.ts';

/** A word of making in a sentence, with what it says somebody did. */
export interface Told {
  readonly view: View<Sentence>;
  readonly word: string;
  readonly action: GenesisAction;
  readonly start: number;
  readonly end: number;
}

const adverb =
  '(?:also|and|but|first|jointly|later|originally|presumably|apparently|probably|subsequently|then|unsigned but)';
const bare = new RegExp(`^\\W*(?:${adverb} )*$`, 'iu');
const passive = /\b(?:are|been|is|was|were) (?:\p{Ll}+ )*$/u;
const active =
  /(?:\p{Lu}[\p{L}.’'-]*|\)|\b(?:[Bb]oard|Committee|Council|editors?|he|members|representatives?|she|who)),? (?:(?:actually|also|and|that day|this date|today|apparently|first|had|has|have|initialed and|later|personally|presumably|probably|reportedly|subsequently|then) )*$/u;
const byName =
  /^(?: [^.;“]*?)?,? by (?:telephone with )?(?:both |former |the |President-)?(?=\p{Lu})/u;
const fromName =
  /^(?: [^.;“]*?)?,? (?:from|through|(?:in|under) [^.;]*? from) (?:telephone with )?(?:both |former |the |President-)?(?=\p{Lu})/u;
const inOffice = /^(?: at| in|(?: \p{Ll}+){0,4} (?:at|in)) (?:the )?(?=\p{Lu})/u;
const withName = /^(?: [^.;“]*?)?,? with (?:the )?(?=\p{Lu})/u;
const inTelegram =
  /^(?: \p{Ll}+)* (?:by|from|in) (?:airgram|Cahto|circular|despatch|Secto|telegram|[A-Z]\w+ \d)|(?:airgram|despatch|telegram) [\w–-]+ from/u;

/** Whether a word of making tells of the text printed, and of somebody who is named. */
export function tells(told: Told): boolean {
  const before = clauseBefore(told.view.text, told.start);
  const after = told.view.text.slice(told.end);
  return !isUnreal(before) && (ofItsOwn(told, before, after) ?? ofClause(told, before, after));
}

/** What a noun, a present participle or a verb of agreeing tells; nothing for a plain participle. */
function ofItsOwn({ word }: Told, before: string, after: string): boolean | undefined {
  if (makerNouns.has(word)) return isMaker(before, after);
  if (agreeingWords.has(word)) return tellsOfAgreement(before, after);
  if (word === 'concurring') return /^ (?:in|was|were)\b/u.test(after);
  if (word.endsWith('ing')) {
    return !/\b(?:is|was|were) $/u.test(before) && objectOf(after) === 'this';
  }
  const isSubmitted = submission.test(before) || /^ (?:the|this) estimate\b/u.test(after);
  return word === 'submitted' && isSubmitted ? false : undefined;
}

function ofClause(told: Told, before: string, after: string): boolean {
  const { view, word, start } = told;
  if (isInside(view, start, quotation) && !quotedTells(told, before, after)) return false;
  if (makingNouns.has(word)) return ofSomebody(told, before, after);
  if (passive.test(before)) return passiveTells(told, before, after);
  const isBare = bare.test(before.replace(/^.*[,:] /u, ''));
  if (isBare && passiveTells(told, bare.test(before) ? '' : before, after)) return true;
  return (active.test(before) || isOfThis(before, after)) && objectFits(told, after);
}

/** `Orne, who took notes, wrote this record` */
function isOfThis(before: string, after: string): boolean {
  return /\p{Lu}\p{L}+,? \p{Ll}/u.test(before) && /^ (?:it|this (?!\p{Ll}+ing))\b/u.test(after);
}

/** What is done with somebody. */
const shared: ReadonlySet<GenesisAction> = new Set(['cleared', 'concurred', 'approved']);

function passiveTells({ action }: Told, before: string, after: string): boolean {
  const byWhom =
    byName.test(after) ||
    (action === 'sent' && fromName.test(after)) ||
    (shared.has(action) && withName.test(after)) ||
    (action !== 'sent' && inOffice.test(after));
  return byWhom && mayBeThisText(before) && !inTelegram.test(after);
}

const quotation = new Set(['quotation'] as const);

/** The author of quoted words tells of another text, unless they are a formula of this one. */
function quotedTells({ word, action }: Told, before: string, after: string): boolean {
  if (action === 'concurred')
    return word !== 'concur' && (!makingNouns.has(word) || ofName.test(after));
  if (makingNouns.has(word) || word === 'wrote' || action === 'sent') return false;
  return bare.test(before) || /\b(?:President|this)\b/u.test(before);
}

/** `Vane’s initials`, `the concurrence of Vane` */
function ofSomebody({ word }: Told, before: string, after: string): boolean {
  if (/\bfor (?:\S+ )?$|\binitial\w+ (?:her|his|the) $/u.test(before)) return false;
  if (
    /^ (?:for|of|to) (?!this\b|the \p{Lu})\p{Ll}|^ (?:for|of|to) (?:the )?\p{Lu}\p{L}+[’']s/u.test(
      after,
    ) &&
    !agreedText.test(after)
  )
    return false;
  if (word === 'initial' && !/^ (?:appears?|at|in|indicates?|on)\b/u.test(after)) return false;
  const whose = /\b(?:[Hh]er|[Hh]is|\p{Lu}\p{L}+[’']s?) (?:\p{Ll}+ )?$/u.test(before);
  return whose || ofName.test(after);
}

const ofName = /^s? (?:by|from|of) (?:the )?\p{Lu}/u;

/** An estimate is submitted by the agency in whose name others prepared it. */
const submission = /\bestimate\b|\bS?NIE\b|^\W*$/iu;

/** `The drafter was Vane`, `Vane is the author` */
function isMaker(before: string, after: string): boolean {
  if (/\b(?:no|not|same|unidentified|unknown)\b/iu.test(before + after)) return false;
  const isNamed = /^(?: of (?:the|this) \p{Ll}+)? (?:are|is|was|were) (?:the )?\p{Lu}/u;
  if (/\b(?:is|was) (?:\p{Ll}+ )?the (?:joint )?$/u.test(before))
    return /^ of (?:the )?\p{Lu}/u.test(after);
  return isNamed.test(after) || /\p{Lu}[\p{L}.’'-]+ (?:as|is|was) (?:its |the )$/u.test(before);
}

const agreedText = new RegExp(
  `^ (?:for |of |on |to |with )?(?:it\\b|this (?!\\p{Ll}+ing)|the (?:\\p{Ll}+ )?(?:${anyOf(textWords)})\\b)`,
  'u',
);

const subjectText = new RegExp(
  `\\b(?:[Ii]t|[Tt]h(?:e|is) (?:\\p{Ll}+ ){0,2}(?:${anyOf(textWords)}))\\b`,
  'u',
);

/** `The Board agreed to this estimate`, `vetted by Vane` */
function tellsOfAgreement(before: string, after: string): boolean {
  if (active.test(before)) return agreedText.test(after);
  const isBare = bare.test(before.replace(/^.*[,;:] /u, ''));
  if (!isBare && !(passive.test(before) && subjectText.test(before))) return false;
  const byWhom = byName.test(after) || withName.test(after);
  return byWhom && mayBeThisText(isBare ? '' : before);
}

/** Whoever has copies may send them. */
const ofCopies = /^ (?:[^,;]{1,50} )?copies\b/u;

function objectFits({ view, word, action }: Told, after: string): boolean {
  const object = objectOf(after);
  if (object === 'other' || (action === 'sent' && ofCopies.test(after))) return false;
  if (action === 'concurred') return true;
  if (word === 'wrote' && /^(?:[:,]| that\b)/u.test(after)) return false;
  if (action !== 'sent' && agenciesOf(view).length > 0) return true;
  if (action === 'sent' || word === 'wrote') return object === 'this';
  return object !== 'none';
}
