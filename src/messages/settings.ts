import { diagnostics } from './diagnostic.ts';

export const settings = diagnostics({});
