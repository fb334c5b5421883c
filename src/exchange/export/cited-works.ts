import type { DocumentModel, EditionModel, Printing } from './edition-model.ts';

/** A volume in which documents of the edition are printed; of a journal the whole of it. */
export interface CitedWork {
  /** Its identifier in lists of literature: `work.documents-on-disarmament.1962.1`. */
  readonly key: string;
  readonly title: string;
  readonly level: string;
  readonly author: string | undefined;
  readonly edition: string | undefined;
  /** The year of a volume, of a journal nothing. */
  readonly year: string | undefined;
  readonly volume: string | undefined;
  /** The numbers of the documents that are printed in it. */
  readonly documents: readonly string[];
}

const yearOf = /\b(1[5-9]|20)\d\d\b/;

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function citedWork(printing: Printing, { number }: DocumentModel): CitedWork | undefined {
  const { title, author, level = 'm', edition, date, work } = printing;
  if (title === undefined) return undefined;
  const isJournal = level === 'j';
  const year = isJournal ? undefined : yearOf.exec(date?.when ?? date?.text ?? '')?.[0];
  const volume = isJournal ? undefined : printing.volume;
  const key = keyOf([work ?? `work.${plain(title)}`, year, volume, edition]);
  return { key, title, level, author, edition, year, volume, documents: [number] };
}

function keyOf([entry = '', ...details]: readonly (string | undefined)[]): string {
  const said = details.filter((detail) => detail !== undefined);
  return [entry, ...said.map(plain)].join('.');
}

/** The volumes in which the documents are printed, each once, in order of mention. */
export function citedWorks({ documents }: EditionModel): CitedWork[] {
  const works = new Map<string, CitedWork>();
  for (const document of documents) {
    for (const printing of document.printings) {
      const work = citedWork(printing, document);
      if (work === undefined) continue;
      const known = works.get(work.key)?.documents ?? [];
      const others = known.filter((number) => number !== document.number);
      works.set(work.key, { ...work, documents: [...others, document.number] });
    }
  }
  return [...works.values()];
}
