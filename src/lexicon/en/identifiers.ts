import type { IdentifierScheme } from '../../tree.ts';

const dash = '[-–—]';

/** `[1 of 3]`, `(162)`, `(Tab 4)`: what may stand behind any identifier. */
const tail = '(?: ?[\\[(][^\\])]*[\\])])*';

/** Subject classes of the subject-numeric file (1963–1973) that stand without a number too. */
const subjectClasses =
  'ACDA|AE|AGR|AID ?\\(U\\.?S\\.?\\)|AID|AV|BG|COMM|CR|CSM|CUL|DEF ?\\(MLF\\)|DEF|E|ECIN|EDU|EDX|EEC|ELDO|FN|FSV|FT|HLTH|INCO|INF|INT|IT|LAB|LEG|MLF|NATO|ORG|OECD|OPEC|OTRA?|PER|PET|POL|PPB|PPV|PR|PS|REF|RSC|SCI|SOC|SP|STR|TEL|TP|TR|TV|UN|UNCTAD';

/** Classes that are cited alone; others are words of a folder then: `UN`, `NATO`. */
const classesAlone = 'POL|PET|DEF|DEF ?\\(MLF\\)|ECIN|INCO|ORG|AID ?\\(U\\.?S\\.?\\)';

/** Words are divided by a sign: else a text in capitals could be divided in more ways than can be tried. */
const word = '\\p{Lu}[\\p{L}\\d.]*\\)?';

/** A country, region or topic behind the number: `VIET S`, `US–IRAN`, `ARAB-ISR/SANDSTORM`. */
const subject = `(?:\\p{Lu}[\\p{Lu}\\d.]*(?:${word})?(?:(?:(?: & |[ /&–—-])\\(?|\\(|(?<=\\)))${word})*)`;

/** `US(P)/A/M(Chr)/97`, `SD/A/C.1/135` */
const symbol =
  '\\p{Lu}{2,5}(?:\\(\\p{L}+\\))?(?:\\/(?:\\p{Lu}{1,5}(?:\\.\\d+)?(?:\\(\\p{L}+\\))?|\\(\\p{L}+\\)))*\\/\\d[\\w./()–-]*';

/** Forms of identifiers, tried in this order; each must match a whole level. */
export const identifierForms: readonly { scheme: IdentifierScheme; form: RegExp }[] = [
  // Lot 66 D 204 · Lot 84D241 · lot 60 D 627 · Lot file 75D442 · Lot 122 · 93 D 82
  {
    scheme: 'lot',
    form: form(
      `[Ll]ots? (?:[Ff]ile )?(?:No\\. )?M?\\d+(?: ?[-–]? ?[A-Z] ?[-–]? ?\\d+ ?[A-Z]?)?|[Ll]ot \\d\\d \\d \\d+|\\d\\d ?D ?\\d{1,4}`,
    ),
  },
  // 611.61/3-2763 · 501.BB Interim/5–2848 · 711.11-KE/6-1362 · 890F.00 TA/1–548 · 711.5861
  {
    scheme: 'decimal',
    form: form(
      `\\d{3}[A-Za-z]?(?:\\d[A-Z]?)?\\.(?=[\\dA-Z])[\\dA-Z.()a-z]*(?:[ –—-]{1,3}(?:\\p{Lu}[\\p{L}\\d.()&]*|\\d{2,4}(?=\\/))){0,4}(?: ?\\/ ?\\w{1,2}(?: ?${dash} ?\\w{1,6})?|${dash}\\d{3,5})?`,
    ),
  },
  // 110/1–1653 · 123 Jones, J. Wesley/6-2361
  {
    scheme: 'decimal',
    form: form(`\\d{3}(?: \\p{Lu}[\\p{L}., ]*)?\\/\\d{1,2} ?${dash} ?\\d{2,6}`),
  },
  // Box 489 · box 5 · Box CL 211 · Boxes 5–6 · Box H–020 · Box TS – 28
  {
    scheme: 'box',
    form: form(
      `[Bb]ox(?:es)? (?:No\\. )?#?(?:[A-Z]{1,3}(?: ?[–-] ?| )?)?[\\w–-]+(?: (?:and|thru|to) \\w+)?`,
    ),
  },
  // Vol. XXXV · Volume 3 · vol. VI · Vol. IV [1 of 3] · Vol. I of II · Vol. II 6/70–12/70
  {
    scheme: 'volume',
    form: form(
      `[Vv]ol(?:ume|s|umes)?\\.? (?:[IVXLC]+|\\d+)[A-Z]?(?:${dash}(?:[IVXLC]+|\\d+))?(?: of [IVXLC]+| \\d[\\d/]*${dash}\\d[\\d/]*)?`,
    ),
  },
  // FRC 71 A 6489 · FRC 330–76–067 · FRC: 67 A 4564 · FRC 330–73 A 1975 · 65 A 3501 · 330–77–0094
  {
    scheme: 'accession',
    form: form(
      `(?:FRC|Accession)(?: No\\.|:|-)? ?\\d+[ –-]*[A-Za]?[ –-]*\\d+[A-Z]?(?:[ –-]+(?:[A-Z][ –-]*)?\\d+[A-Z]?)?|\\d\\d ?A ?\\d{3,5}|\\d{3}[–-]\\d\\d[–-]\\d{3,4}`,
    ),
  },
  // Job 79-01025A · Job 80–B01676R · Job Number 78-2 · 80 B 01285 A
  {
    scheme: 'job',
    form: form(
      `Job(?: No\\.| Number)? ?\\d+ ?[-–]? ?[A-Z]* ?\\d+[A-Z]?|\\d\\d ?[-–]? ?[A-Z] ?\\d{5} ?[A-Z]`,
    ),
  },
  // D750112-0331 · P840114–1624 · Film Number D…
  { scheme: 'film', form: form(`(?:Film(?: Number| No\\.)? )?[DNP]\\d{6,7} ?${dash} ?\\d{4}`) },
  // CF 1235 · CF480 · CF 1490–A
  { scheme: 'conference', form: form(`CF ?\\d+[A-Z]?(?:${dash}[A-Z\\d]+)?`) },
  // NSAM 111 · NSSM 222 · SNIE-34-70 · NSC 5412/2
  {
    scheme: 'document',
    form: form(
      `(?:NSAM|NSSM|NSDM|NSDD|NSC|PD|PRM|SNIE|NIE|JCS|JCSM|CM|TDCS|TDCSDB|CIEPSM|CIEPDM)[ –-]?(?:No\\. )?\\d[\\w/.–-]*`,
    ),
  },
  // E 5405 · #2 · #54-91 · Folder 3 · Tape F6810.07 · PNO 10-11 · Reel 4 · Conversation No. 5-1 · Entry 5
  {
    scheme: 'other',
    form: form(
      `(?:E \\d{4}|#\\d[\\w–-]*|(?:Folders?|Tapes?|PNO|Reels?|Items?|Tabs?|Frames?|Entry|Conversation|Microfilm|Microfiche|Parts?|Nos?\\.|CCS|Document|Serial|Acc\\.|Chrono)(?: (?:No\\.|Number|#))? ?(?:[#A-Z]|[A-Z]{2,5} )?[\\d.]+[\\w.–-]*(?: ?[–-] ?[\\w.]+)?)`,
    ),
  },
  // POL 27 VIET S · DEF 6 NATO · NATO 3 FR(PA) · POL 15–1 US/Hartley · FO 7/1–FO 7/5 · POL 26 Coup Rumors
  {
    scheme: 'subject-numeric',
    form: form(
      `(?:\\p{Lu}{1,5}(?: |[ ]?\\(\\p{Lu}+\\) ?)\\d{1,3}(?!\\d)(?:[-–/. ](?:\\d+|[a-z]\\b))*(?: ${subject}| ?\\(\\p{Lu}+\\)| \\p{Lu}[\\p{L}.]+(?: \\p{Lu}?[\\p{L}.\\d]+){0,4})?|(?:${subjectClasses})(?: ${subject}(?: \\d{4})?)|(?:${classesAlone}))(?:${dash}(?:\\p{Lu}{2,5} \\d+(?:/\\d+)*))?`,
    ),
  },
  // 9155.3/4060 · 350-GVN · Laos 000.1 · T-199-69 · S–17.10 · chap. XXIII · US(P)/A/M(Chr)/97 · 15–2 GER B
  {
    scheme: 'other',
    form: form(
      `(?:\\p{Lu}\\p{L}+ \\d{3}\\.\\d+|\\d{4}(?:\\.\\d+)?\\/\\d{4}|\\d{3,4}${dash}\\p{Lu}+|[A-Z]{1,2}${dash}\\d+${dash}\\d+|[A-Z]${dash}\\d{1,3}(?:\\.\\d+)?|[Cc]hap\\. [IVXLC]+|\\d{1,2}${dash}\\d{1,2} \\p{Lu}{2,5}(?: \\p{Lu})?|${symbol}|\\p{Lu}{2,4}(?:\\/\\p{Lu}{2,4})*\\/\\d[\\w/–-]*(?:${dash}\\p{Lu}{2,4}\\/[\\w/–-]+)?|US[\\p{Lu}()/]*\\/[\\p{Lu}\\d./()]+)`,
    ),
  },
];

function form(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})${tail}$`, 'u');
}
