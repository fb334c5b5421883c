import type { Language } from '../language.ts';

/** English heads and notes. */
export const english: Language = {
  months: [
    ['January', 'Jan', 'Jany'],
    ['February', 'Feb', 'Feby', 'Febry'],
    ['March', 'Mar', 'Mch'],
    ['April', 'Apr', 'Aprl'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug', 'Augt'],
    ['September', 'Sept', 'Sep', 'Septr', 'Sepr'],
    ['October', 'Oct', 'Octr', 'Octobr'],
    ['November', 'Nov', 'Novr', 'Novbr'],
    ['December', 'Dec', 'Decr', 'Decbr'],
  ],
  kinds:
    `Memorandum of Conversation|Memorandum on the Conversation|Record of Conversation|Record of a Conversation|Record of Meeting|Record of a Meeting|Note of a Conversation|Note of a Meeting|Summary of Conversation|Minutes of Meeting|Stenographic Record|Verbatim Record|Soviet Record|Record|Memorandum|Memo|Letter|Telegram|Cablegram|Cable|Teleprinter message|Teleprinter|Telegraphic|Telex|Message|Despatch|Dispatch|Dispatches|Minute|Minutes|Note|Aide-Mémoire|Aide-memoire|Report|Protocol|Statement|Speech|Address|Submission|Savingram|Brief|Paper|Circular|Circular Document|Decision|Resolution|Draft|Agreement|Contract|Commission|Orders|General Orders|Instructions|Declaration|Proclamation|Petition|Affidavit|Receipt|Account|Deed|Notes|Summary|Conclusions|Cabinet Conclusions|Cabinet Minutes|Cabinet Paper|Directive|Diary|Extract|Extracts|Excerpt|Transcript|Conversation|Communication|Personal Message|Press Release|Exchange of Notes|Treaty|Bulletin|Information|Intelligence Report|Entry|Plan|Resolutions|Certificate|Will|Opinion|Toast|Remarks|Advertisement|Essay|Notice|Pass|Power of Attorney|Warrant|Questionnaire|Background Paper|Telephone Conversation|Report of Conversation|Handwritten letter|Confidential report|Code telegram|Ciphered Telegram|Coded telegram|Cipher telegram`.split(
      '|',
    ),
  plural: (kind) =>
    /(?:[^s]s|\bof .*)$/u.test(kind) ? kind : kind.replace(/([^aeiou])y$/u, '$1ie') + 's',
  behindKind:
    /,? (?:from|From|by|By|of|Of|to|To|on|On|for|For|with|With|between|Between|concerning|regarding|at|At|in|No\.|prepared|about)\b|[,:(]| \d/u,
  from: /(?:^|[ ,])[Ff]rom (?:the )?(?=[\p{Lu}\p{L}])/u,
  to: [/, to (?:the |a |an )?(?=\p{Lu})/gu, / to (?:the |a |an )?(?=\p{L})/gu],
  articles: /^(?:the|an?) /iu,
  titleWithTo:
    /\b(?:Adviser|Advisor|Aide|Ambassador|Assistant|Clerk|Counsel|Delegate|Minister|Representative|Secretary|Envoy|Attaché|Agent|Commissioner|Consul|Mission|Private Secretary|Delegation|Observer|Delegate|Embassy|Legation|Liaison Officer|Accredited)$/u,
  meetingIn:
    /(?:^|\b(?:[Cc]onversations?|[Mm]eetings?|[Tt]alks|[Dd]iscussions?)\b.*) in (?<place>\p{Lu}[\p{L}.-]+(?: \p{Lu}\p{L}+)?)(?:,|$)/u,
  copies: [
    {
      role: 'draft',
      cue: /\b(?:[Aa] |[Aa]n earlier |[Tt]he )?[Dd]rafts? (?:is|are|in|at)(?: (?:in|at))?(?: the)? $/u,
    },
    {
      role: 'copy',
      cue: /\b(?:(?:[Aa]nother|[Aa]|[Tt]he|[Oo]ther) )?(?:[Cc]op(?:y|ies)|original)(?:,? (?:is|are|on file|filed|held|also|kept))* (?:in|at)(?: the)? $|\b[Aa]lso (?:is |held )?(?:in|at)(?: the)? $/u,
    },
    {
      role: 'related',
      cue: /\b(?:[Ff]iled|[Oo]n file|[Ee]nclosures?|MS of (?:the )?enclosure|[Ss]ee also)(?: (?:in|at))?(?: the)? $/u,
    },
  ],
  printed:
    /\b(?:[Aa]lso )?(?:[Rr]e)?(?:[Pp]rinted|[Pp]ublished|[Rr]eproduced)(?: \([^)]*\))?(?: in part| in full)?(?: in| as| from|:)(?: the)? (?=\S)|\b[Tt]ext from (?=\S)/u,
  made: [
    { action: 'drafted', cue: /\b[Dd]rafted by (?<who>(?:\p{Lu}[\p{L}.’'-]*\.? ?){1,5})/u },
    { action: 'initialed', cue: /\b[Ii]nitiall?ed by (?<who>(?:\p{Lu}[\p{L}.’'-]*\.? ?){1,5})/u },
    { action: 'signed', cue: /\b[Ss]igned by (?<who>(?:\p{Lu}[\p{L}.’'-]*\.? ?){1,5})/u },
  ],
  abbreviations:
    `No Nos Vol vol Mr Mrs Dr Sir St Col Gen Capt Lt Hon Rev Jr Sr Mss MSS Ms ser Ser pt Pt p pp Arch Aff Etr Corr Pol Prov Dept Coll`.split(
      ' ',
    ),
  prose:
    /^(?:(?:[Tt]ranslat|[Oo]btain|[Pp]rovided|[Dd]rafted|[Ss]igned|[Ee]ndorsed|[Dd]ocketed|[Aa]ddressed|[Rr]eceived|[Cc]opied|[Cc]opies to|[Ii]n (?:a|an|the|his|[\p{Lu}]\S*)|[Uu]ndated|[Uu]nsigned|[Ww]ritten|[Oo]riginal language|[Nn]ot (?:found|sent)|[Dd]eclassified|[Aa]ccessed|[Cc]ontributed|copy provided|[Ww]ith )|\d+ ?pp?\b)/u,
};
