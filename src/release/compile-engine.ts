import { readFile, writeFile } from 'node:fs/promises';
import { setEngineFlags } from '../cli/engine-flags.ts';
import { encode } from '../edition.ts';
import { packageParts } from '../package-files.ts';
import { publish } from '../publish/index.ts';
import { compiledEngine, loadEngine } from '../publish/transform/load-engine.ts';

// V8 compiles a function when it is first called. After an edition the functions that editions need are
// compiled; what V8 keeps of them spares every later start that time.
const sample = new URL('../../test/fixtures/kennedy-khrushchev/notes.txt', import.meta.url);

setEngineFlags();
const { tei } = encode(await readFile(sample));
if (tei === undefined) throw new Error('the sample holds no document');
await publish(tei, packageParts);
await writeFile(compiledEngine, loadEngine().script.createCachedData());
