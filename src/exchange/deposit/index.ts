import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { report } from '../../messages/index.ts';
import { type BagInfo, bag } from './bag.ts';
import { datacite } from './datacite.ts';
import { type Files, inOrder } from './files.ts';
import { dublinCore } from './dublin-core.ts';
import { type History, premis } from './premis.ts';
import { roCrate } from './ro-crate.ts';
import { type Statement, description, isComplete } from './statement.ts';

export { zip } from './zip.ts';
export type { Files } from './files.ts';
export type { Statement } from './statement.ts';

/** An edition that is to be deposited. */
export interface Deposited {
  /** What is said of it. */
  readonly statement: Statement;
  /** Its files by their paths: `tei/d31.xml`, `html/…`, `print/…`, `schema/…`, `exports/…`, `input/…`. */
  readonly files: Files;
  readonly history: History;
}

/** A bag that is ready to be written. */
export interface Deposit {
  /** Left out where the edition may not be deposited, and the messages say why. */
  readonly bag?: Files;
  readonly messages: readonly VFileMessage[];
}

/** What an archive looks for, and what to do where it is not there. */
const parts = [
  { folder: 'input/', part: 'text of the source notes', remedy: 'Name it with --notes' },
  { folder: 'html/', part: 'web edition', remedy: 'Build the edition without --no-html' },
  { folder: 'print/edition.pdf', part: 'PDF', remedy: 'Build the edition without --no-pdf' },
] as const;

function reportParts(files: Files, file: VFile): void {
  for (const { folder, part, remedy } of parts) {
    const isThere = [...files.keys()].some((path) => path.startsWith(folder));
    if (!isThere) report(file, 'deposit-part-missing', undefined, { part, remedy });
  }
  const pdf = files.get('print/edition.pdf');
  if (pdf && !Buffer.from(pdf).includes('pdfaid:part')) {
    report(file, 'deposit-pdf-not-archival', undefined, {});
  }
}

function bagInfo(statement: Statement, { version, date }: History): BagInfo {
  const { title, publisher, contact, licence, url } = statement;
  return [
    ['Source-Organization', publisher],
    ['Contact-Email', contact],
    ['External-Description', description(statement)],
    ['External-Identifier', url],
    ['Internal-Sender-Description', title],
    ['Rights', licence && [licence.name, licence.url].filter(Boolean).join(', ')],
    ['Bagging-Date', date?.slice(0, 10)],
    ['Bag-Software-Agent', `cartulary ${version}`],
  ];
}

function records({ statement, files, history }: Deposited, file: VFile): [string, string][] {
  const citation = datacite(statement, [...files.keys()]);
  const remedy = 'Set date in the settings and build the edition again';
  if (citation === undefined) {
    report(file, 'deposit-part-missing', undefined, { part: 'DataCite record', remedy });
  }
  return [
    ...(citation === undefined
      ? []
      : [['metadata/datacite.json', citation] satisfies [string, string]]),
    ['metadata/dublin-core.xml', dublinCore(statement)],
    ['metadata/premis.xml', premis(history)],
  ];
}

/**
 * Puts an edition into a bag: its files, records of it in DataCite, Dublin Core and PREMIS, and an
 * RO-Crate that describes them all. The same edition gives the same bytes.
 *
 * @param isDraft whether a licence, a publisher and a title may be lacking
 */
export function deposit(deposited: Deposited, isDraft: boolean): Deposit {
  const { statement, files, history } = deposited;
  const file = new VFile({ path: 'deposit' });
  if (!isComplete(statement, isDraft, file)) return { messages: file.messages };
  reportParts(files, file);
  const encoder = new TextEncoder();
  const described = inOrder([
    ...files,
    ...records(deposited, file).map(([path, text]) => [path, encoder.encode(text)] as const),
  ]);
  // RO-Crate demands a date: where the edition states none, it is that of its making.
  const date = statement.date ?? (history.date ?? history.built)?.slice(0, 10);
  const crate = encoder.encode(roCrate(described, { ...statement, date }, history.version));
  const payload = new Map([...described, ['ro-crate-metadata.json', crate] as const]);
  return { bag: bag(payload, bagInfo(statement, history)), messages: file.messages };
}
