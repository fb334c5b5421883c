import { diagnostics } from './diagnostic.ts';

export const output = diagnostics({
  'input-not-found': {
    severity: 'error',
    wording: 'There is no file {name}',
    help: 'Check the spelling and the folder; a name with spaces needs quotation marks.',
  },
  'input-unreadable': {
    severity: 'error',
    wording: '{name} cannot be read: {reason}',
    help: 'Give a file that you may read.',
  },
  'input-changed': {
    severity: 'error',
    wording: '{name} was changed while it was read',
    help: 'Run the command again when the program that writes the file is done with it.',
  },
  'doubts-not-listed': {
    severity: 'error',
    wording: '{folder} holds no report.json with doubts',
    help: 'Name the folder that cartulary build has written, or build the edition again.',
  },
  'date-not-seconds': {
    severity: 'error',
    wording: 'SOURCE_DATE_EPOCH is "{value}", which is no number of seconds',
    help: 'Set it to seconds since 1970, as in SOURCE_DATE_EPOCH=$(date +%s), or unset it.',
  },
  'time-spent': {
    severity: 'error',
    wording:
      'After {minutes} minutes what {path} is used in has not come to its end, and is stopped',
    help: 'Look in it for something that is repeated without end. The previous content is unchanged, or the next build completes it.',
  },
  'output-not-writable': {
    severity: 'error',
    wording: 'Nothing can be written into {folder}: {reason}',
    help: 'Name another folder with --output, or free space there. The previous content is unchanged.',
  },
  'output-file-not-writable': {
    severity: 'error',
    wording: 'The file {path} cannot be written: {reason}',
    help: 'Name another file with --output, or free space there. The previous content is unchanged.',
  },
  'output-file-taken': {
    severity: 'error',
    wording: 'The file {path} exists already',
    help: 'Name another with --output, or replace it with --overwrite. The existing content is unchanged.',
  },
  'output-is-input': {
    severity: 'error',
    wording: 'The file {path} is one that was read',
    help: 'Name another with --output: what is read is never replaced.',
  },
  'stream-not-writable': {
    severity: 'error',
    wording: 'What the command says cannot be written: {reason}',
    help: 'Free space where its output goes, or send it elsewhere, and run it again.',
  },
  'output-unfinished': {
    severity: 'error',
    wording: 'Only some of the new files could be moved into {folder}: {reason}',
    help: 'Free space and build again: the build first completes what is missing.',
  },
  'output-in-use': {
    severity: 'error',
    wording: 'Another build is writing into {folder}',
    help: 'Wait until it is done, or name another folder with --output. If none is running, remove {lock}.',
  },
  'output-holds-edition': {
    severity: 'error',
    wording: 'The folder {folder} holds an edition, so no series can be made in it',
    help: 'Nothing was written. Name another folder with --output; for "merge" the folder whose folders are editions.',
  },
  'output-holds-series': {
    severity: 'error',
    wording: 'The folder {folder} holds a series, so no single edition can be made in it',
    help: 'Nothing was written. Name a folder of its own with --output, be it one inside {folder}.',
  },
  'output-holds-other': {
    severity: 'error',
    wording: 'In the folder {folder} stands a file {name} that cartulary has not written',
    help: 'Nothing was written, for a build writes a file of that name. Name another folder with --output, or move the file.',
  },
  'output-changed-meanwhile': {
    severity: 'error',
    wording: 'The file {path} was changed while the build ran',
    help: 'Nothing was written. Build again: the file is kept then.',
  },
  'staging-elsewhere': {
    severity: 'error',
    wording:
      'The name .cartulary in the folder {folder} is a link or a file, where builds put their files aside',
    help: 'Nothing was written. Remove it, or name another folder with --output.',
  },
  'volume-name-unusable': {
    severity: 'error',
    wording: 'The text {path} gives no name for the folder of its edition',
    help: 'Nothing was built. Give the file a name of letters and figures, as volume-6.txt.',
  },
  'name-leaves-folder': {
    severity: 'error',
    wording: 'The file name "{name}" leads out of the output folder',
    help: 'Nothing was written. Correct the xml:id that the name is made of: letters, figures, hyphens.',
  },
  'manifest-unreadable': {
    severity: 'warning',
    wording: 'The manifest of the last build cannot be read',
    help: 'Every file that differs from the new build counts as corrected by hand and kept; --overwrite replaces them.',
  },
  'build-unfinished': {
    severity: 'warning',
    wording:
      'A build into this folder was stopped while it put its files in place: old and new ones stand side by side',
    help: 'Build again, which completes it, before you go on with what is made of it.',
  },
  'build-completed': {
    severity: 'remark',
    wording:
      'The last build into this folder was stopped while it put its files in place; that is done now',
    help: 'Nothing needs to be done.',
  },
  'file-kept': {
    severity: 'remark',
    wording: 'This file was changed by hand and is kept',
    help: 'The generated version is beside it as {beside}, the differences in report.json; --overwrite replaces it, --replace with its name it alone.',
  },
  'file-followed': {
    severity: 'remark',
    wording:
      'What was changed by hand in {before} is in this file now: its document has another number',
    help: 'Nothing needs to be done. Documents are known by their heads and notes, not by their numbers.',
  },
  'file-merged': {
    severity: 'remark',
    wording: 'This file was changed by hand, and what has changed in the notes is merged into it',
    help: 'Look at the differences in report.json when you want to see what came of it.',
  },
  'file-in-conflict': {
    severity: 'warning',
    wording:
      'Here both you and the notes have changed the same words: yours, which stand, are ‘{mine}’, those of the notes ‘{theirs}’',
    help: 'Write what is right. Then remove {base}, which holds what both were made from: until then this is said again.',
  },
  'file-without-document': {
    severity: 'warning',
    wording:
      'The notes do not have the document any more that was changed by hand in {before}: your text is kept in this file',
    help: 'It is no part of the edition. Remove it when you do not need it.',
  },
  'file-replaced': {
    severity: 'warning',
    wording: 'This file was changed by hand and is replaced, as you asked',
    help: 'What you had written is kept beside it as {beside}. Remove that when you do not need it.',
  },
  'replace-not-changed': {
    severity: 'error',
    wording: '{path} is no file that was changed by hand since the last build',
    help: 'Name one of these: {changed}.',
  },
  'correction-not-used': {
    severity: 'warning',
    wording: 'This file was changed by hand but cannot be read, so the edition is made without it',
    help: 'Correct it where the error says and build again; until then pages, book and edition.xml have what is generated.',
  },
  'file-no-longer-made': {
    severity: 'remark',
    wording:
      'This file was changed by hand and is kept, although the edition no longer generates it',
    help: 'Remove it when you do not need it.',
  },
  'part-removed': {
    severity: 'warning',
    wording: '{path} of an earlier build is removed, for this build makes none',
    help: 'Build again without --no-pdf or --no-html to have it anew.',
  },
  'part-of-earlier-build': {
    severity: 'warning',
    wording: 'The {part} edition could not be made, so this one of an earlier build is left',
    help: 'Correct what the errors say and build again; until then it may not agree with the TEI.',
  },
  'volume-name-twice': {
    severity: 'error',
    wording: 'Two of the texts would become the edition {name}: {first} and {second}',
    help: 'The folder of an edition is named after its text. Rename one of the two, or build it by itself.',
  },
  'volume-not-built': {
    severity: 'error',
    wording: 'The edition could not be built: {reason}',
    help: 'The previous content is unchanged. If memory ran out, build it by itself or with --jobs 1; else please report it.',
  },
  'series-empty': {
    severity: 'error',
    wording: 'There is no edition in {folder}',
    help: 'Give the folder whose folders are editions, each with its tei/edition.xml.',
  },
  'volume-left-out': {
    severity: 'error',
    wording: 'The header of this edition cannot be read: {reason}',
    help: 'Correct it: cartulary validate says more. It is left out of the start page until then.',
  },
  'edition-not-found': {
    severity: 'error',
    wording: 'There is no folder {folder}',
    help: 'Build the edition first, or give the folder that a build has written.',
  },
  'project-not-here': {
    severity: 'error',
    wording: 'Nothing is named, and this folder is no project: it has no edition.yaml',
    help: 'Name {what}, or make a project: cartulary new my-edition, and run the command in it.',
  },
  'project-folder-taken': {
    severity: 'error',
    wording: 'The folder {folder} exists already and is not empty',
    help: 'Name a folder that is not there yet. The existing content is unchanged.',
  },
  'port-not-free': {
    severity: 'error',
    wording: 'The port {port} cannot be used: {reason}',
    help: 'Name another with --port, or 0 for any that is free.',
  },
  'tei-folder-empty': {
    severity: 'error',
    wording: 'There is no edition.xml with its documents in {folder}',
    help: 'Give the folder that a build has written, or its folder tei with edition.xml and a file for each document.',
  },
  'tei-not-corpus': {
    severity: 'error',
    wording: 'This edition.xml is no teiCorpus: its root element is {root}',
    help: 'Name a single document after its xml:id, as in d1.xml, and put an edition.xml beside it whose teiCorpus has a teiHeader and the documents.',
  },
  'tei-too-large': {
    severity: 'error',
    wording: 'The document has {size} megabytes, more than the {limit} that are read',
    help: 'Give one document a file. It is left out until then.',
  },
  'tei-without-id': {
    severity: 'error',
    wording: 'The document has no xml:id that can be a file name, but "{id}"',
    help: 'Give its root element an xml:id of letters, figures and hyphens, such as d31. It is left out until then.',
  },
  'tei-id-twice': {
    severity: 'error',
    wording: 'The xml:id {id} is that of {other} already',
    help: 'Give one of the two documents another xml:id. This one is left out until then.',
  },
});
