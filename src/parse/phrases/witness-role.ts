import type { WitnessRole } from '../../nodes.ts';
import { startsWithMarking } from '../lexicon/markings.ts';
import { languages, languageText, roleCues } from '../lexicon/roles.ts';
import { type Passage, wordingBefore } from '../passage.ts';

interface Role {
  role: WitnessRole;
  language?: { tag: string; wording: string };
}

/**
 * What text a location in a sentence holds, by the words before it; a location in parentheses that
 * is a sentence of its own speaks of the sentence before it.
 */
export function roleAt(passage: Passage, at: number): Role {
  const before = passage.note.text.slice(passage.start, at);
  const alone = before.startsWith('(');
  const words = alone ? wordingBefore(passage) : clauseBefore(before);
  const role = roleCues.find(({ cue }) => cue.test(words))?.role ?? 'related';
  // (Memorandum of conversation, August 1; ibid.) names a document of its own.
  if (role === 'copy' && ((alone && /\p{L}/u.test(before)) || isOfAnotherKind(words, passage))) {
    return { role: 'related' };
  }
  return role === 'original' ? { role, ...languageOf(words) } : { role };
}

/** Kinds that are never called by one another's name. */
const kinds: ReadonlySet<string> = new Set([
  'airgram',
  'despatch',
  'letter',
  'memorandum',
  'telegram',
]);

/** `a copy of the despatch` under the head of a telegram is a copy of another text. */
function isOfAnotherKind(words: string, { note }: Passage): boolean {
  const kind = /\bcop(?:y|ies) of the (\p{Ll}+)/u.exec(words)?.[1];
  return kind !== undefined && kind !== note.kind && kinds.has(kind) && kinds.has(note.kind);
}

function languageOf(words: string): Pick<Role, 'language'> {
  const [, wording, name] = languageText.exec(words) ?? [];
  if (name === undefined || wording === undefined) return {};
  const tag = languages[name] ?? 'und';
  return { language: { tag: /transliterated/iu.test(wording) ? `${tag}-Latn` : tag, wording } };
}

/** From the last semicolon on: another clause may tell of another text. */
function clauseBefore(words: string): string {
  const semicolon = words.lastIndexOf('; ');
  const clause = semicolon < 0 ? words : words.slice(semicolon + 2);
  // Another copy, marked Top Secret; Nodis, is in
  //                                ^
  if (semicolon >= 0 && startsWithMarking(clause)) return clauseBefore(words.slice(0, semicolon));
  return clause.includes('(') || /\p{Ll}/u.test(clause) ? clause : words;
}
