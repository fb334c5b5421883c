import { diagnostics } from './diagnostic.ts';

export const exporting = diagnostics({
  'export-tei-unreadable': {
    severity: 'error',
    wording: 'The XML cannot be read from here on: {reason}',
    help: 'Correct the markup; the document is left out of the export until then.',
  },
  'export-setting-missing': {
    severity: 'error',
    wording: 'The {format} export needs {what}, which the edition does not state',
    help: 'Set {key} in the settings and build the edition again. Nothing was written.',
  },
  'export-left-out': {
    severity: 'remark',
    wording: '{format} has no place for {what}: {count} left out',
    help: 'Nothing needs to be done. The json export holds everything.',
  },
  'export-address': {
    severity: 'remark',
    wording: 'The {format} file says that it stands at {address}',
    help: 'Publish it there, beside the pages: that is where it is looked for.',
  },
});
