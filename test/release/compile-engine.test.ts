import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const engine = createRequire(import.meta.url).resolve('saxon-js');
const compiled = fileURLToPath(new URL('../../dist/saxon-js.cache', import.meta.url));

// The flags of `setEngineFlags`: V8 takes only what was compiled under the same.
const flags = [
  '--no-regexp-tier-up',
  ...(process.versions.v8.startsWith('11.') ? ['--interrupt-budget=1000000'] : []),
];

/** Whether V8 refuses compiled code for the engine. */
function isRefused(bytes: string): string {
  const program = `
    const { readFileSync } = require('node:fs');
    const { wrap } = require('node:module');
    const { Script } = require('node:vm');
    const cachedData = ${bytes};
    const script = new Script(wrap(readFileSync(${JSON.stringify(engine)}, 'utf8')), { cachedData });
    console.log(script.cachedDataRejected);`;
  return execFileSync(process.execPath, [...flags, '-e', program], { encoding: 'utf8' }).trim();
}

describe('the compiled engine', () => {
  it('is what the V8 that built the package takes', () => {
    expect(isRefused(`readFileSync(${JSON.stringify(compiled)})`)).toBe('false');
  });

  it('would be refused and compiled anew where it is something else', () => {
    expect(isRefused(`Buffer.from('compiled by another version')`)).toBe('true');
  });
});
