import { join } from 'node:path';
import type { Peer } from './peer.ts';

const stylesheet = join('bench', 'peers', 'plain.xsl');

/** Sets the heads, notes and texts of the TEI in a plain design, without registers. */
export const fop: Peer = {
  name: 'FOP',
  package: 'fop',
  file: '/usr/bin/fop',
  what: 'PDF',
  command: (folder) => [
    ...['/usr/bin/fop', '-q', '-xml', join(folder, 'tei', 'edition.xml'), '-xsl', stylesheet],
    ...['-pdf', join(folder, 'fop.pdf')],
  ],
};
