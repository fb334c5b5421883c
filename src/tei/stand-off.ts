import type { NameForm } from '../tree.ts';
import { type Content, type Element, block, inline, optionalBlock } from './element.ts';
import type { Entry, List, Register } from './register.ts';

/** An entry of a list of names: `<person xml:id="…"><persName>…</persName></person>`. */
function nameEntry(element: string, name: string): (entry: Entry) => Element {
  return (entry) => block(element, { 'xml:id': entry.id }, inline(name, {}, entry.name));
}

/** A person with every form of the name, and those who may be meant by it. */
function personEntry({ id, name, person }: Entry, register: Register): Element {
  if (person === undefined) return block('person', { 'xml:id': id }, inline('persName', {}, name));
  const perhaps = (person.perhaps ?? []).flatMap((who) => register.idOf(who) ?? []);
  return block(
    'person',
    { 'xml:id': id, corresp: perhaps.map((other) => `#${other}`).join(' ') || undefined },
    ...person.forms.map(({ certainty: cert, ...form }, index) =>
      inline('persName', { type: index === 0 ? undefined : 'variant', cert }, ...formOf(form)),
    ),
  );
}

/** A name with the office in it marked: `Secretary of State` in `Secretary of State Vane`. */
function formOf({ words, offices }: NameForm): Content[] {
  const content: Content[] = [];
  let at = 0;
  for (const { start, end } of offices) {
    content.push(words.slice(at, start), inline('roleName', {}, words.slice(start, end)));
    at = end;
  }
  return [...content, words.slice(at)].filter((part) => part !== '');
}

/** A body, or an office whose holder is not named. */
function bodyEntry({ id, name, isOffice }: Entry): Element {
  const words = isOffice === undefined ? name : inline('roleName', {}, name);
  return block('org', { 'xml:id': id }, inline('orgName', {}, words));
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
    list('persons', 'listPerson', undefined, (entry) => personEntry(entry, register)),
    list('bodies', 'listOrg', 'bodies', bodyEntry),
    list('places', 'listPlace', undefined, nameEntry('place', 'placeName')),
    list('works', 'listBibl', 'works', workEntry),
  );
}
