import { diagnostics } from './diagnostic.ts';

export const print = diagnostics({
  'typesetting-failed': {
    severity: 'error',
    wording: 'The typesetter stopped at {where}: {reason}',
    help: 'No PDF was made. Correct the template if it is yours; otherwise report this with the TEI of the edition.',
  },
  'template-package': {
    severity: 'error',
    wording: 'The template asks for the package {name}, which would come from the network',
    help: 'No PDF was made. Put what it needs of the package into the template itself.',
  },
  'typesetting-doubtful': {
    severity: 'warning',
    wording: 'The typesetter warns at {where}: {reason}',
    help: 'Look at that place in the PDF; if it looks right, nothing needs to be done.',
  },
  'letter-without-font': {
    severity: 'warning',
    wording: 'No font has {letter} (U+{code}), which {where} needs',
    help: 'Name a folder with a font that has it by --font-path. Until then U+{code} is printed in its place.',
  },
  'pdf-standard-not-met': {
    severity: 'error',
    wording: 'The book cannot be {standard}: {reason}',
    help: 'No PDF was made. Choose another --pdf-standard, or give the edition what the standard asks for.',
  },
  'fonts-not-there': {
    severity: 'error',
    wording: 'No fonts can be read at {path}: {reason}',
    help: 'Name a font by --font-path, or a folder of fonts: .ttf, .otf, .ttc or .otc.',
  },
  'font-unreadable': {
    severity: 'warning',
    wording: '{name} is not a font that the typesetter can read',
    help: 'Give TrueType or OpenType fonts: .ttf, .otf, .ttc or .otc.',
  },
});
