#!/usr/bin/env node
import { setEngineFlags } from './cli/engine-flags.ts';
import { run } from './cli/program.ts';

setEngineFlags();

await run(process.argv);
