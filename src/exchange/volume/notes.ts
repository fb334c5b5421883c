import { type Volume, noteText } from './volume.ts';

/** Where an entry of the extracted text comes from. */
export interface Origin {
  /** The `xml:id` of the document in the volume. */
  readonly document: string;
  /** The `xml:id` of its source note, where it has one. */
  readonly note: string | undefined;
  readonly number: string;
  /** The line of the head in the text, counted from 1. */
  readonly line: number;
}

/** The heads and source notes of a volume, in the form that a build reads. */
export interface ExtractedNotes {
  readonly text: string;
  readonly origins: readonly Origin[];
}

/** Writes the heads and source notes of a volume as a text, and the way back to their `xml:id`s. */
export function extractNotes({ title, documents }: Volume): ExtractedNotes {
  const lines = [title, '', ''];
  const origins = documents.map(({ id, number, head, note }): Origin => {
    const line = lines.length + 1;
    lines.push(`${number}. ${head}`, '', noteText(note), '', '');
    return { document: id, note: note.attributes.get('xml:id'), number, line };
  });
  return { text: `${lines.join('\n').trimEnd()}\n`, origins };
}
