import { monthName } from './months.ts';

const date = `(?:${monthName}) \\d{1,2}(?:, \\d{4})?`;
const dated = `(?:,? (?:on )?${date},?)?`;
const paper = '(?:memorandum|note|letter|slip|sheet|message)';
const verb = '(?:circulated|distributed|forwarded|sent|transmitted)';
const text =
  '(?:[Aa]ide-[Mm]émoire|airgram|cable|document|estimate|letter|memorandum|message|note|paper|report|study|telegram)';
const name = "\\p{Lu}[\\p{L}.’'/-]*";

/** What opens a sentence that has no subject; what is submitted goes to somebody. */
const opener = '(?:Circulated|Distributed|Forwarded|Sent|Transmitted|Submitted(?! by))';

/** As far as the words about the addressee go. */
const toWhom = '(?: (?:to|for) (?:(?! that | under | with )[^,;.“])*?)?';

/** `under cover of a memorandum`, `as an enclosure to a letter`, `under a May 3 note` */
const cover = `(?:(?:cover(?:ing)?|transmittal|enclosure|attachment)\\b[^.]*?\\b${paper}?|under (?:an? |the )(?:brief )?(?:${date} )?${paper})`;

/** Subjects that mean the text printed here. */
const subject = `(?:[Ii]t|[Tt]hese notes|[Tt]his (?:\\p{Ll}+ )?${text}|[Tt]he (?:signed )?(?:${text}|original|source text)|A copy of (?:this|the) ${text})(?: (?:and|of) [^,;.]{0,100})?`;

/** Words that lead up to the name of who sent the text; the first that fits decides. */
export const beforeSender: readonly RegExp[] = [
  // Submitted to the NSC by Roe · Forwarded May 3, 1961, by Roe
  new RegExp(`^${opener}${dated}${toWhom}${dated} by (?:the )?(?=\\p{Lu})`, 'u'),
  // Submitted by Roe to the Under Secretary
  /^Submitted by (?:the )?(?=\p{Lu}[^,;.]*? to (?:the )?\p{Lu})/u,
  // Attached to a transmittal note from Hartley
  new RegExp(`^Attached to [^.]*?\\btransmittal ${paper}[^.]*? (?:from|by) (?=\\p{Lu}|the )`, 'u'),
  // Sent under a covering memorandum from Vane to …
  new RegExp(`^${opener} [^.]*?\\b${cover}[^.]*? (?:from|by) (?=\\p{Lu}|the )`, 'u'),
  // On May 3 it was forwarded to Vane by Roe
  new RegExp(
    `^(?:(?:At|On) [^,.]{0,60},? )?${subject} (?:was|were) (?:\\p{Ll}+ )?(?:${verb}|submitted(?= (?:on ${date} )?to))(?:(?! that | which | with )[^,;.])*? by (?:the )?(?=\\p{Lu})`,
    'u',
  ),
];

const noName = '(?:An?|Another|He|I|It|On|She|That|The|They|This|We)\\b';
const who = `(?<who>(?!${noName})${name}(?:(?:,? and|,| of(?: the)?| for) ${name}| ${name}){0,8}?)`;
const sent = `(?:also |had |then |(?:initialed|signed) and )*(?:${verb}|submitted(?! (?:the|this) estimate))`;
const whatWasSent = `(?:(?:a copy of )?(?:this ${text}\\b|the (?<object>${text})\\b|(?:it|this)(?= (?:on|to|under)\\b))|a copy(?= (?:on ${date} )?to\\b))`;

// Vane sent Whitcombe this memorandum · On May 3 Hartley sent a copy of the report · Vane forwarded it to Roe
// ^--^                                           ^-----^                             ^--^
export const senderOf = new RegExp(
  `(?:^|, |\\bthat |^On ${date} )(?:[Tt]he )?${who} ${sent} (?:${name} )?${whatWasSent}`,
  'u',
);
