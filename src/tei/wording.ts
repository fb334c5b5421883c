/** What the TEI says where the edition says nothing. */
export const notStated = 'Not stated';
export const noLicence = 'No licence stated.';
export const noNote = 'No source note.';
export const noSource = 'The source note names no witness and no printing.';

export const responsibility = 'corrections of what was read in the source notes';
export const generated = 'Generated from the plain-text source note.';
export const editionSource = 'Generated from a plain text of heads and source notes.';
export const kinds = 'Kinds of document, as the heads name them.';
export const schemes = 'Kinds of identifier by which archives are cited.';
export const markings = 'Security markings, as the source notes print them.';
