import type { Settings } from '../settings.ts';
import { type Element, block, inline } from './element.ts';
import { noLicence, notStated } from './wording.ts';

function availability({ licence, licenceUrl }: Settings): Element {
  const name = licence ?? licenceUrl;
  return inline(
    'availability',
    {},
    name === undefined
      ? inline('p', {}, noLicence)
      : inline('licence', { target: licenceUrl }, name),
  );
}

/** `publicationStmt`: who publishes, where, when, on what terms, under what identifier (2.2.4). */
export function publicationStmt(settings: Settings, identifier: Element | undefined): Element {
  const { publisher, place, date } = settings;
  return block(
    'publicationStmt',
    {},
    inline('publisher', {}, publisher ?? notStated),
    place === undefined ? undefined : inline('pubPlace', {}, place),
    date === undefined ? undefined : inline('date', { when: date }, date),
    availability(settings),
    identifier,
  );
}

export function editors({ editors: names = [] }: Settings): Element[] {
  return names.map((name) => inline('editor', {}, name));
}
