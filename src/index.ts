export {
  type Built,
  type EditionOptions,
  type EncodeOptions,
  type Encoded,
  type PublishOptions,
  type Published,
  edition,
  encode,
  publish,
} from './edition.ts';
export type { Alternative, Doubt, DoubtGroup } from './review/doubts/index.ts';
export type { Edition, Entry, Node } from './tree.ts';
export { type Settings, readSettings } from './settings.ts';
export type { TeiDocument, TeiEdition } from './tei/tei-edition.ts';
export { catalogue } from './messages/index.ts';
export { sourceNotes } from './processor.ts';
