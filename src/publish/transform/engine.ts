import type { default as Saxon, XmlTree } from 'saxon-js';
import { loadEngine } from './load-engine.ts';

/** What one run of a stylesheet is given. */
export interface Run {
  /** The compiled stylesheet (SEF, as JSON text). */
  readonly stylesheet: string;
  readonly source: XmlTree;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Called for each `xsl:message`: its text and the local name of its error code. */
  readonly onMessage: (code: string, text: string) => void;
}

export interface Engine {
  /** Parses XML; throws with `line N column N` in its message where the text is not well-formed. */
  readonly parse: (xml: string) => Promise<XmlTree>;
  /** Returns what `xsl:result-document` wrote, by its path; throws where the stylesheet stops. */
  readonly run: (run: Run) => Map<string, string>;
  /** The same as trees, for another stylesheet to read. */
  readonly runToTrees: (run: Run) => Map<string, XmlTree>;
}

// Result documents have no place on disk: their paths are read relative to this base.
const RESULTS = 'result:/';

const REFUSED = ['readFile', 'writeFileSync', 'writeFileAsync', 'makeHttpRequest'];

/**
 * Loads the XSLT engine on first use.
 * From then on no stylesheet reads a file or asks the network: what `doc()`, `unparsed-text()` and
 * the like stand on is taken away from the engine.
 */
export function engine(): Engine {
  const { saxon } = loadEngine();
  const platform = saxon.getPlatform();
  const refuse = () => {
    throw new saxon.XError('A stylesheet has no access to files or the network', 'FODC0002');
  };
  for (const name of REFUSED) platform[name] = refuse;
  return {
    parse: (text) => saxon.getResource({ text, type: 'xml' }),
    run: (run) => transform<string>(saxon, run, 'serialized'),
    runToTrees: (run) => transform<XmlTree>(saxon, run, 'document'),
  };
}

function transform<Result>(
  saxon: typeof Saxon,
  { stylesheet, source, parameters, onMessage }: Run,
  destination: 'serialized' | 'document',
): Map<string, Result> {
  const results = new Map<string, Result>();
  // The engine puts the beginning of each option into a trace, whether that is asked for or not: for
  // its 30 letters the whole tree would be written out.
  Object.assign(source, { toString: () => 'source' });
  saxon.transform<Result>(
    {
      stylesheetText: stylesheet,
      sourceNode: source,
      initialMode: 'edition',
      stylesheetParams: parameters,
      destination: 'serialized',
      baseOutputURI: RESULTS,
      deliverMessage: ({ textContent }, code) => {
        onMessage(code.replace(/^Q\{.*\}/, ''), textContent);
      },
      deliverResultDocument: () => ({
        destination,
        save: (uri, result) => results.set(pathOf(uri), result),
      }),
    },
    'sync',
  );
  return results;
}

/** The path that a result was given, relative to the folder of all results and never out of it. */
function pathOf({ pathname }: URL): string {
  const path = decodeURIComponent(pathname).replace(/^\/+/, '');
  if (path.split(/[/\\]/).includes('..')) throw new Error(`a result may not be written to ${path}`);
  return path;
}
