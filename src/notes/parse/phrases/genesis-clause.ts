/** The end of a list of names behind a verb of genesis: at the next verb, the stop, or where prose goes on. */
export function clauseEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const cuts = [trail, ...goesOn].map((pattern) => pattern.exec(words)?.index ?? words.length);
  return start + Math.min(...cuts);
}

/** What is left of the words before the next verb, and the stop of the sentence. */
const trail = /(?:,? (?:and|was|were|which|had been|has been|but|then))* ?$|(?<!, [JS]r)\.[)\]]*$/u;

/** How prose goes on behind such a list. */
const goesOn: readonly RegExp[] = [
  / (?:for use|following|after|before|during|because|based|under|pursuant|prior to|but|using|from notes|subject to|except|that|per|scheduled|as (?:a|the|an|set forth))\b/u,
  / (?:in (?:accordance|collaboration|conjunction|connection|consultation|coordination|preparation|response)|with (?:an?|changes|(?:the )?(?:Directors?|exception|[Rr]epresentatives?)|instructions|revisions|(?:the )?(?:assistance|help|participation)))\b(?!,)/u,
  // Prepared by Vane and coordinated with Orne · Drafted by Vane; repeated to Lima
  //                 ^                                           ^
  /(?:,|;)?(?: and)? (?:was |were )?(?:circulated|coordinated|delivered|discussed|distributed|forwarded|passed|pouched|released|repeated|returned|revised|sent|submitted|transmitted|typed)\b/iu,
  /; (?:see|a|an|no|it|the (?!\p{Lu}))\b|[,;] (?:An?|For|It|No|See|The|This) /u,
  // “… was prepared by Noble. Questions may be addressed to …”
  //                         ^
  /(?<!\b(?:(?:[DdLl]e)?\p{Lu}|Adm|Capt|Col|Cpt|Dr|Gen|Jr|Lt|Maj|Mr|Mrs|Sr|St))\. (?=\p{Lu})|[.,]?[’”]+(?=[ ,.]|$)(?<=”)/u,
  /; \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)* (?:signed|approved|initialed|sent|concurred)\b|; \p{Lu}[^;,]* (?:was|were) /u,
];
