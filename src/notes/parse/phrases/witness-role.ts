import { startsWithMarking } from './markings.ts';
import type { Vocabulary } from '../../../conventions/index.ts';
import type { WitnessRole } from '../../../tree.ts';
import { around } from '../enclosures.ts';
import {
  copyAndAnother,
  copyOfWhich,
  designation,
  draftOfThis,
  goesOnWithCopy,
  languages,
  languageText,
  roleCues,
} from '../../../lexicon/en/roles.ts';
import type { Span } from '../span.ts';
import { type Passage, wordingBefore } from '../passage.ts';
import { differs, lastWord } from './kind-of-text.ts';

interface Role {
  role: WitnessRole;
  language?: { tag: string; wording: string };
}

/**
 * What text a location in a sentence holds, by the words before it; a location in parentheses that
 * is a sentence of its own speaks of the sentence before it.
 *
 * @param found the locations that stand before it in the sentence
 */
export function roleAt(passage: Passage, at: number, found: readonly Span[] = []): Role {
  const before = passage.note.text.slice(passage.start, at);
  const alone = before.startsWith('(');
  const words = unquoted(
    alone ? wordingBefore(passage) : clauseBefore(passage.note.vocabulary, before),
  );
  const role = cuedRole(words);
  // (Memorandum of conversation, August 1; ibid.) names a document of its own.
  const named = /\p{L}/u.test(namedBefore(passage, at, found));
  if (role === 'copy' && (named || isOfAnotherText(before, words, passage))) {
    return { role: 'related' };
  }
  if (role === 'related' && !named && isCopyOfDraft(passage, words)) return { role: 'draft' };
  return role === 'original' ? { role, ...languageOf(words) } : { role };
}

function cuedRole(words: string): WitnessRole {
  if (copyAndAnother.test(words)) return 'copy';
  return roleCues.find(({ cue }) => cue.test(words))?.role ?? 'related';
}

// A copy of this note and Orne’s reply are in the Truman Library.
//                         ^----------^
/** What a second text is that lies in the place of a copy. */
export function roleOfSecond(passage: Passage, at: number): WitnessRole | undefined {
  const words = clauseBefore(passage.note.vocabulary, passage.note.text.slice(passage.start, at));
  const other = copyAndAnother.exec(words)?.groups?.other;
  if (other === undefined) return undefined;
  return draftOfThis.test(other) ? 'draft' : 'related';
}

const copyOfNumbered = new RegExp(`\\bcop(?:y|ies) of (${designation.source})`, 'u');

// … an August 3 draft of the report, NSC 7011. A copy of NSC 7011 is ibid.
//                                    ^------^            ^------^
/** Whether a copy is one of a numbered text that the note calls a draft before. */
function isCopyOfDraft({ note, start }: Passage, words: string): boolean {
  const named = copyOfNumbered.exec(words)?.[1];
  if (named === undefined) return false;
  const before = note.text.slice(0, start);
  const at = before.lastIndexOf(named);
  return at >= 0 && /\b[Dd]raft\b[^.;]{0,60}$/u.test(before.slice(0, at));
}

// (Telegram 41 to Lima; Truman Library, Vane Papers)   (Truman Library, Vane Papers; Adams Library, Orne Papers)
//  ^-----------------^                                                            ^^
/** What stands in the parenthesis of a location and is neither another location nor a link to it. */
function namedBefore({ note, start }: Passage, at: number, found: readonly Span[]): string {
  const bracket = around(note.enclosures, at).findLast(({ sign }) => sign === '(');
  if (bracket === undefined || bracket.open < start) return '';
  return found
    .filter((location) => location.start > bracket.open)
    .reduceRight(
      (words, location) =>
        words.slice(0, location.start - bracket.open) + words.slice(location.end - bracket.open),
      note.text.slice(bracket.open, at),
    )
    .replace(/\b(?:and|also|in|the)\b/gu, '');
}

/** What a whole sentence in quotation marks says is no witness: `“Ames has no copy of this letter.”` */
function unquoted(words: string): string {
  return words.replace(/“(?:[^ ”]+ ){4}[^”]*”/gu, '“”');
}

/** Whether the copy is one of a text that these words name, and not of the text of the note. */
function isOfAnotherText(before: string, words: string, passage: Passage): boolean {
  return (
    isOfAnotherKind(words, passage) ||
    isOfClauseBefore(before, words) ||
    (goesOnWithCopy.test(words) && copyOfWhich.test(wordingBefore(passage)))
  );
}

/** Kinds that may be sent as one of them, but are not called a letter. */
const papers: ReadonlySet<string> = new Set(['estimate', 'paper', 'report', 'study']);

// a copy of the despatch
//               ^------^
/** Under the head of a telegram that is a copy of another text. */
function isOfAnotherKind(words: string, { note }: Passage): boolean {
  const kind = /\bcop(?:y|ies) of the (\p{Ll}+)/u.exec(words)?.[1];
  if (kind === undefined || /\b[Aa]nother copy\b/u.test(words)) return false;
  const own = lastWord(note.kind);
  return differs(kind, own) || (papers.has(own) && kind === 'letter');
}

// Orne sent a similar letter to Vane; a copy is in
//             ^------------^          ^----^
function isOfClauseBefore(before: string, words: string): boolean {
  const other =
    /\b(?:an?|another|similar|separate) (?:\w+ )*(?:letter|memorandum|message|telegram|report)\b/u;
  return /^(?:a copy|copies) (?:is|are)\b/u.test(words) && other.test(before);
}

function languageOf(words: string): Pick<Role, 'language'> {
  const [, wording, name] = languageText.exec(words) ?? [];
  if (name === undefined || wording === undefined) return {};
  const tag = languages[name] ?? 'und';
  return { language: { tag: /transliterated/iu.test(wording) ? `${tag}-Latn` : tag, wording } };
}

/** From the last semicolon on: another clause may tell of another text. */
function clauseBefore(vocabulary: Vocabulary, words: string): string {
  const semicolon = words.lastIndexOf('; ');
  const clause = semicolon < 0 ? words : words.slice(semicolon + 2);
  // Another copy, marked Top Secret; Nodis, is in · Copies marked Secret; Priority are in
  //                                ^                                     ^
  const opening = clause.replace(/ (?:is|are|was|were) .*$/su, '');
  if (semicolon >= 0 && startsWithMarking(vocabulary, opening))
    return clauseBefore(vocabulary, words.slice(0, semicolon));
  return clause.includes('(') || /\p{Ll}/u.test(clause) ? clause : words;
}
