import { diagnostics } from './diagnostic.ts';

export const parse = diagnostics({});
