import { addressOf, baseWitness, shelfmark } from './archival-location.ts';
import { type CitedWork, citedWorks } from './cited-works.ts';
import type { DocumentModel, EditionModel } from './edition-model.ts';
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
  const witness = baseWitness(document);
  const location = witness && [witness.repository, shelfmark(witness)].filter(Boolean).join(', ');
  return entry('incollection', document.id, {
    author: names(document.sent.map(({ name }) => name)),
    title: verbatim(document.title),
    booktitle: verbatim(edition.title),
    editor: names(edition.editors),
    publisher: text(edition.publisher),
    address: text(edition.place),
    year: edition.date?.slice(0, 4),
    number: text(document.number),
    note: location === undefined || location === '' ? undefined : `Source: ${escaped(location)}`,
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
