import type { WitnessRole } from '../../tree.ts';
import { phrases } from '../phrase.ts';
import { exemplars, kindsOfCopy, versions } from './copies.ts';
import { kindsOfText } from './kinds-of-text.ts';

/** Names of languages and their BCP 47 tags. */
export const languages: Readonly<Record<string, string>> = {
  Albanian: 'sq',
  Amharic: 'am',
  Arabic: 'ar',
  Armenian: 'hy',
  Bengali: 'bn',
  Bulgarian: 'bg',
  Burmese: 'my',
  Byelorussian: 'be',
  Cambodian: 'km',
  Catalan: 'ca',
  Chinese: 'zh',
  Croatian: 'hr',
  Czech: 'cs',
  Danish: 'da',
  Dutch: 'nl',
  Estonian: 'et',
  Farsi: 'fa',
  Finnish: 'fi',
  Flemish: 'nl',
  French: 'fr',
  Georgian: 'ka',
  German: 'de',
  Greek: 'el',
  Hebrew: 'he',
  Hindi: 'hi',
  Hungarian: 'hu',
  Icelandic: 'is',
  Indonesian: 'id',
  Italian: 'it',
  Japanese: 'ja',
  Khmer: 'km',
  Korean: 'ko',
  Lao: 'lo',
  Laotian: 'lo',
  Latin: 'la',
  Latvian: 'lv',
  Lithuanian: 'lt',
  Macedonian: 'mk',
  Malay: 'ms',
  Mongolian: 'mn',
  Nepali: 'ne',
  Norwegian: 'no',
  Pashto: 'ps',
  Persian: 'fa',
  Polish: 'pl',
  Portuguese: 'pt',
  Romanian: 'ro',
  Rumanian: 'ro',
  Russian: 'ru',
  Serbian: 'sr',
  'Serbo-Croatian': 'sh',
  Slovak: 'sk',
  Slovene: 'sl',
  Somali: 'so',
  Spanish: 'es',
  Swahili: 'sw',
  Swedish: 'sv',
  Tagalog: 'tl',
  Tamil: 'ta',
  Thai: 'th',
  Tibetan: 'bo',
  Turkish: 'tr',
  Ukrainian: 'uk',
  Urdu: 'ur',
  Vietnamese: 'vi',
};

/** `transliterated Russian-language` before "text", "version", "original". */
export const languageText = new RegExp(
  `((?:[Tt]ransliterated )?(${Object.keys(languages).join('|')})(?:[- ]language)?)(?= (?:text|version|original|copy))`,
  'u',
);

/** What this text may be called: of a conversation or an exchange there are other texts. */
const texts = Object.values(kindsOfText)
  .flat()
  .filter((name) => !['conversation', 'exchange', 'memoranda', 'reply', 'response'].includes(name));

const phrase = phrases({
  COPY: exemplars,
  KIND_OF_COPY: kindsOfCopy,
  LETTER: /\p{L}/u,
  NAME: /\p{Lu}[\p{L}’'.-]*/u,
  NUMBER: ['one', 'two', 'three', 'four', 'five', 'six', 'several', 'many', 'some'],
  OWNER: /\p{Lu}[\p{L} ]+[’']s/u,
  REACHED: [
    'addressed',
    'circulated',
    'delivered',
    'forwarded',
    'given',
    'handed',
    'pouched',
    'provided',
    'passed',
    'sent',
    'shown',
    'transmitted',
  ],
  TELLS: [
    'bears',
    'carries',
    'has',
    'indicates',
    'is',
    'notes',
    'reads',
    'says',
    'shows',
    'states',
  ],
  TEXT: texts.filter((name) => name !== 'copy'),
  VERSION: versions,
  WORD: /\w+/u,
  OWN_TEXT: [
    'this TEXT[not before LETTER]',
    'these {documents|materials|minutes|notes|papers|records}[not before LETTER]',
  ],
  // this letter, the final text, but not: this earlier report
  THIS_TEXT: [
    'this [not before earlier|previous|#]',
    'these {documents|materials|minutes|notes|papers|records}[not before LETTER]',
    'the (final|source|signed|same|actual|complete|full|present) TEXT[not before LETTER]',
    'it[not before LETTER]',
  ],
});

const thisText = phrase.source`THIS_TEXT`;
const reached = phrase.source`{was|were} (also|then|later|to be|subsequently) REACHED`;

/** What may stand before "copy" where a clause begins with it. */
const article = phrase.source`{another|a|a WORD|an|an WORD|the|the {signed|other|original}|other|additional|an additional|NUMBER|NUMBER other|identical|a second|a note on a(n)|according to a(n)|according to another}`;

/**
 * What a location holds, by the words that lead to it; the first that fits decides, and another
 * document is meant where none does.
 */
export const roleCues: readonly { role: WitnessRole; cue: RegExp }[] = [
  { role: 'original', cue: languageText },
  { role: 'original', cue: phrase`original(-language) {text|version} {is|of}` },
  // Additional documentation on this letter, with drafts of the reply, is in
  // ^----------------------^
  { role: 'related', cue: phrase`^(additional|further|related) documentation` },
  // A draft text of this letter is in
  //   ^------------------------^
  { role: 'draft', cue: phrase`draft {COPY|VERSION|text} of THIS_TEXT` },
  {
    role: 'draft',
    cue: cue(
      `\\b[Dd]rafts?\\b[”"]?(?! (?:${phrase.source`TEXT|COPY|VERSION|and cleared|with`})(?!\\p{L}))(?= (?:of (?:this|it\\b|the (?!memorandum for|letter from|cover|attach|reply|brief|enclos))|and revisions|indicat|was|were|is|are|bears|dated|which|in|with|by \\p{Lu}\\p{L}+(?:,| is| are))|[,.])`,
    ),
  },
  // An earlier version of the paper is in
  //    ^-------------^
  {
    role: 'draft',
    cue: phrase`{earlier|initial|preliminary|previous} {version(s)|draft(s)} of THIS_TEXT`,
  },
  // A note on another copy indicates that Ames saw it.
  //           ^----------^
  { role: 'copy', cue: phrase`another (KIND_OF_COPY) {COPY|set} [not before of a(n)]` },
  {
    role: 'copy',
    cue: cue(
      `(?:^|[.;,(] ?|\\b[Tt]here (?:is|are) )(?:${article}) (?:\\w+ )?(?:${phrase.source`COPY|VERSION`})(?!\\p{L})(?! ${reached})(?! of (?!${thisText}))`,
    ),
  },
  {
    role: 'copy',
    cue: cue(
      `\\b(?:[Tt]he|[Aa]n?|[Tt]his|[Oo]n) (?:\\p{Lu}[\\p{L}’']* (?:of \\p{Lu}\\p{L}+ )?|record |file )*copy (?:of ${thisText}|indicates|bears|is dated|shows|in the \\p{Lu})`,
    ),
  },
  // Ames enclosed copies of this letter in a note to Vane.
  //               ^-------------------^
  { role: 'copy', cue: phrase`[not after no] COPY of OWN_TEXT` },
  // Drafted by Orne, according to the copy in · The date is from the Department of State copy.
  //                  ^-------------------^                  ^-----------------------------^
  {
    role: 'copy',
    cue: cue(
      `\\b(?:[Aa]ccording to|from) (?:the|an?|\\p{Lu}\\p{L}+[’']s)(?: (?:of )?(?!copy\\b)[\\p{L}.]+){0,4} copy\\b(?! of (?!${thisText}))`,
    ),
  },
  // Vane’s copy of this memorandum indicates that it was drafted by Orne.
  // ^---------------------------------------^
  {
    role: 'copy',
    cue: cue(
      `(?:^|[.;,(] ?)(?:[Tt]he )?${phrase.source`OWNER (record|file) copy`} (?:of ${thisText}[\\p{L} ]*? )?(?:indicates|bears|is|shows)\\b`,
    ),
  },
  // the copy of it in the
  // ^-------------------^
  { role: 'copy', cue: /\b(?:the|on an?) cop(?:y|ies) (?:of it )?(?:in|at) (?:the )?$/u },
  { role: 'copy', cue: phrase`{attached to|on} this COPY` },
  {
    role: 'copy',
    cue: /^Copies were (?:also )?sent to [^.]*\.$|\bsent copies (?:of (?:this|the) \w+ )?to\b/u,
  },
  // Ames forwarded a copy to Vane on May 3.
  //      ^-----------------^
  {
    role: 'copy',
    cue: /^(?:(?!\b(?:an?|his|her|their|wrote)\b)[^;:“])*\b(?:sent|forwarded|gave|passed) a copy to\b/u,
  },
  // The signed original is in · On the original memorandum in
  //     ^-------------^             ^--------------------^
  {
    role: 'copy',
    cue: cue(
      `\\b[Tt]he (?:signed )?original(?: (?:of (?:this|the|\\p{Lu}\\p{L}+[’']s) )?(?:${phrase.source`TEXT`}))?,? (?:(?:is|are) (?:in )?|in )(?:the )?(?=\\p{Lu}|ibid|$)`,
    ),
  },
  { role: 'copy', cue: /\b(?:was|is|were) also (?:found|in)\b/u },
  {
    role: 'copy',
    cue: cue(
      `^(?:Also (?:in\\b|$)|Copies (?:of ${thisText} (?:\\p{Ll}+ )?)?(?:are|exist|in\\b|marked|classified|labeled)\\b)`,
    ),
  },
  {
    role: 'copy',
    cue: /^On (?:the|an?|another) (?:\p{Lu}[\p{L} ]+ |file )?copy of (?:this|the)\b/u,
  },
];

/**
 * A copy of this text stands in one place with another text: what the other is decides `with`.
 *
 * A copy of this note and Orne’s reply are in
 */
export const copyAndAnother = new RegExp(
  `(?:${phrase.source`COPY`}) of ${thisText}(?: (?!and\\b)\\p{Ll}+){0,3}(?: to \\p{Lu}[\\p{L} ]*)?,? (?:and|together with|along with|with) (?!(?:a |another )?cop(?:y|ies) of (?:this|it)\\b)(?=\\p{Ll}|\\p{Lu}[\\p{L}. ]*[’']s )(?<other>[^;()]+?),? (?:are|were|is) (?:also |both )?(?:attached|filed|found|ibid|in|kept|located|at)\\b`,
  'u',
);

/** The second of such texts that is a draft of this one and no other. */
export const draftOfThis = phrase`draft(s) of THIS_TEXT`;

// NSC 7011, R 12, Tosec 22
/** What a numbered text is called by. */
export const designation = /(?:[A-Z]{1,6}|\p{Lu}\p{Ll}{2,7})[ -–]?\d[\w/–-]*/u;

// Tab A is telegram 12, a copy of which is ibid. Another copy is in
//                       ^--------------^         ^---------------^
/** A sentence that tells where a copy of another text is, and one that goes on with that text. */
export const copyOfWhich = phrase`COPY of {which|whom}`;
export const goesOnWithCopy = phrase`^(A further|another|other|additional|a second) COPY {are|is} (also) {in|ibid|at}`;

function cue(pattern: string): RegExp {
  return new RegExp(pattern, 'u');
}
