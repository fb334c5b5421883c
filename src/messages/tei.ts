import { diagnostics } from './diagnostic.ts';

export const tei = diagnostics({});
