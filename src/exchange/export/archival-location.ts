import type { DocumentModel, Witness } from './edition-model.ts';

/** The text that is printed, else the first that the note names. */
export function baseWitness({ witnesses }: DocumentModel): Witness | undefined {
  return witnesses.find(({ role }) => role === 'base') ?? witnesses[0];
}

/** Where a witness is kept inside its repository: `Central Files, 611.61/3-2763`. */
export function shelfmark({ collections, identifiers }: Witness): string {
  return [...collections, ...identifiers.map(({ value }) => value)].join(', ');
}

/** The address of a document's page in the web edition. */
export function addressOf({ id }: DocumentModel, url: string | undefined): string | undefined {
  return url === undefined ? undefined : `${url.replace(/\/?$/, '/')}${id}.html`;
}
