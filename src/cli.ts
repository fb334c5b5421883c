#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from './cli/program.ts';

// The grammar has hundreds of expressions, and each is used often. V8 is to compile them once, not for
// its interpreter first: reading the notes of a short text takes three fifths of the time.
setFlagsFromString('--no-regexp-tier-up');

// The V8 of Node 20 rewrites functions for speed so early that a text is done before that was worth its
// while: with fifteen times the patience it takes a sixth less, and many texts take no more. Later ones
// count otherwise, and do not know the word.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');

await run(process.argv);
