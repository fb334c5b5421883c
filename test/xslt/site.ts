import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readStylesheet } from '../../src/package-files.ts';
import type { TeiDocument, TeiEdition } from '../../src/tei/tei-edition.ts';
import {
  type HtmlParameters,
  type Transformed,
  toHtml,
} from '../../src/publish/transform/index.ts';

/** The folders of invented editions, and in which order their documents stand. */
export const editions = {
  'tei-witnesses': ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'd12a'],
  'tei-single': ['d1'],
} as const;

export async function readEdition(name: keyof typeof editions): Promise<TeiEdition> {
  const folder = join('test/fixtures', name);
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const documents = await Promise.all(
    editions[name].map(async (id): Promise<TeiDocument> => ({
      id,
      number: id.slice(1),
      xml: await read(`${id}.xml`),
    })),
  );
  return { corpus: await read('edition.xml'), documents };
}

/** The pages of an edition. */
export async function build(
  edition: TeiEdition,
  parameters: HtmlParameters = {},
): Promise<Transformed> {
  const html = await readStylesheet('html');
  return toHtml(edition, html, parameters);
}

/** The file of a path; a page that was not made is an error. */
export function page({ files }: Transformed, path: string): string {
  const found = files.get(path);
  if (found === undefined) throw new Error(`${path} was not made`);
  return found;
}

/** The words of a page, or of what a pattern finds of it, without markup. */
export function words(html: string, part = /<main[\s\S]*<\/main>/): string {
  const found = part.exec(html)?.[0] ?? '';
  return found
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;)])/g, '$1')
    .trim();
}

/** A section of a document's page, by the id of its heading. */
export function section(html: string, id: string): string {
  return words(html, new RegExp(`<section[^>]*aria-labelledby="${id}"[\\s\\S]*?</section>`));
}

/** What stands in the folder of the assets, by name. */
export async function readAssetFolder(): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = 'dist/xslt/assets';
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(folder.length + 1), await readFile(path)] as const;
      }),
    ),
  );
}
