import { diagnostics } from './diagnostic.ts';

export const parse = diagnostics({
  'head-without-note': {
    severity: 'remark',
    wording: 'Document {number} has no source note',
    help: 'Nothing needs to be done if it has none, as an editorial note. Else put it, beginning with "Source:", as the first paragraph under the head.',
  },
  'note-second': {
    severity: 'warning',
    wording:
      'Document {number} has a source note already; this one is kept as text of the document',
    help: 'Write the head of its document before it, or make one note of both.',
  },
  'notes-mostly-missing': {
    severity: 'error',
    wording: '{count} of {all} documents have no source note',
    help: 'Put the source note of each document, beginning with "Source:", as the first paragraph under its head. The remarks name the documents.',
  },
  'head-too-long': {
    severity: 'warning',
    wording: 'The head of document {number} has more than {most} characters and is not read',
    help: 'Put an empty line behind the head, so that text under it is a paragraph of its own.',
  },
  'note-too-long': {
    severity: 'warning',
    wording: 'The note has more than {most} characters and is not read',
    help: 'It is kept as printed. Put an empty line behind the note, so that text under it is a paragraph of its own.',
  },
  'sentence-unparsed': {
    severity: 'warning',
    wording: 'This was not understood: {words}',
    help: 'It is kept as printed in seg[@type="unparsed"]; look for a misprint, or encode it by hand.',
  },
  'marking-unknown': {
    severity: 'warning',
    wording: 'The marking "{term}" is not in the vocabulary',
    help: 'It is kept as a handling term; correct its category in the TEI where it is another.',
  },
  'repository-unknown': {
    severity: 'warning',
    wording: 'The repository "{name}" is not in the list',
    help: 'It is kept as printed and entered in the register; look for a misprint in it.',
  },
  'repository-missing': {
    severity: 'warning',
    wording: '"{name}" is neither a repository of the list nor the name of a collection',
    help: 'It is kept as a collection; look for a misprint, or name the institution before it.',
  },
  'defect-repaired': {
    severity: 'remark',
    wording: '"{printed}" is read as "{reading}"',
    help: 'The TEI has both, as sic and corr; remove the correction where it is wrong.',
  },
  'location-missing': {
    severity: 'warning',
    wording: 'The note of document {number} names no place where the text is kept',
    help: 'Look for a misprint, or add the institution, the collection or the form of the shelfmark to the convention.',
  },
  'location-unknown': {
    severity: 'warning',
    wording: 'No word of this location is in the convention: {words}',
    help: 'It is kept as printed; add the institution or the form of the shelfmark to the convention.',
  },
  'head-line-unread': {
    severity: 'warning',
    wording: 'A line of this head has words that no rule reads: {words}',
    help: 'It is kept as printed. Where it holds a marking, a status or a kind of document, add the word to the convention.',
  },
  'date-missing': {
    severity: 'remark',
    wording: 'The head of document {number} tells no complete date',
    help: 'Nothing needs to be done if the document has none; else look for a misprint in the line of place and date.',
  },
  'title-unread': {
    severity: 'warning',
    wording: 'The title of document {number} names neither a kind nor who wrote to whom',
    help: 'Look for a misprint, or add the kind of document to the kinds of the convention.',
  },
});
