/**
 * Nouns that end the name of a kind of document in a head, before its number: "Telegram", "Action
 * Memorandum", "National Intelligence Estimate". Every kind that heads of documentary editions name
 * belongs here, in the singular and the plural.
 */
export const kindNouns: readonly string[] = words(`
  Abstract Account Act Action Actions Addendum Address Agenda Agreement Aide-Mémoire Aide-Memoire Aide-mémoire Aide-memoire Airgram Airgrams Analysis Announcement
  Annex Announcements Answer Answers Appraisal Article Assessment Attachment Authorization Bibliography Brief Briefing Bulletin Cable Cablegram Cables Charter Checklist Chronology Circular
  Code Comment Commentary Comments Communication Communications Communiqué Communique Conclusions Conference Contract Conversation Conversations Correspondence Decision Decisions Declaration
  Decree Despatch Despatches Determination Determinations Developments Diary Digest Directive Directives Discussion Dispatch Document Documents Draft Edict Editorial
  Enclosure Entry Essay Estimate Estimates Evaluation Examination Excerpt Excerpts Exchange Exchanges Executive-Order Extract Extracts Factsheet Files Finding Findings
  Forecast Form Guidance Guideline Guidelines Handbook Hearing Hearings Highlights History Instruction Instructions Interview Introduction Invitation Issues Item Journal
  Law Leaflet Lecture Letter Letters List Log Manifesto Map Memcon Memo Memoir Memorandum Memoranda Memorandums Memos Message Messages Minute Minutes Monograph
  Motion Narrative Newsletter Note Notebook Notes Notice Notification Observations Opinion Options Order Orders Outline Outlook Pamphlet Paper Papers Petition Plan Plans Platform
  Point Points Policy Position Précis Press-Release Proceedings Proclamation Profile Program Programme Projection Proposal Proposals Prospectus Protest Protocol Protocols Questionnaire Questions Reappraisal Record Recording Records
  Recommendation Recommendations Reference References Regulation Release Remarks Reply Report Reports Request Resolution Response Responses Résumé Review Rule Rules Schedule Script Sheet
  Slip Speech Statement Statements Statute Stenogram Study Studies Submission Summaries Summary Supplement Survey Synopsis Table Talk Talking Telecon Telegram Telegrams Telephone-Call
  Telex Terms Testimony Text Texts Theses Timetable Toast Toasts Transcript Transcription Transcripts Translation Treaty Ultimatum Understanding Update Verbale Verbatim Version View Views Warning Will Wire Wireless Workplan`);

/** What a record tells of, in the name of a kind: `Memorandum of Conversation`, `Summary of Actions`. */
const events =
  `Actions? Agreements? Briefings? Calls? Comments Conclusions Conferences? Consultations? Conversations? Debriefings? Decisions? Deliberations Discussions? Exchanges? Findings
  Information Intent Interviews? Law Meetings? Negotiations Opinion Points Proceedings Protest Reasons Recommendations Record Remarks Sessions? Statements? Talks Testimony Understanding Views`
    .split(/\s+/u)
    .join('|');

const records =
  'Account|Agenda|Excerpts?|Extracts?|Highlights|Memorand(?:um|a)|Minutes?|Notes?|Outline|Points|Protocol|Record|Recording|Report|Résumé|Stenogram|Stenographic Record|Summar(?:y|ies)|Synopsis|Transcript|Transcription';
const before = '(?:(?!(?:By|For|From|Of|To)\\b)\\p{Lu}[\\p{L}.-]+ )*';
const occasion = '(?:an? |the )?(?:(?:Teletype|Telephone|Substance of|Substance of the) )?';

/**
 * Kinds that "of", "for" or "on" is a part of; behind any other kind it begins what the document is
 * about or for: `Memorandum for the Record`, but `Memorandum for the Secretary` is a Memorandum.
 */
export const kindWithOf = new RegExp(
  `^${before}(?:(?:${records}) of ${occasion}(?:${events})\\b(?![’'])|Memorand(?:um|a) on the Substance of (?:the )?Discussions?|(?:Memorand(?:um|a)|Notes?) (?:for|to) (?:the )?(?:(?:President|Secretary|Director|Chairman)[’']s )?(?:Record|Files?)\\b|(?:Letter|Statement|Declaration|Memorandum|Notice) of (?:Acceptance|Agreement|Assurance|Credence|Intent|Instructions?|Offer|Policy|Principles?|Protest|Purpose|Resignation|Transmittal|Understanding)\\b|Terms of Reference|Rules of (?:Engagement|Procedure)|Order of Battle|Text of (?:an? |the )?\\p{Lu}\\p{L}+)`,
  'u',
);

/** Where the kind ends and the rest of the head begins. */
export const behindKind =
  / (?:[Ff]rom|Prepared|Agreed|Approved|Adopted|Circulated|Compiled|Delivered|Dictated|Distributed|Drafted|Furnished|Given|Handed|Held|Issued|Made|Presented|Published|Received|Released|Requested|Sent|Signed|Submitted|Transmitted|Written|[Bb]y|[Tt]o|Between|With|Among|[Ff]or|[Oo]n|[Aa]t|About|Against|Before|Concerning|Containing|Entitled|Following|Regarding|Respecting|[Ii]n|of)\b|[,:;]|(?<=[\p{Ll}\d]) [([]/u;

/** `No. 342`, `34-70`, `Polto 2514`, `A-291`, `TDCS DB-315/02084-72`, `207669/Tosec`, `NSC-U/`: the number of a document. */
export const kindNumber =
  /(?: No\.| Number| #)? ?(?:(?<=Telegram )\p{Lu}\p{L}+ |(?<= )[A-Z]{2,5} )?(?:(?<= )[A-Z]{0,5}[-–/]?\d[\p{L}\d./–-]*(?: [\p{L}\d./–-]+)*|(?<= )[A-Z]{2,}(?:[-–/][A-Z]*)+|No\.)$|(?: No\.)$/u;

/** The letters of a number whose figures are cut off: `Intelligence Note RNAN`, `Review Memorandum/NSC` */
export const kindCode = /(?<=\p{Ll})[ /][A-Z]{2,}(?:-[A-Z]*|\/(?![A-Z]{2})[A-Z]?|[ /][A-Z]{2,})*$/u;

/** Groups that may stand before a kind as its author: `Volcker Group Paper`. */
export const bodyBeforeKind =
  /^(?:\p{Lu}[\p{L}.]+ ){1,4}(?:Group|Task Force) (?=\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} ?$)/u;

/** A department, a bureau or a board whose name stands before a kind: `Department of State Policy Directive` */
export const issuerBefore =
  /^(?:(?:Bureau|Council|Department|Director|Ministry|Office) of (?:the )?\p{Lu}\p{L}+(?: (?:and )?\p{Lu}\p{L}+)*? |Joint Chiefs of Staff )(?=\p{Lu})/u;

const kindEnd = new Set(kindNouns.map((noun) => noun.toLowerCase()));

/** Whether words end as the name of a kind does. */
export function isKind(words: string): boolean {
  return kindWithOf.test(words) || kindEnd.has(words.split(/[ –-]/u).at(-1)?.toLowerCase() ?? '');
}

/** Telegraphic kinds: what is "also sent" of them goes to posts. */
export const telegraphic =
  /\b(?:Telegram|Airgram|Cable|Cablegram|Message|Despatch|Dispatch|Instruction|Telex)\b/iu;

/** Titles that "to" belongs to: `Ambassador to Yugoslavia`, `Assistant to the President`. */
export const titleWithTo =
  /\b(?:Advis[eo]rs?|Aides?|Ambassador|Assistants?|Consultants?|Counsel|Delegates?|Delegation|Deputy|Liaison|Minister|Mission|Observer|Representatives?|Secretary|Envoy|Emissary|Attaché|Agent|Counsell?or|Consul|Members? of the Delegation|Message|Visit|Letter|Committee|Commissioner)(?: in [^,()]*)?$/u;

function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
