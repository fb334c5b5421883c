export { type Encodings, enrich } from './enrich.ts';
export { type ExtractedNotes, type Origin, extractNotes } from './notes.ts';
export { type Volume, readVolume } from './volume.ts';
