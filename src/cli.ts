#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from './cli/program.ts';

// The grammar has hundreds of expressions, and each is used often. V8 is to compile them once, not for
// its interpreter first: reading the notes of a short text takes three fifths of the time.
setFlagsFromString('--no-regexp-tier-up');

await run(process.argv);
