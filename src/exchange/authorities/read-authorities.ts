import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import {
  MarkupError,
  type ReadElement,
  at,
  descendants,
  elements,
  reading,
} from '../../xml/index.ts';
import { report } from '../../messages/index.ts';
import { readXml } from './read-xml.ts';
import {
  type Authority,
  type Identifier,
  type Kind,
  encodings,
  identifierTypes,
  kinds,
} from './authority.ts';

/** Reads the entries of one file, and says what is wrong with them where they stand. */
class AuthorityReader {
  readonly #file: VFile;
  readonly #lines: ReturnType<typeof location>;
  readonly #ids = new Set<string>();

  constructor(file: VFile) {
    this.#file = file;
    this.#lines = location(file);
  }

  entries(root: ReadElement): Authority[] {
    return [...descendants(root)].flatMap((list) =>
      kinds
        .filter((kind) => encodings[kind].list === list.name)
        .flatMap((kind) =>
          elements(list, encodings[kind].entry).flatMap((entry) => this.#entry(kind, entry) ?? []),
        ),
    );
  }

  #place({ start }: ReadElement) {
    return this.#lines.toPoint(start);
  }

  #entry(kind: Kind, entry: ReadElement): Authority | undefined {
    const names = elements(entry, encodings[kind].name);
    const [name = '', ...variants] = names.map(reading).filter((text) => text !== '');
    const id = entry.attributes.get('xml:id') ?? '';
    if (!this.#isUsable(entry, id, name)) return undefined;
    const told = (of: Kind, where: ReadElement | undefined, part: string) =>
      (kind === of && reading(at(where, part))) || undefined;
    return {
      kind,
      id,
      name,
      variants,
      surname: told('person', names[0], 'surname'),
      occupation: told('person', entry, 'occupation'),
      author: told('work', entry, 'author'),
      identifiers: elements(entry, 'idno').flatMap((idno) => this.#identifier(idno) ?? []),
    };
  }

  #isUsable(entry: ReadElement, id: string, name: string): boolean {
    const place = this.#place(entry);
    if (id === '' || name === '') {
      const part = id === '' ? 'xml:id' : 'name';
      report(this.#file, 'authority-entry-incomplete', place, { element: entry.name, part });
      return false;
    }
    const isNew = !this.#ids.has(id);
    if (!isNew) report(this.#file, 'authority-entry-twice', place, { id });
    this.#ids.add(id);
    return isNew;
  }

  #identifier(idno: ReadElement): Identifier | undefined {
    const type = idno.attributes.get('type') ?? '';
    const value = reading(idno);
    if (value === '') return undefined;
    if (identifierTypes.includes(type)) return { type, value };
    const types = identifierTypes.join(', ');
    report(this.#file, 'authority-identifier-unknown', this.#place(idno), { type, types });
    return undefined;
  }
}

/**
 * Reads an authority file: TEI with `listPerson`, `listOrg`, `listPlace`, `listBibl` anywhere in it.
 * The first name of an entry is its name, others are variants.
 *
 * @returns its entries in order; what is wrong with the file is reported in it
 */
export function readAuthorities(file: VFile): Authority[] {
  try {
    const entries = new AuthorityReader(file).entries(readXml(String(file)));
    const start = { line: 1, column: 1 };
    if (entries.length === 0 && !hasEmptyList(String(file))) {
      report(file, 'authority-without-entries', start, {});
    }
    return entries;
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    const { line, column, message: reason } = error;
    report(file, 'authority-unreadable', { line, column }, { reason });
    return [];
  }
}

/** Whether there are lists and nothing in them: who begins an edition has no names yet. */
function hasEmptyList(xml: string): boolean {
  const list = /<(?:\w+:)?list(?:Person|Org|Place|Bibl)\b/;
  const entry = /<(?:\w+:)?(?:person|org|place|bibl)\b/;
  const elements = xml.replace(/<!--[^]*?-->/g, '');
  return list.test(elements) && !entry.test(elements);
}
