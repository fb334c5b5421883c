import { type Element, block, inline, optionalBlock } from './element.ts';
import type { Entry, List, Register } from './register.ts';

/** An entry of a list of names: `<person xml:id="…"><persName>…</persName></person>`. */
function nameEntry(element: string, name: string): (entry: Entry) => Element {
  return (entry) => block(element, { 'xml:id': entry.id }, inline(name, {}, entry.name));
}

/** An institution with the symbols by which notes cite it. */
function repositoryEntry({ id, name }: Entry, register: Register): Element {
  return block(
    'org',
    { 'xml:id': id },
    inline('orgName', {}, name),
    ...register.symbols(name).map((symbol) => inline('orgName', { type: 'symbol' }, symbol)),
  );
}

function workEntry({ id, name, work }: Entry): Element {
  return block(
    'bibl',
    { 'xml:id': id },
    work?.author === undefined ? undefined : inline('author', {}, work.author),
    inline('title', { level: work?.level }, name),
  );
}

/** `standOff`: everything that documents point at, list by list (TEI Guidelines 16.10). */
export function standOff(register: Register): Element | undefined {
  const list = (
    of: List,
    element: string,
    type: string | undefined,
    entry: (of: Entry) => Element,
  ) => optionalBlock(element, { type }, ...register.entries(of).map(entry));
  return optionalBlock(
    'standOff',
    {},
    list('repositories', 'listOrg', 'repositories', (entry) => repositoryEntry(entry, register)),
    list('persons', 'listPerson', undefined, nameEntry('person', 'persName')),
    list('bodies', 'listOrg', 'bodies', nameEntry('org', 'orgName')),
    list('places', 'listPlace', undefined, nameEntry('place', 'placeName')),
    list('works', 'listBibl', 'works', workEntry),
  );
}
