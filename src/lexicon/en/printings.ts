/** Verbs that say a text was made public in a work. */
export const printingVerb =
  /\b(?:[Pp]rinted|[Pp]ublished|[Rr]eprinted|[Rr]eproduced|[Rr]eleased|[Ee]xcerpted)\b/u;

const kindWord =
  '(?:address|agreement|aide-mémoire|airgram|announcement|article|cable|communiqué|communication|declaration|despatch|directive|document|essay|estimate|exchange|interview|joint statement|letters?|memorand(?:um|a)|message|minutes|note|notes|paper|press release|proclamation|record|remarks|report|resolution|speech|statement|study|telegrams?|testimony|text|toast|transcript)';

/** Subjects of a sentence that mean the text printed here, or a part or another form of it. */
export const ofThisText: readonly RegExp[] = [
  /^\(?(?:Also|First|Originally|Previously|Subsequently)? ?(?:[Pp]rinted|[Pp]ublished|[Rr]eprinted|[Rr]eproduced)\b/u,
  /^(?:Source: )/u,
  new RegExp(
    `^(?:The|This|Both|An? (?:different|slightly different|another|variant|English|official|longer|shorter|edited|sanitized|censored)|Another)(?: (?:full|complete|entire|same|source|unclassified|English|final))? ?(?:${kindWord}|translation|version|extract)(?:,[^,]*,)?(?: of (?:this|the) ${kindWord}| and [^.]*?| printed here)?(?: printed here| exchanged[^.]*)? (?:is|was|are|were|has been|have been)\\b`,
    'u',
  ),
  /^(?:(?:Small |Lengthy )?(?:[Ee]xtracts?|[Ee]xcerpts?|[Pp]ortions?|[Pp]arts?|[Ss]ections|Two paragraphs)) (?:of|from) (?:this|the (?:letter|memorandum|message|report|telegram|paper|text|document))\b/u,
  /^(?:It|They) (?:is|are|was|were)\b/u,
];

/** Words that say only a part is printed. */
export const inPart =
  /\b(?:in part|partially|[Ee]xtracts?|[Ee]xcerpts?|[Pp]ortions?|[Ss]ections of|[Pp]arts? of|paragraphs? of)\b/u;

/** Words that say another translation or form of the text is printed. */
export const variant =
  /\b(?:different|another|variant|slightly different|alternate|other) (?:translation|text|version)s?\b|\bvariant\b/iu;
