#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from './cli/program.ts';

// The grammar has hundreds of expressions, and each is used often. V8 is to compile them once, not for
// its interpreter first: reading the notes of a short text takes three fifths of the time.
setFlagsFromString('--no-regexp-tier-up');

// V8 rewrites a function for speed once it has run for some time. A text is mostly done before that is
// worth its while: with seven times the patience it takes a sixth less, and many texts take no more.
setFlagsFromString('--interrupt-budget=1000000');

await run(process.argv);
