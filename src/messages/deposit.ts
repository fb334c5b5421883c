import { diagnostics } from './diagnostic.ts';

export const deposit = diagnostics({
  'deposit-setting-missing': {
    severity: 'error',
    wording: 'A deposit needs {what}, which the edition does not state',
    help: 'Set {key} in the settings and build the edition again, or make a draft with --draft. Nothing was written.',
  },
  'deposit-draft-incomplete': {
    severity: 'warning',
    wording: 'This draft lacks {what}, which a deposit needs',
    help: 'Set {key} in the settings and build the edition again before you deposit it.',
  },
  'deposit-part-missing': {
    severity: 'warning',
    wording: 'The deposit has no {part}',
    help: '{remedy}.',
  },
  'deposit-pdf-not-archival': {
    severity: 'warning',
    wording: 'The PDF does not say that it is PDF/A',
    help: 'Archives ask for PDF/A: build the print edition as such before you deposit it.',
  },
  'deposit-export-left-out': {
    severity: 'warning',
    wording: 'The deposit has no {format} export, for which the edition states too little',
    help: 'The command cartulary export --to {format} says which settings it needs.',
  },
  'deposit-tei-not-valid': {
    severity: 'error',
    wording: 'The TEI of the edition has errors: {count}',
    help: 'The command cartulary validate {folder} says which. Correct them and build the edition again; only a draft (--draft) is made with them.',
  },
  'deposit-file-changed': {
    severity: 'error',
    wording: 'This file was changed after the last build, and what was made of it was not',
    help: 'Build the edition again: what was changed is kept, and the rest is generated again. Only a draft (--draft) is made without.',
  },
  'deposit-file-missing': {
    severity: 'error',
    wording: 'This file was made by the last build and is not there',
    help: 'Build the edition again. Only a draft (--draft) is made without.',
  },
  'deposit-manifest-unreadable': {
    severity: 'error',
    wording:
      'Without manifest.json nobody can tell whether the files of the edition belong together',
    help: 'Build the edition again. Only a draft (--draft) is made without.',
  },
  'deposit-account-unreadable': {
    severity: 'warning',
    wording: 'The account of the build, report.json, cannot be read',
    help: 'The history in the deposit does not say what the edition was made from. Build the edition again.',
  },
  'deposit-place-taken': {
    severity: 'error',
    wording: '{path} exists already',
    help: 'Name another place with --output, or remove it. The existing content is unchanged.',
  },
  'bag-not-found': {
    severity: 'error',
    wording: 'There is no bag at {path}',
    help: 'Give the folder that holds bagit.txt, or the zip file of such a folder.',
  },
  'bag-declaration-wrong': {
    severity: 'error',
    wording: 'The file bagit.txt does not declare a bag: {reason}',
    help: 'It holds two lines: BagIt-Version: 1.0 and Tag-File-Character-Encoding: UTF-8.',
  },
  'bag-without-manifest': {
    severity: 'error',
    wording: 'The bag has no payload manifest',
    help: 'A bag lists its files in manifest-sha512.txt or in a manifest of another algorithm.',
  },
  'bag-algorithm-unknown': {
    severity: 'error',
    wording: 'The checksums of {manifest} cannot be computed here',
    help: 'Ask for a bag with sha512 or sha256 checksums; those of this manifest were not checked.',
  },
  'bag-line-unreadable': {
    severity: 'error',
    wording: 'This line of {manifest} is no checksum with a path',
    help: 'A line is a checksum, white space, and the path of a file.',
  },
  'bag-fetch-line-unreadable': {
    severity: 'error',
    wording: 'This line of fetch.txt does not say what to fetch',
    help: 'A line is a web address, the number of bytes or -, and the path of a file, with white space between them.',
  },
  'bag-fetch-unlisted': {
    severity: 'error',
    wording: '{path} has to be fetched but is not listed in {manifest}',
    help: 'Without a checksum nobody can tell whether what is fetched is the file that is meant.',
  },
  'bag-names-alike': {
    severity: 'error',
    wording: 'The names {path} and {other} differ only in how letters with marks are put together',
    help: 'Many file systems take the two for one file. Find out which is meant, and rename the other.',
  },
  'bag-path-leaves': {
    severity: 'error',
    wording: 'The path {path} leads out of the bag',
    help: 'Do not unpack or use this bag before you know who made it: a path begins with data/ in a payload manifest and in fetch.txt, and never steps upwards.',
  },
  'bag-name-twice': {
    severity: 'error',
    wording: 'The file {path} occurs twice in the zip file',
    help: 'Programs unpack one or the other: create the zip file again, with each file once.',
  },
  'bag-too-large': {
    severity: 'error',
    wording:
      'The zip file {path} is not unpacked: {name} is packed too densely, or all is larger than {millions} million bytes',
    help: 'Unpack it yourself, where there is room for it, and check the folder.',
  },
  'bag-link': {
    severity: 'error',
    wording: '{path} is a link, not a file',
    help: 'A link may lead out of the bag: put the file itself in its place.',
  },
  'bag-file-listed-twice': {
    severity: 'error',
    wording: '{path} occurs twice in {manifest}',
    help: 'One of the two lines has to go; the file may have been changed between them.',
  },
  'bag-file-missing': {
    severity: 'error',
    wording: '{path} is listed in {manifest} and is not there',
    help: 'Fetch the file from where the bag came from.',
  },
  'bag-file-unlisted': {
    severity: 'error',
    wording: '{path} is there and is not listed in {manifest}',
    help: 'Remove the file, or find out who added it: it is no part of the bag.',
  },
  'bag-file-changed': {
    severity: 'error',
    wording: '{path} is not the file that {manifest} lists: its checksum is another',
    help: 'The file was changed or damaged after the bag was made: fetch it again.',
  },
  'bag-payload-wrong': {
    severity: 'error',
    wording: 'The payload is {found} (bytes.files), where bag-info.txt says {stated}',
    help: 'Files were lost or added after the bag was made: fetch the bag again.',
  },
});
