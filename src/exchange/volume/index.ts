export { type Check, enrichChecked } from './check.ts';
export { type EnrichOptions, enrich } from './enrich.ts';
export { type ExtractedNotes, type Origin, extractNotes, textOfVolume } from './notes.ts';
export { type Volume, readVolume } from './volume.ts';
