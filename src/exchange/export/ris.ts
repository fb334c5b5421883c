import { addressOf, baseWitness, shelfmark } from './archival-location.ts';
import { type CitedWork, citedWorks } from './cited-works.ts';
import type { DocumentModel, EditionModel } from './edition-model.ts';
import { editorName } from './editor-name.ts';
import type { ExportFile } from './format.ts';

type Field = readonly [tag: string, value: string | undefined];

/** `TY  - BOOK`: a tag, two spaces, a hyphen, a space; the record ends with `ER`. */
function record(type: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`],
  );
  return [`TY  - ${type}`, ...lines, 'ER  - ', ''].join('\r\n');
}

/** `Vane, Marta O., Jr.`; a body as it is. */
function inverted(name: string): string {
  const editor = editorName(name);
  if ('literal' in editor) return editor.literal;
  return [editor.family, editor.given, editor.suffix].filter(Boolean).join(', ');
}

function documentRecord(document: DocumentModel, edition: EditionModel): string {
  const witness = baseWitness(document);
  const written = document.date?.when ?? document.date?.from;
  const own = written !== undefined && /^\d{4}/.test(written) ? written : undefined;
  return record('CHAP', [
    ['ID', document.id],
    ...document.sent.map(({ name }): Field => ['AU', name]),
    ['TI', document.title],
    ['T2', edition.title],
    ...edition.editors.map((name): Field => ['ED', inverted(name)]),
    ['PB', edition.publisher],
    ['CY', edition.place],
    ['PY', (own ?? edition.date)?.slice(0, 4)],
    [
      'DA',
      own === undefined ? undefined : `${own.replaceAll('-', '/')}${own.length === 10 ? '/' : ''}`,
    ],
    ['SE', document.number],
    ['DB', witness?.repository],
    ['AV', witness && shelfmark(witness)],
    ['LA', document.language],
    ['UR', addressOf(document, edition.url)],
  ]);
}

function workRecord({ key, title, level, author, edition, year, volume }: CitedWork): string {
  return record(level === 'j' ? 'JFULL' : 'BOOK', [
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['ET', edition],
    ['PY', year],
    ['VL', volume],
  ]);
}

/** RIS, for reference managers: the documents, then the works that print them. */
export function ris(edition: EditionModel): ExportFile[] {
  const records = [
    ...edition.documents.map((document) => documentRecord(document, edition)),
    ...citedWorks(edition).map(workRecord),
  ];
  return [{ text: records.join('\r\n') }];
}
