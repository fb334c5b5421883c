import { diagnostics } from './diagnostic.ts';

export const mend = diagnostics({});
