import { makingNouns, makingWords } from '../../../lexicon/en/doubts.ts';
import type { GenesisAction, Sentence } from '../../../tree.ts';
import { agenciesOf } from '../agencies.ts';
import { clauseBefore, isUnreal, mayBeThisText, objectOf } from '../clauses.ts';
import type { Find, Reason } from '../reason.ts';
import { type View, isInside } from '../view.ts';

/** Words are looked up: a pattern of all of them takes several times as long. */
const wordPattern = /[A-Za-z]{4,}/gu;
const making = new Map(Object.entries(makingWords));

// On May 3 Felt sent this summary of the discussion to McNamara.
//          ^-------^
/** A word of making or sending tells of the text, and nobody is read who did it. */
export const agentMissing: Reason = {
  id: 'agent-missing',
  find: ({ sentences }) => sentences.filter(({ isProse }) => isProse).flatMap(missingIn),
};

/** The first such word of a sentence. */
function missingIn(view: View<Sentence>): Find[] {
  for (const { index: start, 0: word } of view.text.matchAll(wordPattern)) {
    const action = making.get(word.toLowerCase());
    if (action === undefined || isInside(view, start, elsewhere)) continue;
    if (agenciesOf(view).some(({ node }) => node.actions.includes(action))) continue;
    const end = start + word.length;
    if (!tells({ view, word: word.toLowerCase(), action, start, end })) continue;
    const alternatives = [{ as: 'nothing' } as const];
    return [{ group: 'agent', view, start, end, node: view.node, alternatives }];
  }
  return [];
}

/** Readings in which such a word is part of a name or a title. */
const elsewhere = new Set([
  'body',
  'delivery',
  'location',
  'marking',
  'person',
  'printing',
  'reference',
  'title',
] as const);

interface Told {
  readonly view: View;
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
  /(?:\p{Lu}[\p{L}.’'-]*|\)|\b(?:[Bb]oard|Committee|Council|editors?|he|members|representatives?|she|who)) (?:(?:actually|also|and|that day|this date|today|apparently|first|had|has|have|initialed and|later|personally|presumably|probably|reportedly|subsequently|then) )*$/u;
const byName =
  /^(?: [^.;“]*?)?,? (?:by|from|through|(?:in|under) [^.;]*? from) (?:telephone with )?(?:both |former |the |President-)?(?=\p{Lu})/u;
const inOffice = /^(?: at| in|(?: \p{Ll}+){0,4} (?:at|in)) (?:the )?(?=\p{Lu})/u;
const withName = /^(?: [^.;“]*?)?,? with (?:the )?(?=\p{Lu})/u;
const inTelegram =
  /^(?: \p{Ll}+)* (?:by|from|in) (?:airgram|Cahto|circular|despatch|Secto|telegram|[A-Z]\w+ \d)|(?:airgram|despatch|telegram) [\w–-]+ from/u;

/** Whether a word of making tells of the text printed, and of somebody who is named. */
function tells(told: Told): boolean {
  const { view, word, start, end } = told;
  const before = clauseBefore(view.text, start);
  const after = view.text.slice(end);
  if (isUnreal(before)) return false;
  if (word === 'concurring') return /^ (?:in|was|were)\b/u.test(after);
  if (word.endsWith('ing')) return objectOf(after) === 'this';
  if (isInside(view, start, quotation) && !quotedTells(told, before)) return false;
  if (makingNouns.has(word)) return ofSomebody(before, after);
  if (passive.test(before)) return passiveTells(told, before, after);
  const isBare = bare.test(before.replace(/^.*[,:] /u, ''));
  if (isBare && passiveTells(told, bare.test(before) ? '' : before, after)) return true;
  return active.test(before) && objectFits(told, after);
}

/** What is done with somebody. */
const shared: ReadonlySet<GenesisAction> = new Set(['cleared', 'concurred', 'approved']);

function passiveTells({ action }: Told, before: string, after: string): boolean {
  const byWhom =
    byName.test(after) ||
    (shared.has(action) && withName.test(after)) ||
    (action !== 'sent' && inOffice.test(after));
  return byWhom && mayBeThisText(before) && !inTelegram.test(after);
}

const quotation = new Set(['quotation'] as const);

/** The author of quoted words tells of another text, unless they are a formula of this one. */
function quotedTells({ word, action }: Told, before: string): boolean {
  if (makingNouns.has(word) || word === 'wrote' || action === 'sent') return false;
  return action === 'concurred' || bare.test(before) || /\b(?:President|this)\b/u.test(before);
}

/** `Vane’s initials`, `the concurrence of Vane` */
function ofSomebody(before: string, after: string): boolean {
  if (/\bfor (?:\S+ )?$/u.test(before)) return false;
  const whose = /\b(?:[Hh]er|[Hh]is|\p{Lu}\p{L}+[’']s?) (?:\p{Ll}+ )?$/u.test(before);
  return whose || /^s? (?:by|from|of) (?:the )?\p{Lu}/u.test(after);
}

function objectFits({ word, action }: Told, after: string): boolean {
  const object = objectOf(after);
  if (object === 'other') return false;
  if (action === 'concurred') return true;
  if (action === 'sent' || word === 'wrote') return object === 'this';
  return object !== 'none';
}
