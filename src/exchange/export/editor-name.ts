/** A name as lists of literature want it: of a person in its parts, of a body whole. */
export type EditorName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** What stands before a family name and belongs to it. */
const particle =
  /^(?:af|al|bin|da|das|de|del|della|den|der|di|do|dos|du|la|le|ten|ter|van|vom|von|zu|zum|zur)$/iu;

const suffix = /^(?:Jr|Sr|I{2,3}|IV|Ph\.?D|M\.?D|Esq)\.?$/u;

/** Words that persons have not in their names. */
const ofBodies =
  /\b(?:of|for|the|and|und|et|für|pour|Archives?|Board|Bureau|Committee|Commission|Department|Editors?|Foundation|Group|Historians?|Institut[eo]?|Library|Ministry|Office|Press|Project|Society|Staff|Team|University|Verein|Zentrum)\b|[&\d()/]/u;

/** Names that are printed with the family name last have no more words than this. */
const mostWords = 5;

/** `Marta O. Vane`, `Vane, Marta O.`, `Office of the Historian` */
export function editorName(name: string): EditorName {
  const [first = '', ...others] = name.split(/,\s+/u);
  const [behind] = others;
  if (ofBodies.test(name)) return { literal: name };
  // Hale, Jr. stands behind the whole name; Hale, Edward has the family name first.
  if (behind !== undefined && others.length === 1 && !suffix.test(behind)) {
    return { family: first, given: behind };
  }
  const words = first.split(/\s+/u);
  if (words.length < 2 || words.length > mostWords || others.length > 1) return { literal: name };
  const start = words.findIndex((word, index) => index > 0 && particle.test(word));
  const at = start > 0 && start < words.length - 1 ? start : words.length - 1;
  return {
    family: words.slice(at).join(' '),
    given: words.slice(0, at).join(' '),
    ...(behind !== undefined && { suffix: behind }),
  };
}
