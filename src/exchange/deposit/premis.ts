import { type Written, element, writeMarkup } from '../../xml/write.ts';

/** What happened to the edition, as its own account tells it. */
export interface History {
  /** The version of cartulary that built the edition. */
  readonly version: string;
  /** The name of the text it was made from. */
  readonly input: string;
  readonly files: number;
  /** How many errors its validation found. */
  readonly errors: number;
  /** When the edition was built, as far as its files say. */
  readonly built?: string | undefined;
  /** When the deposit is made; when the edition was built where no clock is to be read. */
  readonly date?: string | undefined;
}

const agent = 'cartulary';

/** What the events happened to. */
const object = 'edition';

/** `object` gives `objectIdentifier`, `linkingObject` what points at one. */
function identifier(kind: string, value: string): Written {
  return element(
    `${kind}Identifier`,
    {},
    element(`${kind}IdentifierType`, {}, 'local'),
    element(`${kind}IdentifierValue`, {}, value),
  );
}

function event(type: string, detail: string, outcome: string, date: string): Written {
  return element(
    'event',
    {},
    identifier('event', `event-${type.replaceAll(' ', '-')}`),
    element('eventType', {}, type),
    element('eventDateTime', {}, date),
    element('eventDetailInformation', {}, element('eventDetail', {}, detail)),
    element('eventOutcomeInformation', {}, element('eventOutcome', {}, outcome)),
    identifier('linkingAgent', agent),
    identifier('linkingObject', object),
  );
}

const unknown = 'unknown';

/** The events of the build and the deposit, by the PREMIS Data Dictionary 3.0. */
export function premis(history: History): string {
  const { version, input, files, errors, built = unknown, date = built } = history;
  const validity = errors === 0 ? 'valid' : `${errors} errors`;
  const root = element(
    'premis',
    { version: '3.0', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' },
    element('object', { 'xsi:type': 'intellectualEntity' }, identifier('object', object)),
    event('creation', `The edition was built from ${input}`, `${files} files`, built),
    event(
      'validation',
      'The TEI was validated against schema/edition.rng and edition.sch',
      validity,
      date,
    ),
    event('message digest calculation', 'SHA-512 of every file', 'manifest-sha512.txt', date),
    event(
      'information package creation',
      'The files were put into a bag (RFC 8493)',
      'success',
      date,
    ),
    element(
      'agent',
      {},
      identifier('agent', agent),
      element('agentName', {}, 'cartulary'),
      element('agentType', {}, 'software'),
      element('agentVersion', {}, version),
    ),
  );
  return writeMarkup(root, { '': 'http://www.loc.gov/premis/v3' });
}
