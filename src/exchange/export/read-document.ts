import { type Markup, at, descendants, elements, reading } from '../../xml/index.ts';
import type { DocumentModel, Genesis, Name } from './edition-model.ts';
import { printings, related, witnesses } from './read-sources.ts';
import { dated, entryOf, stated } from './values.ts';

const natures: Readonly<Record<string, Name['nature']>> = {
  persName: 'person',
  orgName: 'body',
  placeName: 'place',
};

function names(parent: Markup | undefined): Name[] {
  return elements(parent).flatMap((element) => {
    const nature = natures[element.name];
    if (nature === undefined) return [];
    return [{ nature, name: reading(element), entry: entryOf(element) }];
  });
}

function genesis(creation: Markup | undefined): Genesis[] {
  return elements(at(creation, 'listChange'), 'change').flatMap((change) => {
    const [agent, office] = names(change);
    if (agent === undefined) return [];
    const { attributes } = change;
    const [role = '', when, doubt] = ['type', 'when', 'cert'].map((name) => attributes.get(name));
    return [{ role, when, agent, office, doubt }];
  });
}

/** Sender, recipients and when it arrived, from `correspDesc`. */
function correspondence(correspDesc: Markup | undefined) {
  const actions = (type: string, subtype?: string) =>
    elements(correspDesc, 'correspAction').filter(
      ({ attributes }) => attributes.get('type') === type && attributes.get('subtype') === subtype,
    );
  const received = actions('received');
  const first = (name: string) => received.map((action) => at(action, name)).find(Boolean);
  return {
    sent: actions('sent').flatMap(names),
    received: received.flatMap(names),
    receivedOn: dated(first('date')),
    receivedAt: dated(first('time')),
    information: actions('received', 'info').flatMap(names),
    copies: actions('received', 'copy').flatMap(names),
  };
}

function terms(textClass: Markup | undefined, scheme: string): Markup[] {
  return elements(textClass, 'keywords')
    .filter(({ attributes }) => attributes.get('scheme')?.endsWith(`#${scheme}`))
    .flatMap((keywords) => elements(keywords, 'term'));
}

function sourceNote(root: Markup): Markup | undefined {
  return [...descendants(root)].find(
    ({ name, attributes }) => name === 'note' && attributes.get('type') === 'source',
  );
}

/** Reads one document from its root element, `TEI`. */
export function readDocument(root: Markup, id: string, number: string): DocumentModel {
  const fileDesc = at(root, 'teiHeader', 'fileDesc');
  const profileDesc = at(root, 'teiHeader', 'profileDesc');
  const textClass = at(profileDesc, 'textClass');
  return {
    id,
    number,
    title: reading(at(fileDesc, 'titleStmt', 'title')),
    kind: stated(terms(textClass, 'document-kinds')[0]),
    language: root.attributes.get('xml:lang'),
    markings: terms(textClass, 'security-markings').map((term) => ({
      type: term.attributes.get('type') ?? '',
      term: reading(term),
    })),
    date: dated(at(profileDesc, 'creation', 'date')),
    place: names(at(profileDesc, 'creation')).find(({ nature }) => nature === 'place'),
    ...correspondence(at(profileDesc, 'correspDesc')),
    genesis: genesis(at(profileDesc, 'creation')),
    witnesses: witnesses(at(fileDesc, 'sourceDesc')),
    related: related(at(fileDesc, 'sourceDesc')),
    printings: printings(at(fileDesc, 'sourceDesc')),
    note: stated(sourceNote(root)),
  };
}
