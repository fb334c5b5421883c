import { shippedVocabulary } from '../src/package-files.ts';

/** The convention of the series, which is the default. */
export const foreignRelations = shippedVocabulary('foreign-relations');
