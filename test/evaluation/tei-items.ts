import type { XmlDocument, XmlElement } from 'libxml2-wasm';
import { type Items, noItems } from './items.ts';
import {
  type Place,
  key,
  namesKey,
  norm,
  pageKey,
  placeKey,
  strictKey,
  volumeKey,
} from './keys.ts';
import { attribute, elements, reading, sourceNotes } from './xml.ts';

/** What a TEI document says, as keys, read from the paths that the encoding fixes. */
export function itemsOfTei(document: XmlDocument): Items {
  const items: Items = {
    ...noItems(),
    kind: keywords(document, '#document-kinds'),
    marking: keywords(document, '#security-markings'),
    reference: sourceNotes(document).flatMap(references),
  };
  elements(document, '//t:correspAction').forEach((action) => {
    addCorrespondence(items, action);
  });
  elements(document, '//t:creation').forEach((creation) => {
    addCreation(items, creation);
  });
  elements(document, '//t:change[@type]').forEach((change) => {
    addGenesis(items, change);
  });
  elements(document, '//t:msDesc[t:msIdentifier]').forEach((witness) => {
    addWitness(items, witness);
  });
  elements(document, '//t:listBibl[@type="printed"]/t:bibl').forEach((bibl) => {
    addPrinting(items, bibl);
  });
  return items;
}

function keywords(document: XmlDocument, scheme: string): string[] {
  const lists = elements(document, '//t:keywords').filter((list) =>
    attribute(list, 'scheme')?.endsWith(scheme),
  );
  return lists.slice(-1).flatMap((list) => readings(list, 't:term').map(norm));
}

function readings(element: XmlElement, xpath: string): string[] {
  return elements(element, xpath).map(reading);
}

function addCorrespondence(items: Items, action: XmlElement): void {
  const names = readings(
    action,
    '*[self::t:persName or self::t:orgName or self::t:name or self::t:placeName]',
  );
  const [type, subtype] = [attribute(action, 'type'), attribute(action, 'subtype')];
  if (type === 'sent') items.sender = allNames(names);
  else if (type !== 'received') return;
  else if (subtype === 'info') items.repeated.push(...names.map(norm));
  else if (subtype === undefined || subtype === 'to') {
    items.recipient = names.length > 0 ? allNames(names) : items.recipient;
  }
}

function allNames(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [namesKey(names)];
}

function addCreation(items: Items, creation: XmlElement): void {
  const [date] = elements(creation, 't:date');
  const [place] = elements(creation, 't:placeName');
  if (date !== undefined) items.date = [norm(attribute(date, 'when') ?? reading(date))];
  if (place !== undefined) items.place = [norm(reading(place))];
}

function addGenesis(items: Items, change: XmlElement): void {
  const role = attribute(change, 'type') ?? '';
  const [who, ...others] = elements(
    change,
    '*[self::t:persName or self::t:name or self::t:orgName]',
  );
  if (role === '' || who === undefined) return;
  const office = others.find(({ name }) => name === 'orgName');
  items.agent.push(key(role, norm(reading(who))));
  items['agent.org'].push(key(role, norm(reading(who)), norm(office && reading(office))));
}

function addWitness(items: Items, witness: XmlElement): void {
  const at = (name: string) => readings(witness, `t:msIdentifier[1]/t:${name}`);
  const place: Place = {
    repository: at('repository')[0] ?? null,
    collections: at('collection'),
    idno: at('idno'),
  };
  const role = attribute(witness, 'type');
  items.witness.push(placeKey(place));
  items['witness.strict'].push(strictKey(place));
  items['witness.role'].push(key(role ?? '', placeKey(place)));
  if (role !== 'base') return;
  items.base.push(placeKey(place));
  items['base.strict'].push(strictKey(place));
}

function addPrinting(items: Items, bibl: XmlElement): void {
  const title = norm(readings(bibl, 't:title').join(' '));
  const date = elements(bibl, 't:date')[0];
  const when = date && (attribute(date, 'when') ?? reading(date));
  items['printed.title'].push(title);
  items.printed.push(
    key(title, norm(when), volumeKey(scope(bibl, 'volume')), pageKey(pages(bibl))),
  );
}

function references(note: XmlElement): string[] {
  const documents = elements(note, './/t:ref[@type="document"]').map((ref) =>
    key(norm(attribute(ref, 'n') ?? reading(ref).replace(/^\D*/u, '')), '', ''),
  );
  const citations = elements(note, './/t:bibl[@type="reference"]').map((bibl) =>
    key(norm(scope(bibl, 'document')), volumeKey(scope(bibl, 'volume')), pageKey(pages(bibl))),
  );
  return [...documents, ...citations];
}

function scope(bibl: XmlElement, unit: 'volume' | 'document'): string | undefined {
  const found = elements(bibl, `t:biblScope[@unit="${unit}"]`)[0];
  return found && (attribute(found, 'n') ?? reading(found));
}

function pages(bibl: XmlElement): string {
  return elements(bibl, 't:biblScope[@unit="page"]')
    .map((found) => {
      const from = attribute(found, 'from');
      const to = attribute(found, 'to') ?? from;
      if (from === undefined) return reading(found).replace(/^pp?\. ?/u, '');
      return from === to ? from : `${from}-${to ?? ''}`;
    })
    .join(', ');
}
