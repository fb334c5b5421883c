import { kindsOfText } from './kinds-of-text.ts';

/** Verbs that say a text was made public in a work. */
export const printingVerb =
  /\b(?:[Pp]rinted|[Pp]ublished|[Rr]eprinted|[Rr]eproduced|[Rr]eleased|[Ee]xcerpted)\b/u;

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

/** Subjects of a sentence that mean the text printed here, or a part or another form of it. */
export const ofThisText: readonly RegExp[] = [
  /^\(?(?:Also|First|Originally|Previously|Subsequently)? ?(?:[Pp]rinted|[Pp]ublished|[Rr]eprinted|[Rr]eproduced)\b/u,
  /^(?:Source: )/u,
  new RegExp(
    `^(?:The|This|Both|An? (?:different|slightly different|another|variant|English|official|longer|shorter|edited|sanitized|censored)|Another)(?: (?:full|complete|entire|same|source|unclassified|English|final|signed))? ?(?:[“"‘'][^”"’']{1,40}[”"’'] ?)?(?:${kindWord}|translation|version|extract)?[”"’']?(?:,[^,]*,)?(?: of (?:this|the) ${kindWord}| and [^.]*?| printed here)?(?: printed here| exchanged[^.]*)? (?:is|was|are|were|has been|have been)\\b`,
    'u',
  ),
  /^(?:(?:Small |Lengthy )?(?:[Ee]xtracts?|[Ee]xcerpts?|[Pp]ortions?|[Pp]arts?|[Ss]ections|Two paragraphs)) (?:of|from) (?:this|the (?:letter|memorandum|message|report|telegram|paper|text|document))\b/u,
  /^An? (?:abridged |brief |long |longer |short |shorter )?(?:excerpt|extract|part|portion|translation)(?: of it)? (?:is|was|has been)\b/u,
  /^(?:It|They) (?:is|are|was|were|has been|have been)\b/u,
];

/** Words that say only a part is printed. */
export const inPart =
  /\b(?:in part|partially|[Ee]xtracts?|[Ee]xcerpts?|[Pp]ortions?|[Ss]ections of|[Pp]arts? of|paragraphs? of)\b/u;

/** Words that say another translation or form of the text is printed. */
export const variant =
  /\b(?:different|another|variant|slightly different|alternate|other) (?:translation|text|version)s?\b|\bvariant\b/iu;

/** A sentence whose first words say that this text is printed, whatever else they may mean: `The note is printed in`. */
export const opensPrinting = new RegExp(
  `^(?:The|This) (?:full |complete |entire |same |source |unclassified |final |signed )?(?:${kind}) (?:is|are|was|were|has been|have been) (?:also |first |later |subsequently )?(?:printed|published|reprinted|reproduced) (?:also )?(?:in|as|from|by permission|with|ibid)\\b`,
  'u',
);
