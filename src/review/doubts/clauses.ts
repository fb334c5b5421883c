import { anotherText, anyOf, noText, textWords } from '../../lexicon/en/doubts.ts';

/** The words between the beginning of a clause and an offset in it. */
export function clauseBefore(text: string, at: number): string {
  const from = Math.max(
    behind(text, '; ', at),
    behind(text, ' that ', at),
    behind(text, '. ', at),
    behind(text, '“', at),
  );
  return text.slice(from, at);
}

function behind(text: string, sign: string, at: number): number {
  const found = text.lastIndexOf(sign, at);
  return found < 0 ? 0 : found + sign.length;
}

/** Whether what is said before an offset is denied, wished, or only possible. */
export function isUnreal(before: string): boolean {
  return unreal.test(before) || /\b(?:[Nn]either|No|nor|not)\b/u.test(before);
}

const unreal =
  /\b(?:be|before|being|can|cannot|could|having|if|may|might|must|never|no|should|to|whether|will|without|would)(?: \w+ly)? $/iu;

const anyText = anyOf(textWords);

/** A noun phrase that means another text than the one printed. */
const other = new RegExp(
  `\\b(?:an?|another|\\d+|her|his|several|their|three|two|\\p{Lu}\\p{L}+[’']s?|${anyOf(anotherText)}) (?:\\p{Ll}+ |\\p{Lu}\\p{Ll}+ \\d+ ){0,2}(?:cop(?:y|ies)|proposal|questions?|recommendations?|${anyText})\\b`,
  'iu',
);
const asideText =
  /\b(?:another|attached|comment|copy|copies|covering|draft of|enclosed|excerpt|notation|one of|postscript|part of|portion|reply|separate|substance|summary of)\b/iu;
const ofThis = /\bsubstance of this|cop(?:y|ies) of (?:the|this)\b/iu;
const thisText = new RegExp(
  `\\b(?:and|estimate|it|S?NIE|which|these|this|the (?:\\p{Ll}+ ){0,2}(?:${anyText}))\\b|\\b(?:letter|memorandum|message|telegram)\\b`,
  'iu',
);

/** `it`, `this letter`, but not `this meeting` */
const ownText = new RegExp(`\\b(?:it|this(?: \\p{Ll}+)? (?:${anyText}))\\b`, 'iu');

/** What leads up to a clause about the text: a note on it, or the sheet before it, that says something. */
const teller =
  /^According to [^,]*(?:, (?:\p{Lu}\p{Ll}+ \d+|undated),?)*,? ?|^.*\b(?:indicates?|notes?|reads?|reveals?|says?|shows?|states?|suggests?)\b(?: that)?:? ?/gu;

/** Whether the subject of a passive clause may be the text printed. */
export function mayBeThisText(before: string): boolean {
  const subject = before.replace(teller, '');
  if (subject.trim() === '') return true;
  if (/\b(?:another|other) cop(?:y|ies)\b/iu.test(subject)) return false;
  if (asideText.test(subject) && !ofThis.test(subject)) return false;
  if (other.test(subject) && !ownText.test(subject)) return false;
  return thisText.test(subject);
}

const object =
  /^ (?:(?:for|in|off|on|over|to) \p{Lu}[^,]*?,? )?(?:\p{Lu}\w+ |her |him |them )?(?<object>a copy|an? \p{L}+|copies|her|his|it|its|that|the(?: \p{Ll}+){1,2}|their|them|these|this)\b/u;
const noObject = new RegExp(`\\b(?:${anyOf(noText)})|the (?:attached|covering|plan\\b|reply)`, 'u');

/** How far behind the verb its object is looked for. */
const reach = 60;

/** What an active verb may have to do with the text printed, by the words behind the verb. */
export function objectOf(after: string): 'this' | 'policy' | 'other' | 'none' {
  const near = after.slice(0, reach);
  const words = object.exec(after)?.groups?.object;
  if (words === 'it' || words === 'this' || ofThis.test(near)) return 'this';
  if (noObject.test(near)) return 'other';
  if (other.test(near) && !/\bthis\b/u.test(near)) return 'other';
  if (words !== undefined)
    return /^(?:an? (?!copy)|her|his|its|their)/u.test(words) ? 'other' : 'this';
  return /^ (?:the )?(?:NSC|paper|S?NIE|statement of policy)\b/u.test(after) ? 'policy' : 'none';
}
