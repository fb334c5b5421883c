/** The stages that are measured, in their order. */
export const stages = ['parse', 'TEI', 'validation', 'HTML', 'typesetting source', 'PDF'] as const;

export type Stage = (typeof stages)[number];
