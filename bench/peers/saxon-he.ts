import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Peer } from './peer.ts';

const file = '/usr/share/java/Saxon-HE.jar';

/**
 * Saxon-HE 9.9 takes no union in brackets for a step of a pattern, `a/(b | c)`; written out,
 * `a/b | a/c`, it does.
 */
export function spelledOut(stylesheet: string): string {
  return stylesheet.replaceAll(
    /(?<=match=")([\w/]+)\/\(([^()"]+)\)(?=")/g,
    (_match, parent: string, union: string) =>
      union
        .split('|')
        .map((name) => `${parent}/${name.trim()}`)
        .join(' | '),
  );
}

/** Copies the stylesheets as Saxon-HE takes them. */
export async function copyStylesheets(to: string): Promise<void> {
  await cp('xslt', to, { recursive: true });
  const names = await readdir(to, { recursive: true });
  for (const name of names.filter((one) => one.endsWith('.xsl'))) {
    const path = join(to, name);
    await writeFile(path, spelledOut(await readFile(path, 'utf8')));
  }
}

function saxon(what: Peer['what'], stylesheet: string): Peer {
  return {
    name: 'Saxon-HE',
    package: 'libsaxonhe-java',
    file,
    what,
    command: (folder) => [
      ...['java', '-cp', file, 'net.sf.saxon.Transform'],
      `-xsl:${join(folder, 'xslt', stylesheet)}`,
      `-s:${join(folder, 'tei', 'edition.xml')}`,
      '-im:edition',
      `+documents=${join(folder, 'documents')}`,
      `-o:${join(folder, 'saxon', 'result')}`,
    ],
  };
}

/** The same stylesheets by the same makers' processor for Java, compiled in every run. */
export const saxonHe: readonly Peer[] = [saxon('pages', 'html.xsl')];
