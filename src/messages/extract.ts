import { diagnostics } from './diagnostic.ts';

export const extract = diagnostics({
  'volume-unreadable': {
    severity: 'error',
    wording: 'The XML cannot be read from here on: {reason}',
    help: 'Mend the markup of the volume; nothing was written.',
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
  'enrich-markup-crosses': {
    severity: 'warning',
    wording:
      'The element {element} in the note of {id} crosses what was read there, and was left out',
    help: 'Its text is kept. If it is right, set it again by hand in the enriched note.',
  },
});
