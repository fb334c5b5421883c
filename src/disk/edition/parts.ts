import type { PublishOptions, Published } from '../../publish/index.ts';

/** What is made of the TEI of an edition. */
export interface Part {
  readonly name: 'web' | 'print';
  /** Where its files are, in the output folder. */
  readonly folder: string;
  /** The file to look at first. */
  readonly first: string;
}

const web: Part = { name: 'web', folder: 'html/', first: 'html/index.html' };
const print: Part = { name: 'print', folder: 'print/', first: 'print/edition.pdf' };

/** The parts that were asked for and could not be made. */
export function failedParts(
  { html = true, pdf = true }: PublishOptions,
  published: Published,
): readonly Part[] {
  return [
    ...(html && published.html.size === 0 ? [web] : []),
    ...(pdf && published.pdf === undefined ? [print] : []),
  ];
}
