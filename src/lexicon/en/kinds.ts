/** Kinds that "of" is a part of; behind any other kind it begins what the document is about. */
export const kindWithOf =
  /^(?:(?:Draft |Informal |Summary |United States )*(?:Memorand(?:um|a)|Minutes|Notes|Record|Summary|Transcript|Report|Account) of (?:an? |the )?(?:Telephone )?(?:Conversations?|Conferences?|Conclusions|Discussions?|Meetings?|Understanding|Interview|Action|Decision|Information|Law|Record)\b|Memorandum on the Substance of Discussions?|Text of (?:an? |the )?\p{Lu}\p{L}+)/u;

/** Where the kind ends and the rest of the head begins. */
export const behindKind =
  / (?:[Ff]rom|Prepared|Approved|Adopted|Circulated|Issued|Held|Submitted|Drafted|[Bb]y|[Tt]o|Between|With|Among|[Ff]or|[Oo]n|[Aa]t|Concerning|Regarding|[Ii]n|of)\b|,|(?<=[a-z]) \(/u;

/** `No. 342`, `34-70`, `Polto 2514`, `A-291`, `TDCS DB-315/02084-72`: the number of a document. */
export const kindNumber =
  /(?: No\.)? ?(?:(?<=Telegram )\p{Lu}\p{L}+ |(?<= )[A-Z]{2,5} )?[A-Z]{0,5}[-–]?\d[\w./–-]*$|(?: No\.)$/u;

/** Bodies that may stand before a kind without being part of it: `Volcker Group Paper`. */
export const bodyBeforeKind =
  /^(?:(?:\p{Lu}[\p{L}.]+ )+?(?:Group|Board|Committee|Delegation|Task Force) )(?=\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} ?$)/u;

/** A department that issued the document: `Department of State Policy Directive` */
export const holderBeforeKind =
  /^Department of (?:the )?\p{Lu}\p{L}+ (?=\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*(?: (?:From|Prepared|by|to|on|for|of|at|in)\b|,|$))/u;

/** Telegraphic kinds: what is "also sent" of them goes to posts. */
export const telegraphic = /\b(?:Telegram|Airgram|Cable|Message|Despatch|Instruction)\b/iu;

/** Titles that "to" belongs to: `Ambassador to Yugoslavia`, `Assistant to the President`. */
export const titleWithTo =
  /\b(?:Adviser|Aide|Ambassador|Assistant|Consultant|Counsel|Delegate|Delegation|Liaison|Minister|Mission|Observer|Representatives?|Secretary|Envoy|Attaché|Agent|Counselor|Consul|Members? of the Delegation|Message|Visit|Letter|Committee|Commissioner)(?: in [^,()]*)?$/u;
