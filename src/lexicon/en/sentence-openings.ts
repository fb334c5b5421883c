/**
 * How sentences of one kind begin, and what tells prose from a list of names. After the notes of the series; an
 * opening belongs here when nothing but that kind begins so.
 */

/** Where a copy of the text is. */
export const opensCopies =
  /^\(?(?:(?:Another|An? (?:\w+ )?|Other|Additional|The (?:\p{Lu}\p{L}+-language|signed|original|other) |Two (?:other )?)? ?(?:cop(?:y|ies)|text|version)\b|The (?:transliterated )?\p{Lu}\p{L}+(?:-language)? text\b|An? (?:transliterated )?\p{Lu}\p{L}+(?:-language)? (?:text|version)\b|Copies(?:,? (?:of|marked|classified|labeled) [^.]*?)? (?:are|exist)\b|Also in\b)/u;

/** When and where something was said. */
export const opensMeeting =
  /^The (?:\w+ )?(?:meeting|conversation|conference|discussion|luncheon|dinner|session|call|talks)s? (?:was held|were held|took place|began|lasted|ended|occurred|convened|adjourned|was)\b/u;

/** What goes with the text. */
export const opensAttachment =
  /^(?:Attached|Enclosed|Also attached|Appended|The attachments?|The enclosures?|An? attach(?:ed|ment)|Tabs? \p{Lu}|Filed with|Enclosure)\b/u;

/** A word that has the form of a finite verb. */
export const hasVerb =
  /\b(?:is|are|was|were|be|been|being|has|had|have|did|does|do|can|could|may|might|must|will|would|should|\p{Ll}+ed|\p{Ll}+s|said|sent|took|wrote|met|gave|made|saw|read|met|held|told|left|found|began|spoke|went|came|became|bore|set|put|let|thought|felt|kept|brought|chose|drew|led|paid|ran|sought|stood|understood|withdrew|not)\b/u;
