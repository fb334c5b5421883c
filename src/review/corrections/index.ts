export { type Applied, type Corrected, applyCorrections } from './apply/index.ts';
export { isFit } from './apply/fit.ts';
export { type Place, describe as describePlace, everywhere } from './anchor.ts';
export { type Correction, correctionSchema } from './correction.ts';
export { type Ground, groundsOf } from './printed.ts';
export { type ListedCorrection, readCorrectionList } from './read.ts';
export { unsettled } from './settled.ts';
export { emptyList, withEntries, withoutEntries } from './write.ts';
