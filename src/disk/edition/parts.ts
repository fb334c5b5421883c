import {
  type BookFormat,
  type PublishOptions,
  type Published,
  bookFiles,
} from '../../publish/index.ts';

/** What is made of the TEI of an edition. */
export interface Part {
  readonly name: 'web' | 'print' | BookFormat;
  /** What the paths of its files begin with, in the output folder. */
  readonly folder: string;
  /** The file to look at first. */
  readonly first: string;
}

const web: Part = { name: 'web', folder: 'html/', first: 'html/index.html' };
const print: Part = { name: 'print', folder: 'print/', first: 'print/edition.pdf' };

function bookPart(format: BookFormat): Part {
  const path = bookFiles[format];
  return { name: format, folder: path, first: path };
}

/** The parts that were asked for and could not be made. */
export function failedParts(
  { html = true, pdf = true, formats = [] }: PublishOptions,
  published: Published,
): readonly Part[] {
  return [
    ...(html && published.html.size === 0 ? [web] : []),
    ...(pdf && published.pdf === undefined ? [print] : []),
    ...formats
      .map(bookPart)
      .filter(({ first }) => !published.books.has(first.replace(/^book\//, ''))),
  ];
}
