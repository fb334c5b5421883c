/**
 * Codes in which telegrams of 1910–1945 were sent, as their notes name them in a sentence of its own. They
 * are surnames too, so that they mean a code only there, behind the classification.
 */
export const ciphers = /^(?:Special )?(?:Blue|Brown|Gr[ae]y|Green|Plain|Purple|Red)$/u;

/** Says in a sentence that there is no marking: "No classification marking appears on the paper." */
export const saysNoMarking =
  /^(?<term>No (?:security )?(?:classification )?(?:markings?|classification)) (?:appears?|is|are|was|were|has|have|can)\b/u;

/** What stands in the classification line and is no marking: how much of the text is printed. */
export const partsPrinted: ReadonlySet<string> = new Set(['Extract', 'Extracts']);
