import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const compiler = createRequire(import.meta.url).resolve('xslt3/xslt3.js');

// The compiler writes the time into its output; at a clock that stands still, same source gives
// same bytes.
const still = `globalThis.Date = class extends Date {
  constructor(...given) { super(...(given.length > 0 ? given : [0])); }
  static now() { return 0; }
};`;

/**
 * Compiles one stylesheet and the modules that it includes.
 *
 * @param from path of the `.xsl`
 * @param to path of the `.sef.json` to write
 * @throws with the compiler's words where the stylesheet is wrong
 */
export async function compileStylesheet(from: string, to: string): Promise<void> {
  const clock = `data:text/javascript,${encodeURIComponent(still)}`;
  const options = [`-xsl:${from}`, `-export:${to}`, '-relocate:on', '-nogo'];
  try {
    await promisify(execFile)(process.execPath, ['--import', clock, compiler, ...options]);
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(said.trim(), { cause: error });
  }
}
