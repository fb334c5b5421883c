import { diagnostics } from './diagnostic.ts';

export const extract = diagnostics({
  'volume-unreadable': {
    severity: 'error',
    wording: 'The XML cannot be read from here on: {reason}',
    help: 'Correct the markup of the volume; nothing was written.',
  },
  'volume-without-documents': {
    severity: 'error',
    wording: 'The volume has no document with a source note',
    help: 'A document is a div with type="document"; its source note is a note with type="source", or a note that begins with "Source:".',
  },
  'volume-document-without-id': {
    severity: 'warning',
    wording: 'The document "{title}" has no xml:id, so there is no way back to it',
    help: 'Give its div an xml:id. It is left out until then.',
  },
  'volume-document-without-note': {
    severity: 'remark',
    wording: 'The document {id} has no source note and is left out',
    help: 'Nothing needs to be done if it is an editorial note.',
  },
  'enrich-note-not-read': {
    severity: 'warning',
    wording: 'The note of {id} was not read as one of an entry, and stays as it is',
    help: 'Look at the text that cartulary extract gives for it, and at the messages of that place.',
  },
  'enrich-note-differs': {
    severity: 'warning',
    wording: 'The note of {id} reads otherwise when it is encoded, and stays as it is',
    help: 'Nothing was lost. Please report this with the note.',
  },
  'enrich-reading-crosses': {
    severity: 'remark',
    wording:
      'In the note of {id} the volume’s own markup stays, and {count} elements of what was read could not be set: {names}',
    help: 'They would cross markup that is there. Set them by hand if you need them.',
  },
  'enrich-identifier-taken': {
    severity: 'warning',
    wording:
      'The identifier {identifier} of a witness of {id} exists in the volume already; the note stays as it is',
    help: 'The volume seems to be enriched already. Start from the volume as it was before.',
  },
  'enrich-without-sources': {
    severity: 'warning',
    wording:
      'The header of the volume has no sourceDesc for the witnesses; only the notes are enriched',
    help: 'Add a sourceDesc to its fileDesc, which TEI requires, or use --into-notes-only.',
  },
  'enrich-would-be-invalid': {
    severity: 'warning',
    wording:
      'The document {id} would no longer be valid when it is enriched, and stays as it was: {reason}',
    help: 'The schema of the volume does not know the new elements there. schema/enriched.odd says which they are.',
  },
  'enrich-nothing-valid': {
    severity: 'warning',
    wording: 'The volume would no longer be valid when it is enriched, and stays as it was',
    help: 'Check with --schema against a grammar that knows the elements that schema/enriched.odd lists, or use --into-notes-only.',
  },
  'volume-invalid-before': {
    severity: 'remark',
    wording:
      'The volume itself is not valid, so what comes out is not held to its schema: {reason}',
    help: 'Correct the volume first if you want the enriched copy to be checked.',
  },
  'volume-note-further': {
    severity: 'remark',
    wording: 'The document {id} has a further source note here, which stays as it is',
    help: 'One source note of a document is read. Make an attachment a div with type="document" and an xml:id to have its note read, too.',
  },
});
