import { diagnostics } from './diagnostic.ts';

export const read = diagnostics({
  'file-empty': {
    severity: 'error',
    wording: 'The file {name} holds no text',
    help: 'It may not have been saved or copied whole; give the file that is meant.',
  },
  'file-no-text': {
    severity: 'error',
    wording: 'The file {name} is {kind}, not a text',
    help: 'Give DOCX, ODT, HTML, Markdown or plain text. Word and LibreOffice save RTF and DOC as DOCX, with their footnotes and italics (soffice --headless --convert-to docx FILE); of a PDF copy the words into a text.',
  },
  'manuscript-read': {
    severity: 'remark',
    wording: '{name} is read as {format}: {paragraphs} paragraphs and {footnotes} footnotes',
    help: 'Lines in messages count these: each paragraph is a line with an empty line behind it, its footnotes under it.',
  },
  'markdown-read': {
    severity: 'remark',
    wording: '{name} is read as Markdown',
    help: 'Nothing needs to be done; lines in messages are those of the file, columns may be a few further left.',
  },
  'encoding-guessed': {
    severity: 'warning',
    wording:
      'The file {name} is not UTF-8; it looks like {encoding} and is read as that: "{sample}"',
    help: 'Where that word is wrong, name the encoding: --encoding windows-1252, --encoding macintosh, --encoding cp850. A file that is saved as UTF-8 needs no guess.',
  },
  'tracked-changes-accepted': {
    severity: 'warning',
    wording: 'Changes that are tracked in the file are read as accepted, {changes} of them',
    help: 'Accept or reject them in the file, so that the text is what its editors agreed on.',
  },
  'comment-not-in-text': {
    severity: 'remark',
    wording: 'A comment of {author} is no part of the text: {text}',
    help: 'Nothing needs to be done; what should be printed has to stand in the text itself.',
  },
  'form-feed': {
    severity: 'remark',
    wording: 'Form feeds, which part pages, are read as blanks',
    help: 'Nothing needs to be done; look whether a page break cuts a note in two.',
  },
  'file-not-utf8': {
    severity: 'error',
    wording:
      'The file {name} is not UTF-8: at byte {offset} stands {byte}, which begins no character',
    help: 'Save the file as UTF-8 ("Unicode") in the program that wrote it, or name its encoding: --encoding windows-1252, --encoding macintosh.',
  },
  'file-utf32': {
    severity: 'error',
    wording: 'The file {name} is UTF-32, which is not read',
    help: 'Save the file as UTF-8 ("Unicode") in the program that wrote it.',
  },
  'file-utf16-cut': {
    severity: 'error',
    wording: 'The file {name} is UTF-16 but ends in the middle of a character, at byte {offset}',
    help: 'The file seems to be cut off: copy it again, or save it as UTF-8.',
  },
  'file-utf16': {
    severity: 'remark',
    wording: 'The file {name} is UTF-16 and is read as such',
    help: 'Nothing needs to be done; UTF-8 is the usual form.',
  },
  'character-forbidden': {
    severity: 'warning',
    wording: 'The character {character} is not allowed in XML and is replaced by U+FFFD',
    help: 'Remove the character from the text, or write what it should be.',
  },
  'characters-forbidden': {
    severity: 'warning',
    wording:
      'The character {character} is not allowed in XML and is replaced by U+FFFD here and at {others} later places',
    help: 'Remove the character from the text; where it stands after every letter, save the file as UTF-8 again.',
  },
});
