import { diagnostics } from './diagnostic.ts';

export const print = diagnostics({});
