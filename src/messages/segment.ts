import { diagnostics } from './diagnostic.ts';

export const segment = diagnostics({
  'title-missing': {
    severity: 'warning',
    wording: 'The text has no title line',
    help: 'Write the title of the edition as the first line, before the first numbered head, or give it in the settings.',
  },
  'text-before-first-head': {
    severity: 'warning',
    wording: 'This text precedes the first head and is no title; it becomes document {id}',
    help: 'Put it under the head that it belongs to, or into the settings as the statement of the edition.',
  },
  'head-without-number': {
    severity: 'error',
    wording: 'A head without a number precedes a source note; its document becomes {id}',
    help: 'Begin the head with the number of the document and a period, as in "31. Telegram From …".',
  },
  'note-without-head': {
    severity: 'error',
    wording: 'A source note has no head above it; it becomes document {id}',
    help: 'Write the head of its document, with the number, in a paragraph of its own before it.',
  },
  'number-repeated': {
    severity: 'warning',
    wording: 'The number {number} is used a second time; this document is {id}',
    help: 'Correct the number, or add a letter to it: 12a. The first is in line {line}.',
  },
  'number-out-of-order': {
    severity: 'warning',
    wording: 'The number {number} follows {previous}',
    help: 'Check the number and the place of the document; nothing is moved.',
  },
  'number-gap': {
    severity: 'remark',
    wording:
      'The number {number} follows {previous}: no head has the numbers between them ({missing})',
    help: 'Nothing needs to be done if the selection leaves them out; else look for a head that is not written as one.',
  },
  'number-in-text': {
    severity: 'remark',
    wording:
      'This paragraph with the number {number} is read as text of {id}, not for the head of a document',
    help: 'If it is a head, leave as many empty lines before it as before the others and write its source note after it.',
  },
  'documents-missing': {
    severity: 'error',
    wording: 'The text has no numbered heads and no source notes',
    help: 'Write each document as a numbered head, "31. Telegram From …", an empty line, and its note, "Source: …".',
  },
  'footnote-without-text': {
    severity: 'warning',
    wording:
      'The footnote [^{label}] is called here, but no paragraph behind it begins with [^{label}]:',
    help: 'Write its text as a paragraph of its own, "[^{label}]: …", behind the paragraph that calls it; until then the sign is kept as text.',
  },
  'footnote-without-call': {
    severity: 'warning',
    wording: 'The footnote [^{label}] is called nowhere before it',
    help: 'Put [^{label}] where it is called; until then the footnote is kept as a paragraph of the document.',
  },
  'text-of-printed-pages': {
    severity: 'remark',
    wording:
      'The text seems to be copied out of printed pages: {heads} lines are read as running heads, {hyphens} words are cut at ends of lines',
    help: 'Nothing needs to be done: both stay in the TEI as defects of the print (sic), beside the text that is meant (corr). Look whether a page break cuts a paragraph in two.',
  },
});
