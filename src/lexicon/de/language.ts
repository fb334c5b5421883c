import type { Language } from '../language.ts';

const name = '(?<who>(?:\\p{Lu}[\\p{L}.’-]*\\.? ?(?:I\\. Klasse )?){1,6})';

/** German heads and notes. */
export const german: Language = {
  months: [
    ['Januar', 'Jänner', 'Jan'],
    ['Februar', 'Feber', 'Feb', 'Febr'],
    ['März', 'Maerz', 'Mrz'],
    ['April', 'Apr'],
    ['Mai'],
    ['Juni', 'Jun'],
    ['Juli', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['Oktober', 'Okt'],
    ['November', 'Nov'],
    ['Dezember', 'Dez'],
  ],
  kinds:
    `Aufzeichnung|Gespräch|Gesprächsprotokoll|Runderlaß|Runderlass|Drahtbericht|Drahterlaß|Drahterlass|Erlaß|Erlass|Fernschreiben|Vermerk|Gesprächsvermerk|Notiz|Aktennotiz|Protokoll|Beschlußprotokoll|Beschlussprotokoll|Schreiben|Privatschreiben|Brief|Telegramm|Bericht|Politischer Bericht|Schriftbericht|Vorlage|Weisung|Ministergespräch|Ressortbesprechung|Besprechung|Sitzung|Kabinettsvorlage|Sprechzettel|Verbalnote|Note|Memorandum|Aide-mémoire|Interview|Rede|Erklärung|Instruktion|Instruktionen|Antrag|Kreisschreiben|Rundschreiben|Zirkular|Abkommen|Vertrag|Vereinbarung|Entwurf|Gesprächsnotiz|Telefongespräch|Niederschrift|Delegationsbericht|Deutsch-amerikanisches Regierungsgespräch|Regierungsgespräch|Konsultationsgespräch|Hausbesprechung|Beschluss|Beschluß|Notizen|Telefonnotiz|Zirkularschreiben|Interne Notiz|Handschriftliche Aufzeichnung|Tagebucheintrag|Brieftelegramm|Postkarte|Briefentwurf`.split(
      '|',
    ),
  behindKind:
    /,? (?:des|der|von|vom|an|für|über|zwischen|mit|betreffend|in|zur|zum|Nr\.)\b|[,:(]| \d/u,
  from: /(?:^|[ ,])(?:von|des|der|vom) (?:Herrn )?(?=\p{Lu}|\p{Ll}+e[nr] \p{Lu})/u,
  to: [/, an (?:den |die |das |Herrn )?(?=\p{L})/gu, / an (?:den |die |das |Herrn )?(?=\p{L})/gu],
  articles: /^(?:der|die|das|den|dem|des|Herrn) /iu,
  titleWithTo: /(?!)/u,
  meetingIn:
    /(?:^|\b(?:Gespräch|Besprechung|Sitzung|Regierungsgespräch)\b.*) in (?<place>\p{Lu}[\p{L}-]+)$/u,
  copies: [
    {
      role: 'copy',
      cue: /\b(?:(?:[Ee]in )?[Ww]eiteres Exemplar|[Ee]ine [Kk]opie|[Ww]eitere Kopie|[Dd]urchdruck|[Aa]blichtung|[Dd]urchschlag|Abschrift|Kopie|Duplikat)(?: (?:befindet sich|liegt|ebenfalls))*(?: in| im)?:? $/u,
    },
    {
      role: 'draft',
      cue: /\b(?:Der )?(?:Entwurf|Konzept)(?: (?:befindet sich|liegt))*(?: in| im)?:? $/u,
    },
    {
      role: 'related',
      cue: /\b(?:[Vv]gl\.(?: auch)?|[Ss]iehe(?: auch)?|[Ff]ür (?:den|das|die) .{3,60}? vgl\.)(?: in)?:? $/u,
    },
  ],
  printed:
    /\b(?:(?:[Aa]uch )?(?:[Gg]edruckt|[Vv]eröffentlicht|[Aa]bgedruckt|[Pp]ubliziert) in|Druck|Erstdruck|ED|Drucke):? (?=\S)/u,
  made: [
    {
      action: 'drafted',
      cue: new RegExp(
        `(?:\\b(?:[Vv]erfa(?:ss|ß)t|[Rr]edigiert|[Ee]ntworfen) von |\\bvon (?=.*(?:konzipiert|entworfen|verfa(?:ss|ß)t)))${name}`,
        'u',
      ),
    },
    {
      action: 'initialed',
      cue: new RegExp(`\\b(?:[Vv]isiert|[Pp]araphiert|[Aa]bgezeichnet) von ${name}`, 'u'),
    },
    { action: 'signed', cue: new RegExp(`\\b(?:[Uu]nterzeichnet|[Gg]ezeichnet) von ${name}`, 'u') },
  ],
  abbreviations:
    `Bd VS-Bd Nr S Bl Dr Prof hg Hg Hrsg vgl z.B u.a Cl ep Mus Ms Slg St MdB RA Leg.Rat betr bzw Abt Ref gez Dez Okt Nov Jan Febr Aug Sept`.split(
      ' ',
    ),
  prose:
    /^(?:Hat |Die |Der |Das |Dem |Verfasst|Verfaßt|Visiert|Handschrift|Gedruckt|Provenienz|Verschollen|Aufgabe|Eingang|Ankunft|Paraph|Geschrieben|Vermutlich|\d+ (?:Bl\.|Bl[äa]tt|Doppelbl|Seite|Zeichen|S\.)|Brief\b|Briefkarte|Postkarte|Telegramm\b|Bildpostkarte)/u,
};
