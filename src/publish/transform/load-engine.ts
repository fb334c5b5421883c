import { existsSync, readFileSync } from 'node:fs';
import { Module, createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import type { default as Saxon } from 'saxon-js';

/** The wrapper that Node puts around a CommonJS module (Node.js, "The module wrapper"). */
type Wrapper = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  filename: string,
  folder: string,
) => void;

export interface LoadedEngine {
  readonly saxon: typeof Saxon;
  /** The engine as V8 has compiled it, for the build of the package to keep. */
  readonly script: Script;
}

/** What V8 compiled when the package was built; another version of V8 refuses it and compiles anew. */
export const compiledEngine = fileURLToPath(new URL('saxon-js.cache', import.meta.url));

let loaded: LoadedEngine | undefined;

/**
 * Loads SaxonJS, once in a thread, without its client of the network: that takes a third of the time,
 * and no stylesheet may use it.
 */
export function loadEngine(): LoadedEngine {
  loaded ??= load(createRequire(import.meta.url).resolve('saxon-js'));
  return loaded;
}

function load(path: string): LoadedEngine {
  const cachedData = existsSync(compiledEngine) ? readFileSync(compiledEngine) : undefined;
  const script = new Script(Module.wrap(readFileSync(path, 'utf8')), {
    filename: path,
    ...(cachedData && { cachedData }),
  });
  const packages = createRequire(path);
  const require = (name: string): unknown => (name === 'axios' ? {} : packages(name));
  const module = { exports: {} };
  const run = script.runInThisContext() as Wrapper;
  run(module.exports, require, module, path, dirname(path));
  return { saxon: module.exports as typeof Saxon, script };
}
