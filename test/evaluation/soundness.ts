import { XmlDocument } from 'libxml2-wasm';
import type { GrammarValidator } from '../../src/validate/relax-ng.ts';
import type { Reading } from './corpus.ts';
import { printed, sourceNotes } from './xml.ts';

/** How many documents are valid against the grammar, and how many keep the text of their note. */
export interface Soundness {
  valid: number;
  kept: number;
}

export function soundness({ file, tree, tei }: Reading, judge: GrammarValidator): Soundness {
  const source = String(file);
  const notes = new Map(
    tree.children.map(({ id, children }) => {
      const note = children.find(({ type }) => type === 'note');
      const words = source.slice(note?.position?.start.offset, note?.position?.end.offset);
      return [id, note === undefined ? '' : words.replace(/\s+/gu, ' ').trim()];
    }),
  );
  return {
    valid: tei.documents.filter(({ xml }) => judge.validate(xml).kind === 'valid').length,
    kept: tei.documents.filter(({ id, xml }) => textOfNote(xml) === notes.get(id)).length,
  };
}

function textOfNote(xml: string): string {
  using document = XmlDocument.fromString(xml);
  return sourceNotes(document).map(printed).join(' ');
}
