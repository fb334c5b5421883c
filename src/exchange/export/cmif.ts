import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import { type Written, element, writeMarkup } from '../../xml/write.ts';
import { addressOf } from './archival-location.ts';
import type { DocumentModel, EditionModel, Entry, Name } from './edition-model.ts';
import type { ExportFile } from './format.ts';
import { addressesOf } from './identifiers.ts';

const format = 'CMIF';

/** What an edition must state to be described in CMIF. */
interface Described {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly licence: { readonly name: string; readonly url: string };
}

function described(edition: EditionModel, file: VFile): Described | undefined {
  const { title, publisher, date, url, licence, editors } = edition;
  const demands = [
    { key: 'title', what: 'a title', value: title },
    { key: 'editors', what: 'an editor', value: editors[0] },
    { key: 'publisher', what: 'a publisher', value: publisher },
    { key: 'date', what: 'a date', value: date },
    { key: 'baseUrl', what: 'the address of the edition', value: url },
    { key: 'licenceUrl', what: 'the address of a licence', value: licence?.url },
  ];
  for (const { key, what, value } of demands) {
    if (value === undefined)
      report(file, 'export-setting-missing', undefined, { format, key, what });
  }
  if (!title || !publisher || !date || !url || !licence?.url || editors.length === 0) {
    return undefined;
  }
  return { title, publisher, date, url, licence: { name: licence.name, url: licence.url } };
}

const urlNamespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** A UUID that is the same for the same address: version 5 of RFC 9562, section 5.5. */
function uuid(url: string): string {
  const bytes = createHash('sha1').update(urlNamespace).update(url).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

const elementOf = { person: 'persName', body: 'orgName', place: 'placeName' } as const;

type Entries = ReadonlyMap<string, Entry>;

function named({ nature, name, entry }: Name, entries: Entries): Written {
  const found = entries.get(entry ?? '');
  const ref = found && addressesOf(found).join(' ');
  return element(elementOf[nature], { ref: ref === '' ? undefined : ref }, name);
}

function action(
  type: string,
  names: readonly Name[],
  entries: Entries,
  date?: Written,
): Written | undefined {
  if (names.length === 0) return undefined;
  return element('correspAction', { type }, ...names.map((name) => named(name, entries)), date);
}

/** A date that CMIF can say: with a year. */
function sentOn({ date }: DocumentModel): Written | undefined {
  const { when, from, to, notBefore, notAfter, certainty: cert } = date ?? {};
  const points = { when, from, to, notBefore, notAfter };
  const said = Object.values(points).filter((point) => point !== undefined);
  if (said.length === 0 || !said.every((point) => /^\d{4}/.test(point))) return undefined;
  return element('date', { ...points, cert });
}

function correspDesc(
  document: DocumentModel,
  { url }: Described,
  source: string,
  entries: Entries,
): Written {
  const attributes = { key: document.number, ref: addressOf(document, url), source };
  return element(
    'correspDesc',
    attributes,
    action('sent', [...document.sent, ...placeOf(document)], entries, sentOn(document)),
    action('received', document.received, entries),
  );
}

/** The place of writing stands beside the sender; nobody is sent to a place alone. */
function placeOf({ sent, place }: DocumentModel): readonly Name[] {
  return sent.length > 0 && place !== undefined ? [place] : [];
}

/** Beside the pages, where those who collect letters look for it. */
function addressOfFile(url: string): string {
  return `${url.replace(/\/?$/, '/')}cmif.xml`;
}

function fileDesc(edition: Described, editors: readonly string[], id: string): Written {
  const { title, publisher, date, url, licence } = edition;
  return element(
    'fileDesc',
    {},
    element(
      'titleStmt',
      {},
      element('title', {}, `${title}: correspondence`),
      ...editors.map((name) => element('editor', {}, name)),
    ),
    element(
      'publicationStmt',
      {},
      element('publisher', {}, publisher),
      element('idno', { type: 'url' }, addressOfFile(url)),
      element('date', { when: date }),
      element('availability', {}, element('licence', { target: licence.url }, licence.name)),
    ),
    element(
      'sourceDesc',
      {},
      element(
        'bibl',
        { type: 'online', 'xml:id': id },
        element('title', {}, title),
        element('ref', { target: url }, url),
      ),
    ),
  );
}

/** What CMIF cannot say is counted, each kind once. */
function reportLeftOut(documents: readonly DocumentModel[], file: VFile): void {
  const all = (list: (document: DocumentModel) => readonly unknown[]) =>
    documents.reduce((count, document) => count + list(document).length, 0);
  const leftOut = {
    'documents without sender and recipient': documents.filter((one) => !isCorrespondence(one))
      .length,
    'recipients for information': all(({ information }) => information),
    'recipients of copies': all(({ copies }) => copies),
    witnesses: all(({ witnesses }) => witnesses),
    printings: all(({ printings }) => printings),
    'acts of drafting, clearing and approving': all(({ genesis }) => genesis),
  };
  for (const [what, count] of Object.entries(leftOut)) {
    if (count > 0) report(file, 'export-left-out', undefined, { format, what, count });
  }
}

function isCorrespondence({ sent, received }: DocumentModel): boolean {
  return sent.length + received.length > 0;
}

/** The Correspondence Metadata Interchange Format of correspSearch (TEI Correspondence SIG, 2.0). */
export function cmif(edition: EditionModel, file: VFile): ExportFile[] {
  const statements = described(edition, file);
  if (statements === undefined) return [];
  const registers = [edition.persons, edition.bodies, edition.places].flat();
  const entries = new Map(registers.map((entry) => [entry.id, entry]));
  // An xml:id begins with a letter, a UUID may not.
  const id = `edition-${uuid(statements.url)}`;
  reportLeftOut(edition.documents, file);
  report(file, 'export-address', undefined, { format, address: addressOfFile(statements.url) });
  const letters = edition.documents
    .filter(isCorrespondence)
    .map((document) => correspDesc(document, statements, `#${id}`, entries));
  const root = element(
    'TEI',
    {},
    element(
      'teiHeader',
      {},
      fileDesc(statements, edition.editors, id),
      element('profileDesc', {}, ...letters),
    ),
    element('text', {}, element('body', {}, element('p', {}))),
  );
  return [{ text: writeMarkup(root, { '': 'http://www.tei-c.org/ns/1.0' }) }];
}
