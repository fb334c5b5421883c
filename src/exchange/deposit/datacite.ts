import { mediaType } from './media-types.ts';
import { type Statement, description } from './statement.ts';

/** A body as a creator: an edition whose editors are not stated is its publisher's. */
function creators({ editors, publisher }: Statement) {
  if (editors.length > 0) return editors.map((name) => ({ name, nameType: 'Personal' }));
  return [{ name: publisher ?? ':unav', nameType: 'Organizational' }];
}

/** The forms that the edition itself has, not those of what accompanies it. */
const formats = ['application/tei+xml', 'text/html', 'application/pdf'];

/**
 * DataCite 4.5, in its JSON form. It has no identifier: who registers the record gives it one.
 *
 * @param paths of the files of the edition
 * @returns `undefined` where the edition states no year, without which there is no such record
 */
export function datacite(statement: Statement, paths: readonly string[]): string | undefined {
  const { title = ':unav', publisher = ':unav', licence, language, url, date } = statement;
  const year = date?.slice(0, 4);
  if (year === undefined) return undefined;
  const present = new Set(paths.map(mediaType));
  const record = {
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    types: { resourceTypeGeneral: 'Collection', resourceType: 'Documentary edition' },
    titles: [{ title }],
    creators: creators(statement),
    publisher: { name: publisher },
    publicationYear: year,
    dates: [{ date, dateType: 'Issued' }],
    language,
    url,
    rightsList: licence && [{ rights: licence.name, rightsUri: licence.url }],
    descriptions: [{ description: description(statement), descriptionType: 'Abstract' }],
    formats: formats.filter((format) => present.has(format)),
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}
