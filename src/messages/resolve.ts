import { diagnostics } from './diagnostic.ts';

export const resolve = diagnostics({});
