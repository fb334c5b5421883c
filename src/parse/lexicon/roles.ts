import type { WitnessRole } from '../../nodes.ts';

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

/**
 * What a location holds, by the words that lead to it; the first that fits decides, and another
 * document is meant where none does.
 */
export const roleCues: readonly { role: WitnessRole; cue: RegExp }[] = [
  { role: 'original', cue: languageText },
  { role: 'original', cue: /\b[Oo]riginal(?:-language)? (?:text|version) (?:is|of)\b/u },
  {
    role: 'draft',
    cue: /\b[Dd]rafts?\b[”"]?(?! (?:letter|memorandum|paper|telegram|reply|message|cable|text of|by|and cleared|statement|resolution|treaty|agreement|with))(?= (?:of (?:this|the (?!memorandum for|letter from|cover|attach|reply|brief|enclos))|and revisions|indicat|was|were|is|are|bears|dated|which|in|with)|[,.])/u,
  },
  {
    role: 'copy',
    cue: /(?:^|[.;,(] ?|\b[Tt]here (?:is|are) )(?:[Aa]nother|[Aa]n? (?:\w+ )?|[Tt]he (?:signed |other |original )?|[Oo]ther|[Aa]dditional|[Aa]n additional|[Oo]ne|[Tt]wo (?:other )?|[Ii]dentical|[Aa] second|[Aa] note on an?(?:other)?|[Aa]ccording to (?:another|a)) ?(?:\w+ )?(?:cop(?:y|ies)|version)\b(?! (?:was|were) (?:also |to be )?(?:sent|given|circulated|forwarded|transmitted|delivered|handed|provided|passed))(?! of (?!this\b|these\b|the (?:final |source )?(?:airgram|communication|despatch|document|letter|memorandum|message|minutes|note|notes|paper|report|statement|study|telegram|text|transcript)\b))/u,
  },
  {
    role: 'copy',
    cue: /\b(?:[Tt]he|[Aa]n?|[Tt]his|[Oo]n) (?:\p{Lu}[\p{L}’']* (?:of \p{Lu}\p{L}+ )?|record |file )*copy (?:of (?:this|the (?:letter|memorandum|message|telegram|paper|report))\b|indicates|bears|is dated|shows|in the \p{Lu})/u,
  },
  {
    role: 'copy',
    cue: /^Copies were (?:also )?sent to [^.]*\.$|\bsent copies (?:of (?:this|the) \w+ )?to\b/u,
  },
  { role: 'copy', cue: /\b(?:was|is|were) also (?:found|in)\b/u },
  {
    role: 'copy',
    cue: /^(?:Also in|Copies (?:of (?:this|the) \w+ )?(?:are|exist))\b/u,
  },
  {
    role: 'copy',
    cue: /^On (?:the|an?|another) (?:\p{Lu}[\p{L} ]+ |file )?copy of (?:this|the)\b/u,
  },
];
