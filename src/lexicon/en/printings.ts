import { kindsOfText } from './kinds-of-text.ts';

/** Verbs that say a text was made public in a work. */
const published = [
  'cited at length',
  'excerpted',
  'printed',
  'published',
  'quoted',
  'released',
  'reprinted',
  'reproduced',
];

/** The same in a sentence, with those that say no more than where a text stands. */
export const printingVerb = new RegExp(
  `\\b(?:${published.map((verb) => `[${verb.charAt(0).toUpperCase()}${verb.charAt(0)}]${verb.slice(1)}`).join('|')})\\b|\\b(?:appear(?:s|ed)?|(?:can|may) be found|is|are) (?:also )?(?:in (?:full|part) )?(?=in\\b)`,
  'u',
);

/** What a text is said to be in that may be a place where it is kept as well as a work. */
export const standsIn = /^(?:is|are|(?:can|may) be found)\b/u;

/** Kinds of text that "the" may call the text printed here; a reply is another text. */
const kind = [
  ...Object.values(kindsOfText).flat(),
  'exchange',
  'essay',
  'joint statement',
  'press release',
  'study',
  'translation',
  'version',
]
  .filter((word) => word !== 'reply' && word !== 'response')
  .flatMap((word) => (word.endsWith('s') ? [word] : [word, `${word}s`]))
  .sort((a, b) => b.length - a.length)
  .join('|');
const kindWord = `(?:${kind})`;

/** What the text may be called with one article or another before its kind. */
const form =
  '(?:abridged|another|censored|complete|condensed|different|edited|English|entire|final|full|longer|official|partial|same|sanitized|shorter|signed|slightly different|source|substantive|unclassified|unofficial|variant|verbatim)';

/** A part of a text, before "of". */
const portion =
  '(?:concluding |final |first |key |large |last |lengthy |long |major |operative |opening |partial |short |small |substantial |substantive |two |three )*(?:body|bulk|conclusions?|discussion|excerpts?|extracts?|paragraphs?|parts?|portions?|recommendations?|sections?|segments?|sentences?|statement|substance|texts?|translations?|versions?)';

/** Where the verb of such a sentence may stand. */
const finite = '(?:is|was|are|were|has been|have been|appears?|appeared|may be|can be)\\b';

/** Subjects of a sentence that mean the text printed here, or a part or another form of it. */
export const ofThisText: readonly RegExp[] = [
  /^\(?(?:Also|First|Originally|Previously|Subsequently|Later)? ?(?:[Pp]rinted|[Pp]ublished|[Qq]uoted|[Rr]eprinted|[Rr]eproduced|[Ee]xcerpted)\b/u,
  /^(?:Source: )/u,
  new RegExp(
    `^(?:The|This|Both|Another|An?(?= ${form}\\b))(?: ${form}){0,2} ?(?:[“"‘'][^”"’']{1,40}[”"’'] ?)?(?:${kindWord}|translation|version|extract)?[”"’']?(?:,[^,]*,)?(?: of (?:this|the) ${kindWord}| and [^.]*?| printed here)?(?: printed here| exchanged[^.]*)? ${finite}`,
    'u',
  ),
  new RegExp(
    `^(?:(?:The|An?|Some|Several|Most) )?${portion}(?:,? (?:and|or) (?:the )?${portion})?(?: printed here)? (?:of|from|in) (?:this|the) (?:${kindWord}|N?IE|SNIE)\\b(?: printed here)? ${finite}`,
    'iu',
  ),
  /^An? (?:abridged |brief |long |longer |short |shorter )?(?:excerpt|extract|part|portion|translation)(?: of it)? (?:is|was|has been|appears?)\b/u,
  /^(?:Section|Part|Paragraphs?|Chapter)s? (?:[A-Z][IVX]*|\d+)(?:(?:[-–]|, | and )(?:[A-Z][IVX]*|\d+))* (?:is|was|are|were|has been|have been|appears?)\b/u,
  /^The (?:conclusions|recommendations)(?: and (?:conclusions|recommendations))? (?:are|were|have been|appear)\b/u,
  /^(?:It|They) (?:is|are|was|were|has been|have been|appears?|appeared)\b/u,
];

/** Sentences whose first clause says that this text came out; their next may say where it is printed. */
export const cameOut = /^(?:Broadcast|Issued|Published|Released|Source: |Transmitted)\b/u;

/** Words that say only a part is printed. */
export const inPart =
  /\b(?:in part|partial|partially|[Ee]xtracts?|[Ee]xcerpts?|[Ee]xcerpted|[Pp]ortions?|[Qq]uoted|[Ss]ections? (?:of|[A-Z]|[IVX]+|\d)|[Pp]arts? of|[Pp]art (?:[A-Z]|[IVX]+|\d+)|[Pp]aragraphs?|[Cc]onclusions?|[Rr]ecommendations?)\b/u;

/** Words that say another translation or form of the text is printed. */
export const variant =
  /\b(?:different|another|variant|slightly different|alternate|other) (?:translation|text|version)s?\b|\bvariant\b/iu;

/** A sentence whose first words say that this text is printed, whatever else they may mean: `The note is printed in`. */
export const opensPrinting = new RegExp(
  `^(?:The|This) (?:full |complete |entire |same |source |unclassified |final |signed )?(?:${kind}) (?:is|are|was|were|has been|have been) (?:also |first |later |subsequently )?(?:printed|published|reprinted|reproduced) (?:also )?(?:in|as|from|by permission|with|ibid)\\b`,
  'u',
);
