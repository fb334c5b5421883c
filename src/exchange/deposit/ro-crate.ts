import type { Files } from './files.ts';
import { mediaType } from './media-types.ts';
import { type Statement, description } from './statement.ts';

/** What each folder of the deposit holds, and what it was made from. */
const folders: Readonly<Record<string, { name: string; from?: string }>> = {
  input: { name: 'What the edition was made from' },
  tei: { name: 'The edition in TEI', from: 'input' },
  schema: { name: 'Schemas of the TEI' },
  html: { name: 'The web edition', from: 'tei' },
  print: { name: 'The print edition', from: 'tei' },
  exports: { name: 'The edition in other formats', from: 'tei' },
  metadata: { name: 'Records of the deposit' },
};

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function reference(id: string) {
  return { '@id': id };
}

/** A path as a relative address: RFC 3986 asks for `%20` where a space stands. */
function address(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

function fileEntity(path: string, content: Uint8Array) {
  return {
    '@id': address(path),
    '@type': 'File',
    name: path,
    description: folders[folderOf(path)]?.name,
    encodingFormat: mediaType(path),
    contentSize: String(content.byteLength),
  };
}

/** How the files of a folder came about: by the program, of the files of another folder. */
function action(folder: string, paths: readonly string[]) {
  const { name, from } = folders[folder] ?? {};
  const inside = (of: string) => paths.filter((path) => folderOf(path) === of).map(address);
  const results = inside(folder);
  if (from === undefined || results.length === 0) return undefined;
  return {
    '@id': `#making-${folder}`,
    '@type': 'CreateAction',
    name: `Making of: ${name ?? folder}`,
    instrument: reference('#cartulary'),
    object: inside(from).map(reference),
    result: results.map(reference),
  };
}

function agents({ editors, publisher, contact }: Statement) {
  const persons = editors.map((name, index) => ({
    '@id': `#editor-${index + 1}`,
    '@type': 'Person',
    name,
  }));
  const house = {
    '@id': '#publisher',
    '@type': 'Organization',
    name: publisher ?? 'Not stated',
    contactPoint: contact === undefined ? undefined : reference(`mailto:${contact}`),
  };
  const point =
    contact === undefined
      ? []
      : [
          {
            '@id': `mailto:${contact}`,
            '@type': 'ContactPoint',
            name: contact,
            email: contact,
            contactType: 'editors',
          },
        ];
  return [...persons, house, ...point];
}

function licenceEntity({ licence }: Statement) {
  return {
    '@id': licence?.url ?? '#licence',
    '@type': 'CreativeWork',
    name: licence?.name ?? 'No licence stated.',
    description: 'On what terms the edition may be used',
  };
}

/** The program has no home page; its package URL (ECMA-427) names it and its version. */
function program(version: string) {
  return {
    '@id': '#cartulary',
    '@type': 'SoftwareApplication',
    name: 'cartulary',
    url: `pkg:npm/cartulary@${version}`,
    version,
  };
}

/**
 * `ro-crate-metadata.json` by RO-Crate 1.2: every file of the deposit, what it is, and how it was
 * made.
 *
 * @param files by their paths in the crate
 */
export function roCrate(files: Files, statement: Statement, version: string): string {
  const paths = [...files.keys()];
  const actions = Object.keys(folders).flatMap((folder) => action(folder, paths) ?? []);
  const { title = 'Not stated', editors, date, language, url } = statement;
  const licence = licenceEntity(statement);
  const root = {
    '@id': './',
    '@type': 'Dataset',
    name: title,
    description: description(statement),
    datePublished: date,
    license: reference(licence['@id']),
    publisher: reference('#publisher'),
    editor: editors.map((_, index) => reference(`#editor-${index + 1}`)),
    inLanguage: language,
    url,
    hasPart: paths.map((path) => reference(address(path))),
    mentions: actions.map((one) => reference(one['@id'])),
  };
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      name: 'Description of the deposit',
      about: reference('./'),
      conformsTo: reference('https://w3id.org/ro/crate/1.2'),
    },
    root,
    licence,
    ...agents(statement),
    ...(actions.length === 0 ? [] : [program(version)]),
    ...actions,
    ...[...files].map(([path, content]) => fileEntity(path, content)),
  ];
  const crate = { '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': graph };
  return `${JSON.stringify(crate, undefined, 2)}\n`;
}
