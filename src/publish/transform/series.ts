import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { report } from '../../messages/index.ts';
import { engine } from './engine.ts';

/** One edition of a series, as its start page knows it. */
export interface SeriesVolume {
  /** The name of its folder. */
  readonly name: string;
  /**
   * A `teiCorpus` with header and registers, without documents. An entry that documents name has
   * `@documents` of `urn:cartulary:series`: how many they are.
   */
  readonly xml: string;
  readonly documents: number;
  /** What it offers, by path from its folder: `html/index.html`. */
  readonly files: readonly string[];
}

/** What is said of the series as a whole; empty where it is not stated. */
export interface SeriesParameters {
  readonly title: string;
  readonly publisher: string;
}

/**
 * Makes the start page over several editions, and their registers together.
 *
 * @param stylesheet `series.sef.json`, the compiled `xslt/series.xsl`
 * @returns `index.html` and a page for each register; a volume that is not well-formed is reported and
 *   left out
 */
export async function toSeriesPages(
  volumes: readonly SeriesVolume[],
  stylesheet: string,
  { title, publisher }: SeriesParameters,
): Promise<{ files: ReadonlyMap<string, string>; messages: readonly VFileMessage[] }> {
  const { parse, run } = engine();
  const messages: VFileMessage[] = [];
  const read = await Promise.all(
    volumes.map(async (volume) => {
      try {
        return { volume, tree: await parse(volume.xml) };
      } catch (error) {
        const file = new VFile({ path: `${volume.name}/tei/edition.xml` });
        const reason = error instanceof Error ? error.message : String(error);
        messages.push(report(file, 'volume-left-out', undefined, { reason }));
        return undefined;
      }
    }),
  );
  const readable = read.filter((entry) => entry !== undefined);
  const files = run({
    stylesheet,
    source: await parse('<series/>'),
    parameters: {
      'series-title': title,
      'series-publisher': publisher,
      volumes: readable.map(({ tree }) => tree),
      facts: JSON.stringify(readable.map(({ volume }) => facts(volume))),
    },
    onMessage: () => undefined,
  });
  return { files, messages };
}

/** What the stylesheet is told of a volume beside its header. */
function facts({ name, documents, files }: SeriesVolume): Omit<SeriesVolume, 'xml'> {
  return { name, documents, files };
}
