import type { Format } from './format.ts';

/** What is known of a format before its code is read. */
interface Listed {
  /** The ending of its files: `json` for CSL-JSON. */
  readonly extension: string;
  /** What it is, for the help. */
  readonly holds: string;
  readonly load: () => Promise<Format>;
}

/** Every form that an edition is exported in: each has a file beside this one, and a line here. */
const listed = {
  cmif: entry('xml', 'letters for correspSearch', async () => (await import('./cmif.ts')).cmif),
  csl: entry('json', 'CSL-JSON for citations', async () => (await import('./csl.ts')).csl),
  bibtex: entry('bib', 'BibTeX', async () => (await import('./bibtex.ts')).bibtex),
  ris: entry('ris', 'RIS', async () => (await import('./ris.ts')).ris),
  csv: entry(
    'csv',
    'holdings, printings, agents and persons',
    async () => (await import('./csv.ts')).csv,
  ),
  ead3: entry('xml', 'a finding aid a repository', async () => (await import('./ead3.ts')).ead3),
  jsonld: entry('jsonld', 'schema.org and RiC-O', async () => (await import('./jsonld.ts')).jsonld),
  json: entry('json', 'the whole edition', async () => (await import('./json.ts')).json),
};

function entry(extension: string, holds: string, load: () => Promise<Format>): Listed {
  return { extension, holds, load };
}

export type FormatName = keyof typeof listed;

export const formats: Readonly<Record<FormatName, Listed>> = listed;

export const formatNames: readonly FormatName[] = Object.keys(listed).filter(isFormatName);

function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(listed, name);
}
