import type { Construct } from '../construct.ts';

// Another copy of this letter is in the Kennedy Library …
// ^----------^
export const copies: Construct = {
  name: 'copies',
  kind: 'copies',
  cue: /^\(?(?:(?:Another|An? (?:\w+ )?|Other|Additional|The (?:\p{Lu}\p{L}+-language|signed|original|other) |Two (?:other )?)? ?(?:cop(?:y|ies)|text|version)\b|The (?:transliterated )?\p{Lu}\p{L}+(?:-language)? text\b|An? (?:transliterated )?\p{Lu}\p{L}+(?:-language)? (?:text|version)\b|Copies(?:,? (?:of|marked|classified|labeled) [^.]*?)? (?:are|exist)\b|Also in\b)/u,
};

// The meeting was held at the White House.
// ^-------------^
export const meeting: Construct = {
  name: 'meeting',
  kind: 'meeting',
  cue: /^The (?:\w+ )?(?:meeting|conversation|conference|discussion|luncheon|dinner|session|call|talks)s? (?:was held|were held|took place|began|lasted|ended|occurred|convened|adjourned|was)\b/u,
};

// Attached to a covering memorandum …
// ^------^
export const attachment: Construct = {
  name: 'attachment',
  kind: 'attachment',
  cue: /^(?:Attached|Enclosed|Also attached|Appended|The attachments?|The enclosures?|An? attach(?:ed|ment)|Tabs? \p{Lu}|Filed with|Enclosure)\b/u,
};

/** A word that has the form of a finite verb. */
export const hasVerb =
  /\b(?:is|are|was|were|be|been|being|has|had|have|did|does|do|can|could|may|might|must|will|would|should|\p{Ll}+ed|\p{Ll}+s|said|sent|took|wrote|met|gave|made|saw|read|met|held|told|left|found|began|spoke|went|came|became|bore|set|put|let|thought|felt|kept|brought|chose|drew|led|paid|ran|sought|stood|understood|withdrew|not)\b/u;

// No drafting information appears on the source text.
// ^------------------------------------------------^
/** A sentence that begins as one and has a verb. */
export const readsAsProse = new RegExp(`^["“‘(\\[]?[\\p{Lu}\\d](?=.*${hasVerb.source})`, 'u');
