import type { WitnessRole } from '../../tree.ts';

/** Names of languages and their BCP 47 tags. */
export const languages: Readonly<Record<string, string>> = {
  Arabic: 'ar',
  Chinese: 'zh',
  Czech: 'cs',
  French: 'fr',
  German: 'de',
  Greek: 'el',
  Hebrew: 'he',
  Italian: 'it',
  Japanese: 'ja',
  Korean: 'ko',
  Persian: 'fa',
  Polish: 'pl',
  Portuguese: 'pt',
  Romanian: 'ro',
  Russian: 'ru',
  Spanish: 'es',
  Turkish: 'tr',
  Ukrainian: 'uk',
  Vietnamese: 'vi',
};

/** `transliterated Russian-language` before "text", "version", "original". */
export const languageText = new RegExp(
  `((?:[Tt]ransliterated )?(${Object.keys(languages).join('|')})(?:[- ]language)?)(?= (?:text|version|original|copy))`,
  'u',
);

/** What the text of a document is called. */
const text =
  '(?:airgram|aide-mémoire|communication|despatch|document|letter|memorandum|message|minutes|notes?|paper|record|report|statement|study|telegram|text|transcript)';

/** `this letter`, `the final text`, but not `this earlier report`. */
const thisText = `(?:(?:this|these)(?! (?:earlier|previous|\\d))|the (?:final |source )?${text}s?\\b)`;

/**
 * What a location holds, by the words that lead to it; the first that fits decides, and another
 * document is meant where none does.
 */
export const roleCues: readonly { role: WitnessRole; cue: RegExp }[] = [
  { role: 'original', cue: languageText },
  { role: 'original', cue: /\b[Oo]riginal(?:-language)? (?:text|version) (?:is|of)\b/u },
  // Additional documentation on this letter, with drafts of the reply, is in
  // ^----------------------^
  { role: 'related', cue: /^(?:Additional |Further |Related )?[Dd]ocumentation\b/u },
  {
    role: 'draft',
    cue: /\b[Dd]rafts?\b[”"]?(?! (?:letter|memorandum|paper|telegram|reply|message|cable|text of|and cleared|statement|resolution|treaty|agreement|with))(?= (?:of (?:this|the (?!memorandum for|letter from|cover|attach|reply|brief|enclos))|and revisions|indicat|was|were|is|are|bears|dated|which|in|with|by \p{Lu}\p{L}+(?:,| is| are))|[,.])/u,
  },
  // An earlier version of the paper is in
  //    ^-------------^
  {
    role: 'draft',
    cue: cue(`\\b(?:[Ee]arlier|[Pp]reliminary|[Pp]revious) versions? of ${thisText}`),
  },
  // A note on another copy indicates that Ames saw it.
  //           ^----------^
  { role: 'copy', cue: /\b[Aa]nother copy\b(?! of an? )/u },
  {
    role: 'copy',
    cue: cue(
      '(?:^|[.;,(] ?|\\b[Tt]here (?:is|are) )(?:[Aa]nother|[Aa]n? (?:\\w+ )?|[Tt]he (?:signed |other |original )?|[Oo]ther|[Aa]dditional|[Aa]n additional|[Oo]ne|[Tt]wo (?:other )?|[Ii]dentical|[Aa] second|[Aa] note on an?|[Aa]ccording to an?) ?(?:\\w+ )?(?:cop(?:y|ies)|version)\\b(?! (?:was|were) (?:also |to be )?(?:sent|given|circulated|forwarded|transmitted|delivered|handed|provided|passed))' +
        `(?! of (?!${thisText}))`,
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
  { role: 'copy', cue: cue(`(?<!\\b[Nn]o )\\b[Cc]op(?:y|ies) of (?:this|these) ${text}s?\\b`) },
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
      `(?:^|[.;,(] ?)(?:[Tt]he )?\\p{Lu}[\\p{L} ]+[’']s (?:record |file )?copy (?:of ${thisText}[\\p{L} ]*? )?(?:indicates|bears|is|shows)\\b`,
    ),
  },
  // the copy of it in the
  // ^-------------------^
  { role: 'copy', cue: /\b(?:the|on an?) cop(?:y|ies) (?:of it )?(?:in|at) (?:the )?$/u },
  { role: 'copy', cue: /\b(?:[Aa]ttached to|[Oo]n) this copy\b/u },
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
      `\\b[Tt]he (?:signed )?original(?: (?:of (?:this|the|\\p{Lu}\\p{L}+[’']s) )?${text})?,? (?:(?:is|are) (?:in )?|in )(?:the )?(?=\\p{Lu}|ibid|$)`,
    ),
  },
  { role: 'copy', cue: /\b(?:was|is|were) also (?:found|in)\b/u },
  {
    role: 'copy',
    cue: /^(?:Also (?:in\b|$)|Copies (?:of (?:this|the) \w+ )?(?:are|exist|marked|classified|labeled)\b)/u,
  },
  {
    role: 'copy',
    cue: /^On (?:the|an?|another) (?:\p{Lu}[\p{L} ]+ |file )?copy of (?:this|the)\b/u,
  },
];

function cue(pattern: string): RegExp {
  return new RegExp(pattern, 'u');
}
