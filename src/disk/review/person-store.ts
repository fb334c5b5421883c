import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { escaped } from '../../xml/characters.ts';
import { codeOf } from '../system-error.ts';
import { personsFile } from '../project/files.ts';

/** A person to be written: every form of the name, the main one first, and who decided it. */
export interface DecidedPerson {
  readonly forms: readonly string[];
  /** `One person, by ER on 2026-11-29` */
  readonly note: string;
}

/** What a change of the file was, so that it can be taken back. */
export interface PersonsChange {
  readonly before: string;
  readonly after: string;
}

/** `persons.xml` on the disk: what persons decide about names is written at the end of its list. */
export class PersonStore {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** @throws Error where the file has no list of persons, or cannot be written; it is unchanged then */
  async add(persons: readonly DecidedPerson[]): Promise<PersonsChange> {
    const before = await this.#read();
    const after = withPersons(before, persons);
    await this.replace(before, after);
    return { before, after };
  }

  /** Puts one text in the place of another. @throws Error where another program has changed it meanwhile */
  async replace(before: string, after: string): Promise<void> {
    if ((await this.#read()) !== before) throw new Error(`${this.path} was changed meanwhile`);
    const aside = `${this.path}.${process.pid}.new`;
    try {
      await writeFile(aside, after, { flush: true });
      await rename(aside, this.path);
    } finally {
      await rm(aside, { force: true });
    }
  }

  async #read(): Promise<string> {
    return readFile(this.path, 'utf8').catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
      return personsFile;
    });
  }
}

/** A list of persons with others at its end; everything else stays to the letter. */
function withPersons(xml: string, persons: readonly DecidedPerson[]): string {
  const open = xml.replace(/<listPerson(\s[^>]*)?\/>/u, '<listPerson$1>\n    </listPerson>');
  if (!open.includes('</listPerson>'))
    throw new Error('the file has no listPerson, in which persons stand');
  return persons.reduce(withPerson, open);
}

/** A person who stands there under one of the forms has the others too then; another is added at the end. */
function withPerson(xml: string, person: DecidedPerson): string {
  const end = xml.lastIndexOf('</listPerson>');
  const margin = /[ \t]*$/u.exec(xml.slice(0, end))?.[0] ?? '';
  const known = [...xml.matchAll(/<person\s[\s\S]*?<\/person>/gu)].find(
    ({ 0: entry, index }) =>
      !isInComment(xml, index) &&
      person.forms.some((form) => entry.includes(`>${written(form)}</persName>`)),
  );
  if (known === undefined) {
    const ids = new Set([...xml.matchAll(/xml:id=["']([^"']*)["']/gu)].map(([, id]) => id));
    const entry = entryOf(person, freeId(person, ids), `${margin}  `);
    return `${xml.slice(0, end).trimEnd()}\n${entry}${margin}${xml.slice(end)}`;
  }
  const at = known.index + known[0].lastIndexOf('</person>');
  const missing = person.forms.filter((form) => !known[0].includes(`>${written(form)}</persName>`));
  const names = missing.map(
    (form) => `${margin}    <persName type="variant">${written(form)}</persName>\n`,
  );
  const note = `${margin}    <note>${written(person.note)}</note>\n`;
  return `${xml.slice(0, at).trimEnd()}\n${names.join('')}${note}${margin}  ${xml.slice(at)}`;
}

function isInComment(xml: string, at: number): boolean {
  return xml.lastIndexOf('<!--', at) > xml.lastIndexOf('-->', at);
}

function written(text: string): string {
  return escaped(text).replaceAll('<', '&lt;');
}

function freeId({ forms: [name = ''] }: DecidedPerson, ids: Set<string | undefined>): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z]+/gu) ?? ['person'];
  const wanted = words.at(-1) ?? 'person';
  let id = wanted;
  for (let count = 2; ids.has(id); count += 1) id = `${wanted}-${count}`;
  ids.add(id);
  return id;
}

function entryOf({ forms, note }: DecidedPerson, id: string, margin: string): string {
  const names = forms.map((form, index) => {
    const type = index === 0 ? '' : ' type="variant"';
    return `${margin}  <persName${type}>${written(form)}</persName>\n`;
  });
  return `${margin}<person xml:id="${id}">\n${names.join('')}${margin}  <note>${written(note)}</note>\n${margin}</person>\n`;
}
