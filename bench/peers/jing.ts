import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Peer } from './peer.ts';

/** The judge of RELAX NG that most people use. */
export const jing: Peer = {
  name: 'Jing',
  package: 'jing',
  file: '/usr/bin/jing',
  what: 'validation',
  command: async (folder) => {
    const documents = join(folder, 'documents');
    const files = (await readdir(documents)).map((name) => join(documents, name));
    const corpus = join(folder, 'tei', 'edition.xml');
    return ['/usr/bin/jing', join('schema', 'edition.rng'), ...files, corpus];
  },
};
