import { diagnostics } from './diagnostic.ts';

export const read = diagnostics({});
