import { element, writeMarkup } from '../../xml/write.ts';
import { type Statement, description } from './statement.ts';

/** Dublin Core, the fifteen elements of ISO 15836-1, in the XML of OAI-PMH. */
export function dublinCore(statement: Statement): string {
  const { title, editors, publisher, date, licence, language, url } = statement;
  const term = (name: string, value: string | undefined) =>
    value === undefined ? undefined : element(`dc:${name}`, {}, value);
  const root = element(
    'oai_dc:dc',
    {},
    term('title', title),
    ...editors.map((name) => term('contributor', name)),
    term('publisher', publisher),
    term('date', date),
    term('type', 'Collection'),
    term('format', 'application/tei+xml'),
    term('identifier', url),
    term('language', language),
    term('description', description(statement)),
    term('rights', licence?.name),
    term('rights', licence?.url),
  );
  return writeMarkup(root, {
    oai_dc: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
    dc: 'http://purl.org/dc/elements/1.1/',
  });
}
