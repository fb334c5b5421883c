import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toPdf } from '../../src/publish/book/index.ts';
import type { TeiEdition } from '../../src/tei/tei-edition.ts';
import { toHtml } from '../../src/publish/transform/index.ts';
import { openGrammar, readStylesheet, readTemplate, typesettingSource } from './tools.ts';

async function readTei(folder: string): Promise<TeiEdition> {
  const corpus = await readFile(join(folder, 'tei', 'edition.xml'), 'utf8');
  const documents = join(folder, 'documents');
  const names = await readdir(documents);
  return {
    corpus,
    documents: await Promise.all(
      names.map(async (name) => {
        const id = name.replace(/\.xml$/, '');
        return { id, number: id.slice(1), xml: await readFile(join(documents, name), 'utf8') };
      }),
    ),
  };
}

async function writeAll(
  files: ReadonlyMap<string, string | Uint8Array>,
  folder: string,
): Promise<void> {
  for (const [name, content] of files) {
    const path = join(folder, 'ours', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

/** What this project does of what the programs of others do, on the same TEI. */
async function sourceOf(tei: TeiEdition): Promise<string> {
  const [book, print] = await Promise.all([readStylesheet('book'), readStylesheet('print')]);
  return typesettingSource(tei, { book, print });
}

const doings: Readonly<Record<string, (tei: TeiEdition, folder: string) => Promise<void>>> = {
  async validation({ corpus, documents }) {
    const validator = await openGrammar();
    const all = [...documents, { id: 'edition', xml: corpus }];
    const faults = all.flatMap(({ id, xml }) => validator.validate({ xml, path: id }));
    if (faults.length > 0) throw new Error(faults.join('\n'));
  },
  async pages(tei, folder) {
    const { files } = await toHtml(tei, await readStylesheet('html'));
    await writeAll(files, folder);
  },
  async 'typesetting source'(tei, folder) {
    await writeAll(new Map([['edition.typ', await sourceOf(tei)]]), folder);
  },
  async PDF(tei, folder) {
    const template = await readTemplate();
    const text = await sourceOf(tei);
    const { pdf } = await toPdf({ text, template, tei: tei.corpus });
    if (pdf === undefined) throw new Error('no PDF was made');
    await writeAll(new Map([['edition.pdf', pdf]]), folder);
  },
};

const [what = '', folder = ''] = process.argv.slice(2);
await doings[what]?.(await readTei(folder), folder);
