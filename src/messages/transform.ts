import { diagnostics } from './diagnostic.ts';

export const transform = diagnostics({});
