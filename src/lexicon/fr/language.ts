import type { Language } from '../language.ts';

const name = '(?<who>(?:M\\. )?(?:\\p{Lu}[\\p{L}.’-]*\\.? ?){1,5})';
const office =
  '(?:[Aa]mbassadeur|[Mm]inistre|[Cc]hef|[Cc]onsul|[Pp]résident|[Ss]ecrétaire|[Dd]irecteur|[Dd]épartement|[Ll]égation|[Aa]mbassade|[Cc]onseil|[Cc]onseiller|[Cc]hargé|[Hh]aut|[Rr]eprésentant|[Gg]ouvernement|[Mm]inistère|[Dd]élégation|[Pp]remier|[Gg]énéral|[Cc]hancelier|[Ss]ous-secrétaire|[Pp]résidence|[Rr]oi|[Pp]ape|[Cc]ardinal|[Cc]ommissaire|[Dd]élégué|[Rr]eprésentations?|[Rr]eprésentants|[Mm]issions?|[Pp]ostes|[Ll]égations|[Aa]mbassades|[Cc]onsulats|[Aa]gents|[Gg]ouvernements|[Vv]ice|[Cc]onsulat|[Mm]aréchal)';

// Rapport politique du Ministre de Suisse à Varsovie
/** An office at a place: what stands behind "à" is no recipient. */
const posted =
  "(?:[Mm]inistre|[Aa]mbassadeur|[Aa]mbassade|[Ll]égation|[Cc]onsul(?:at)?(?: général)?|[Cc]hargé d[’']affaires|[Rr]eprésentant|[Dd]élégation|[Dd]élégué|[Mm]ission|[Oo]bservateur)(?: (?:permanente?|suisse|de|du|d[’'])? ?\\p{L}+)?";

/** French heads and notes. */
export const french: Language = {
  months: [
    ['janvier', 'janv'],
    ['février', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juill'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  kinds:
    `Compte rendu de l’entretien|Compte rendu de l'entretien|Compte rendu d’entretien|Compte rendu|Compte-rendu|Procès-verbal|Note|Lettre|Télégramme|Circulaire|Dépêche|Rapport|Rapport politique|Mémorandum|Mémoire|Aide-mémoire|Conversation|Entretien|Instruction|Instructions|Déclaration|Discours|Message|Proposition|Notice|Protocole|Communiqué|Projet|Convention|Accord|Traité|Relevé de décisions|Relevé de conclusions|Exposé|Avis|Bordereau|Décision|Note verbale|Extrait|Résumé|Entrevue|Allocution|Échange de lettres|Directive|Communication`.split(
      '|',
    ),
  kindLetter: /^[TLDN]\.(?= )/u,
  behindKind:
    /,? (?:du|de la|de l[’']|des|de|à|au|aux|pour|sur|entre|par|concernant|relative?|No|n°)(?:\b|(?<=[’'°]))|[,:(]| \d/u,
  from: /(?:^|[ ,])(?:de la part de|de M\.|du|de la|de l[’']) ?(?=\p{L})/u,
  to: [
    new RegExp(`, (?:à (?:la |l[’'])?|au |aux )(?=M\\.|Mme|MM\\.|\\p{Lu}|${office})`, 'gu'),
    new RegExp(` (?:à (?:la |l[’'])?|au |aux )(?=M\\. |Mme |MM\\. |${office})`, 'gu'),
    new RegExp(`(?<!${posted}) à (?=\\p{Lu})`, 'gu'),
  ],
  articles: /^(?:le|la|les|l[’']) ?/iu,
  titleWithTo: /(?!)/u,
  meetingIn: /(?!)(?<place>)/u,
  copies: [
    {
      role: 'copy',
      cue: /\b(?:[Uu]ne (?:autre )?copie|[Aa]utre exemplaire|[Cc]opie|[Dd]ouble)(?: (?:se trouve|est conservée?))*(?: dans| à| aux)?:? $/u,
    },
    {
      role: 'draft',
      cue: /\b(?:[Ll]e )?(?:[Bb]rouillon|[Pp]rojet|[Mm]inute)(?: (?:se trouve|est conservée?))*(?: dans| à| aux):? $/u,
    },
    { role: 'related', cue: /\b(?:[Cc]f\.|[Vv]oir)(?: aussi| également)?:? $/u },
  ],
  printed: /\b(?:[Pp]ublié|[Rr]eproduit|[Ii]mprimé)e?s?(?: \([^)]*\))?(?: dans| in)? ?:? (?=\S)/u,
  made: [
    { action: 'drafted', cue: new RegExp(`\\b(?:[Rr]édigée?|[Éé]tablie?) par ${name}`, 'u') },
    { action: 'initialed', cue: new RegExp(`\\b(?:[Vv]isée?|[Pp]araphée?) par ${name}`, 'u') },
    { action: 'signed', cue: new RegExp(`\\b[Ss]ignée? par ${name}`, 'u') },
  ],
  abbreviations:
    `M MM Mme t vol p pp no nos n f ff art cf Cf D.D.F T L janv févr avr juill sept oct nov déc éd`.split(
      ' ',
    ),
  prose:
    /^(?:Rédig|Visé|Signé|Reçu|Transmis|Communiqué|Publié|Annoté|Manuscrit|Ce |Cette |Le |La |Pour |Ont )/u,
};
