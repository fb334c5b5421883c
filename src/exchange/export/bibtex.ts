import { addressOf, baseWitness, shelfmark } from './archival-location.ts';
import { type CitedWork, citedWorks } from './cited-works.ts';
import type { DocumentModel, EditionModel } from './edition-model.ts';
import { editorName } from './editor-name.ts';
import type { ExportFile } from './format.ts';

const special: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
};

/** What LaTeX would read otherwise. BibTeX counts braces behind a backslash too: a lone one would end the entry. */
function escaped(text: string): string {
  return text
    .replace(/[\\~^{}]/g, (sign) => special[sign] ?? sign)
    .replace(/[#$%&_]/g, String.raw`\$&`);
}

/** In braces of its own: kept as printed, not taken apart and not put into lower case. */
function verbatim(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escaped(text)}}`;
}

function names(list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : list.map(verbatim).join(' and ');
}

/** `Vane, Marta O.`, or a body in braces: what BibTeX takes apart is what it puts in order. */
function editors(list: readonly string[]): string | undefined {
  const written = list.map(editorName).map((name) => {
    if ('literal' in name) return verbatim(name.literal);
    return [name.family, name.suffix, name.given]
      .flatMap((part) => (part === undefined ? [] : escaped(part)))
      .join(', ');
  });
  return written.length === 0 ? undefined : written.join(' and ');
}

/** The day of the document, as far as it is known; else the year of the edition. */
function dateFields(document: DocumentModel, edition: EditionModel): Fields {
  const own = document.date?.when ?? document.date?.from ?? '';
  const [year, month, day] = (/^\d{4}/.test(own) ? own : (edition.date?.slice(0, 4) ?? '')).split(
    '-',
  );
  return { year, month, day };
}

/** Where it stands in the edition, and where its text is kept. */
function note(document: DocumentModel, edition: EditionModel): string {
  const witness = baseWitness(document);
  const location = witness && [witness.repository, shelfmark(witness)].filter(Boolean).join(', ');
  const year = document.date?.when === undefined ? undefined : edition.date?.slice(0, 4);
  return [
    document.number === '' ? '' : `Document ${escaped(document.number)}`,
    year === undefined ? '' : `Edition of ${year}`,
    location === undefined || location === '' ? '' : `Source: ${escaped(location)}`,
  ]
    .filter((each) => each !== '')
    .join('. ');
}

type Fields = Readonly<Record<string, string | undefined>>;

function entry(type: string, key: string, fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : escaped(value);
}

function documentEntry(document: DocumentModel, edition: EditionModel): string {
  return entry('incollection', document.id, {
    author: names(document.sent.map(({ name }) => name)),
    title: verbatim(document.title),
    booktitle: verbatim(edition.title),
    editor: editors(edition.editors),
    publisher: text(edition.publisher),
    address: text(edition.place),
    ...dateFields(document, edition),
    note: note(document, edition),
    url: addressOf(document, edition.url),
  });
}

function workEntry({ key, title, level, author, edition, year, volume }: CitedWork): string {
  return entry(level === 'j' ? 'misc' : 'book', key, {
    author: verbatim(author),
    title: verbatim(title),
    edition: text(edition),
    year,
    volume: text(volume),
    howpublished: level === 'j' ? 'Periodical' : undefined,
  });
}

/** BibTeX in UTF-8: the documents, then the works that print them. */
export function bibtex(edition: EditionModel): ExportFile[] {
  const entries = [
    ...edition.documents.map((document) => documentEntry(document, edition)),
    ...citedWorks(edition).map(workEntry),
  ];
  return [{ text: `${entries.join('\n\n')}\n` }];
}
