import type { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import { type Written, element, writeMarkup } from '../../xml/write.ts';
import { addressOf } from './archival-location.ts';
import type { EditionModel, Identifier } from './edition-model.ts';
import type { ExportFile } from './format.ts';
import { type Item, type Level, type Repository, repositoriesOf } from './holdings.ts';

const notStated = 'Not stated';

/** What a witness is to the text that the edition prints. */
const roles: Readonly<Record<string, string>> = {
  base: 'The text that is printed',
  copy: 'Another copy of the text',
  original: 'The text in its original language',
  draft: 'A draft of the text',
  related: 'A document that the source note mentions',
};

/** "Document 37, witness A": as a link where the page of the document has an address. */
function described(role: string, words: string, address: string | undefined): Written {
  const place =
    address === undefined ? `${words}.` : element('ref', { href: address }, `${words}.`);
  return element('scopecontent', {}, element('p', {}, `${role}.`), element('p', {}, place));
}

function item({ document, witness }: Item, url: string | undefined): Written {
  const { number, title, id } = document;
  const isRelated = witness.role === 'related';
  const item = 'title' in witness ? witness : { title: undefined, date: undefined };
  const unittitle = isRelated ? (item.title ?? `Mentioned in the note of: ${title}`) : title;
  const date = isRelated ? item.date : document.date;
  return element(
    'c',
    { level: 'item', id: witness.id },
    element(
      'did',
      {},
      ...witness.identifiers.map(unitid),
      element('unittitle', {}, unittitle),
      date && element('unitdate', {}, date.text),
    ),
    described(
      roles[witness.role] ?? witness.role,
      isRelated
        ? `Mentioned in the note of document ${number || id}, ${title}`
        : `Document ${number || id}, witness ${witness.siglum}`,
      addressOf(document, url),
    ),
  );
}

/** Whether a level is a record group, a series or a folder, the notes do not say. */
function level({ title, identifier, levels, items }: Level, url: string | undefined): Written {
  return element(
    'c',
    { level: 'otherlevel', otherlevel: 'level' },
    element(
      'did',
      {},
      identifier && unitid(identifier),
      title === undefined ? undefined : element('unittitle', {}, title),
    ),
    ...levels.map((below) => level(below, url)),
    ...items.map((held) => item(held, url)),
  );
}

function unitid({ type, value }: Identifier): Written {
  return element('unitid', { localtype: type }, value);
}

function control(recordId: string, title: string, edition: EditionModel): Written {
  return element(
    'control',
    {},
    element('recordid', {}, recordId),
    element('filedesc', {}, element('titlestmt', {}, element('titleproper', {}, title))),
    element('maintenancestatus', { value: 'derived' }),
    element('maintenanceagency', {}, element('agencyname', {}, edition.publisher ?? notStated)),
    element(
      'maintenancehistory',
      {},
      element(
        'maintenanceevent',
        {},
        element('eventtype', { value: 'derived' }),
        element('eventdatetime', { standarddatetime: edition.date }, edition.date ?? notStated),
        element('agenttype', { value: 'machine' }),
        element('agent', {}, 'cartulary'),
        element('eventdescription', {}, 'Derived from the source notes of the edition'),
      ),
    ),
  );
}

function findingAid(repository: Repository, edition: EditionModel): Written {
  const { name, entry, levels, items } = repository;
  const title = `Holdings of ${name} in ${edition.title ?? notStated}`;
  return element(
    'ead',
    {},
    control(entry?.id ?? partOf(repository), title, edition),
    element(
      'archdesc',
      { level: 'otherlevel', otherlevel: 'repository' },
      element(
        'did',
        {},
        element('repository', {}, element('corpname', {}, element('part', {}, name))),
        element('unittitle', {}, title),
      ),
      element(
        'dsc',
        {},
        ...levels.map((below) => level(below, edition.url)),
        ...items.map((held) => item(held, edition.url)),
      ),
    ),
  );
}

/** `repository.kennedy-library` gives `kennedy-library`. */
function partOf({ name, entry }: Repository): string {
  return (entry?.id ?? name).replace(/^repository\./, '').replace(/[^\p{L}\p{N}.-]+/gu, '-');
}

/** EAD3 1.1: the finding aid of each repository, its holdings level by level, the documents in them. */
export function ead3(edition: EditionModel, file: VFile): ExportFile[] {
  const count = edition.documents
    .flatMap(({ witnesses, related }) => [...witnesses, ...related])
    .filter(({ repository }) => repository === undefined).length;
  if (count > 0) {
    const what = 'witnesses whose repository the notes do not name';
    report(file, 'export-left-out', undefined, { format: 'EAD3', what, count });
  }
  return repositoriesOf(edition).map((repository) => ({
    part: partOf(repository),
    text: writeMarkup(findingAid(repository, edition), {
      '': 'http://ead3.archivists.org/schema/',
    }),
  }));
}
