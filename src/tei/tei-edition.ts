/** One document of the edition as TEI: the text of its `dN.xml`. */
export interface TeiDocument {
  /** Its `@xml:id`, also the name of its file: `d31`. */
  readonly id: string;
  /** Its number as printed: `31`, `12a`. */
  readonly number: string;
  readonly xml: string;
}

/**
 * The waist of the pipeline: an edition as TEI, generated from notes or corrected by hand.
 * What comes after it knows nothing of the notes.
 */
export interface TeiEdition {
  /** `edition.xml`: a `teiCorpus` with its header, stand-off and every document. */
  readonly corpus: string;
  readonly documents: readonly TeiDocument[];
}
