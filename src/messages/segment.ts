import { diagnostics } from './diagnostic.ts';

export const segment = diagnostics({});
